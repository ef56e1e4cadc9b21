import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One thing that matters today; touching it leads to where it is settled.
Pressable {
    id: card

    required property string kind
    required property string title
    required property string detail
    required property string itemId
    readonly property bool personal: true
    readonly property color ink: kind === "wrong" ? Theme.wrong : Theme.primary

    accessibleName: title + "，" + detail
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + 2 * Theme.gapSmall)
    color: kind === "wrong" ? Theme.wrongSoft : Theme.primarySoft
    border.width: pressed ? Theme.border * 3 : Theme.border
    border.color: ink

    RowLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: card.kind === "wrong" ? "alert-triangle" : "bell"
            tint: card.ink
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: card.title
                font.bold: true
                lineHeight: 1.2
                color: card.ink
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: card.detail
                font.pixelSize: Theme.textSmall
                lineHeight: 1.2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "chevron-right"
            tint: card.ink
            side: Theme.px(44, 40)
        }
    }
}
