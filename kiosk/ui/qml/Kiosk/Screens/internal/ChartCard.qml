import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
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
        spacing: Theme.gapSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Label {
                text: qsTr("历年缴费")
                font.bold: true
                wrapMode: Text.NoWrap
            }
            Label {
                text: card.contributions.chosenYearText
                color: Theme.accent
                font.bold: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
        YearChart {
            bars: card.contributions.years
            chosen: card.contributions.chosenYear
            Layout.fillWidth: true
            onYearChosen: index => card.contributions.chooseYear(index)
        }
    }
}
