import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A large target with a picture, a name and a line about it. The whole tile is pressed.
Pressable {
    id: tile

    property string text
    property string note
    property string icon
    property bool upright: false

    accessibleName: note === "" ? text : text + "，" + note
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + 2 * Theme.gapSmall)
    implicitWidth: Theme.px(300, 260)
    color: pressed ? Theme.primarySoft : Theme.surface
    border.width: Theme.border
    border.color: Theme.outline

    GridLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        columns: tile.upright ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny

        Icon {
            name: tile.icon
            tint: tile.usable ? Theme.primary : Theme.textQuiet
            side: Theme.px(tile.upright ? 72 : 60, tile.upright ? 60 : 52)
            visible: tile.icon !== ""
            Layout.alignment: tile.upright ? Qt.AlignHCenter : Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: tile.text
                font.pixelSize: tile.upright ? Theme.textBody : Theme.textStrong
                font.bold: true
                lineHeight: 1.2
                color: tile.usable ? Theme.text : Theme.textQuiet
                horizontalAlignment: tile.upright ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: tile.note !== ""
                text: tile.note
                font.pixelSize: Theme.textSmall
                lineHeight: 1.2
                color: Theme.textQuiet
                horizontalAlignment: tile.upright ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            visible: !tile.upright
            name: "chevron-right"
            side: Theme.px(44, 40)
        }
    }
}
