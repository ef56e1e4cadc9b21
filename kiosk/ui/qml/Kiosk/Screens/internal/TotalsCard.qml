import QtQuick
import QtQuick.Layouts
import Kiosk.Data
import Kiosk.Theme

// The number people come for, large; what it is made of, below it.
SummaryCard {
    id: card

    required property var contributions

    title: contributions.headline
    value: contributions.headlineValue
    note: contributions.headlineNote
    warning: contributions.alert

    Rectangle {
        color: Theme.textOnBar
        opacity: 0.35
        implicitHeight: Theme.border
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.largeType ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny
        Layout.fillWidth: true

        Figure {
            name: qsTr("全部险种累计（含单位、补贴）")
            value: card.contributions.totalPaid
            unit: qsTr("元")
            valueColor: Theme.textOnBar
            nameColor: Theme.textOnBar
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        Figure {
            name: qsTr("全部险种%1年已缴").arg(card.contributions.year)
            value: card.contributions.yearPaid
            unit: qsTr("元")
            valueColor: Theme.textOnBar
            nameColor: Theme.textOnBar
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }
    }
}
