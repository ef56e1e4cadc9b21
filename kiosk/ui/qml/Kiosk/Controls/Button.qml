import QtQuick
import Kiosk.Theme

// A button. `kind` is "primary", "secondary", "quiet" or "danger"; long text takes a second line.
Pressable {
    id: button

    property string text
    property string kind: "primary"
    property string icon
    property int textSize: Theme.textStrong
    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color ink: !usable ? Theme.textQuiet : filled ? Theme.textOnPrimary : Theme.primary
    readonly property real measured: Math.ceil(measure.advanceWidth) + iconRoom + 2 * Theme.gap
    readonly property int iconRoom: icon === "" ? 0 : picture.width + Theme.gapSmall

    function fill(): color {
        if (!usable)
            return Theme.disabled;
        if (kind === "primary")
            return pressed ? Theme.primaryPressed : Theme.primary;
        if (kind === "danger")
            return pressed ? Theme.wrongPressed : Theme.wrong;
        if (kind === "quiet")
            return pressed ? Theme.primarySoft : "transparent";
        return pressed ? Theme.primarySoft : Theme.surface;
    }

    accessibleName: text
    implicitWidth: Math.max(Theme.px(240, 220), measured)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.gapTiny)
    color: fill()
    border.width: kind === "secondary" ? Theme.border : 0
    border.color: usable ? Theme.primary : Theme.outline

    TextMetrics {
        id: measure
        font: label.font
        text: button.text
    }
    Icon {
        id: picture
        visible: button.icon !== ""
        name: button.icon
        tint: button.ink
        side: Math.round(button.textSize * 1.2)
        anchors.verticalCenter: parent.verticalCenter
        x: Math.max(Theme.gapSmall, (button.width - measure.advanceWidth - button.iconRoom) / 2)
    }
    Label {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        x: button.icon === "" ? Theme.gapSmall : picture.x + button.iconRoom
        width: button.icon === "" ? button.width - 2 * Theme.gapSmall : button.width - x - Theme.gapSmall
        horizontalAlignment: button.icon === "" ? Text.AlignHCenter : Text.AlignLeft
        text: button.text
        font.pixelSize: button.textSize
        font.bold: button.filled
        lineHeight: 1.15
        color: button.ink
        Accessible.ignored: true
    }
}
