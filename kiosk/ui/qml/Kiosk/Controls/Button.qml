import QtQuick
import Kiosk.Theme

// One press of the whole area. `kind` is "primary", "secondary", "quiet" or "danger".
Rectangle {
    id: button

    property string text
    property string kind: "primary"
    property int textSize: Theme.textStrong
    readonly property bool pressed: tap.pressed || pressedByKey
    property bool pressedByKey: false

    signal activated

    function press() {
        if (button.enabled)
            button.activated();
    }

    function fill(): color {
        if (kind === "primary")
            return pressed ? Theme.primaryPressed : Theme.primary;
        if (kind === "danger")
            return pressed ? Theme.wrongPressed : Theme.wrong;
        if (kind === "quiet")
            return pressed ? Theme.surfaceSunk : "transparent";
        return pressed ? Theme.primarySoft : Theme.surface;
    }

    implicitWidth: Math.max(Theme.px(240), label.implicitWidth + 2 * Theme.gapLarge)
    implicitHeight: Theme.touch
    radius: Theme.radius
    color: fill()
    opacity: enabled ? 1 : 0.45
    border.width: activeFocus ? Theme.focusBorder : (kind === "secondary" ? Theme.border : 0)
    border.color: activeFocus ? Theme.chip : Theme.primary
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: button.press()

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            button.pressedByKey = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (button.pressedByKey && !event.isAutoRepeat) {
            button.pressedByKey = false;
            event.accepted = true;
            button.press();
        }
    }

    Label {
        id: label
        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        font.pixelSize: button.textSize
        font.bold: button.kind === "primary" || button.kind === "danger"
        color: button.kind === "primary" || button.kind === "danger" ? Theme.textOnPrimary : Theme.primary
        Accessible.ignored: true
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: button.press()
    }
}
