import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The number people come for, large; what it is made of, beside it.
Rectangle {
    id: card

    required property var contributions

    implicitHeight: content.implicitHeight + 2 * (Theme.portrait ? Theme.gapLarge : Theme.gap)
    radius: Theme.radius
    color: Theme.primary

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapLarge
        spacing: Theme.portrait ? Theme.gapSmall : 0

        Label {
            text: card.contributions.headline
            color: Theme.textOnPrimary
            font.pixelSize: Theme.textStrong
            Layout.fillWidth: true
        }
        Label {
            text: card.contributions.headlineValue
            color: Theme.textOnPrimary
            font.pixelSize: Theme.textNumber
            font.bold: true
            lineHeight: 1.05
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textTitle
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        Label {
            visible: text !== ""
            text: card.contributions.headlineNote
            color: Theme.textOnPrimary
            Layout.fillWidth: true
        }
        Rectangle {
            visible: alert.text !== ""
            radius: Theme.px(12)
            color: Theme.wrongSoft
            implicitHeight: alert.implicitHeight + 2 * Theme.gapSmall
            Layout.fillWidth: true

            Label {
                id: alert
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gapSmall
                text: card.contributions.alert
                color: Theme.wrong
                font.bold: true
            }
        }
        Rectangle {
            color: Theme.textOnPrimary
            opacity: 0.35
            implicitHeight: Theme.border
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            Layout.bottomMargin: Theme.gapSmall
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Figure {
                name: qsTr("累计缴费（含单位、补贴）")
                value: card.contributions.totalPaid
                unit: qsTr("元")
                valueColor: Theme.textOnPrimary
                nameColor: Theme.textOnPrimary
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
            Figure {
                name: qsTr("%1年已缴").arg(card.contributions.year)
                value: card.contributions.yearPaid
                unit: qsTr("元")
                valueColor: Theme.textOnPrimary
                nameColor: Theme.textOnPrimary
                Layout.fillWidth: true
                Layout.preferredWidth: 2
            }
        }
    }
}
