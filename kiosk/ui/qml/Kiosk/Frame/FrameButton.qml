import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button of the frame: a picture over one or two words.
Pressable {
    id: button

    property string text
    property string icon
    property bool on: false
    readonly property color ink: !usable ? Theme.textQuiet : on ? Theme.textOnPrimary : Theme.primary

    accessibleName: text
    checked: on
    implicitWidth: Math.max(Theme.px(140, 128), label.implicitWidth + 2 * Theme.gapTiny)
    implicitHeight: picture.height + label.implicitHeight + 2 * Theme.gapTiny
    color: !usable ? Theme.disabled : on ? (pressed ? Theme.primaryPressed : Theme.primary) : (pressed ? Theme.primarySoft : Theme.surface)
    border.width: Theme.border
    border.color: usable ? Theme.primary : Theme.hairline

    Icon {
        id: picture
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gapTiny
        side: Theme.px(52, 44)
        name: button.icon
        tint: button.ink
    }
    Label {
        id: label
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: picture.bottom
        text: button.text
        font.pixelSize: Theme.textFrame
        font.bold: button.on
        lineHeight: 1.1
        wrapMode: Text.NoWrap
        color: button.ink
        Accessible.ignored: true
    }
}
