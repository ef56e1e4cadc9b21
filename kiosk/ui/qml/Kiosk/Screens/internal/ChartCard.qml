import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme

// A bar a year, and in words what the chosen year holds.
Surface {
    id: card

    required property var contributions

    implicitHeight: content.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapTiny

        Label {
            text: qsTr("历年缴费（全部险种）")
            heading: true
            font.bold: true
            Layout.fillWidth: true
        }
        Label {
            text: card.contributions.chosenYearText
            personal: true
            color: Theme.accent
            font.bold: true
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        YearChart {
            bars: card.contributions.years
            chosen: card.contributions.chosenYear
            chosenText: card.contributions.chosenYearText
            personal: true
            Layout.fillWidth: true
            onYearChosen: index => card.contributions.chooseYear(index)
        }
    }
}
