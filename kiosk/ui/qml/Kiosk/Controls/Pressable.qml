pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What every control that is pressed has in common: the whole area is the target, it shows a press at once, works
// by touch, key and assistive technology, and has a name. An unusable one says so by its looks and its state. One that
// is not `pressable` is only read: there is nothing to do with it.
Rectangle {
    id: control

    property string accessibleName
    property bool usable: true
    property bool pressable: true
    property bool checkable: false
    property bool checked: false
    property bool spoken: true
    property int role: Accessible.Button
    property bool pressedByKey: false
    readonly property bool pressed: tap.pressed || pressedByKey

    signal activated

    function press() {
        if (control.enabled && control.pressable)
            control.activated();
    }

    enabled: usable
    radius: Theme.radius
    activeFocusOnTab: enabled && pressable

    Accessible.role: control.role
    Accessible.name: control.accessibleName
    Accessible.focusable: control.pressable
    Accessible.checkable: control.checkable
    Accessible.checked: control.checked
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    Keys.onPressed: event => {
        if (control.pressable && [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key)) {
            control.pressedByKey = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (control.pressedByKey && !event.isAutoRepeat) {
            control.pressedByKey = false;
            event.accepted = true;
            control.press();
        }
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            pressedByKey = false;
    }

    Loader {
        anchors.fill: parent
        active: control.activeFocus
        z: 5
        sourceComponent: FocusRing {
            radius: control.radius + Theme.px(10, 10)
        }
    }

    TapHandler {
        id: tap
        enabled: control.pressable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: control.press()
    }
}
