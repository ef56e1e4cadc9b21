pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What every control that is pressed has in common: the whole area is the target, it shows a press at once, works
// by touch, key and assistive technology, and has a name. An unusable one says so by its looks and its state. One that
// is not `pressable` is only read: there is nothing to do with it. The Tab key passes by where `stops` is false.
Rectangle {
    id: control

    property string accessibleName
    property bool usable: true
    property bool pressable: true
    property bool stops: true
    property bool checkable: false
    property bool checked: false
    property bool spoken: true
    property int role: Accessible.Button
    property bool pressedByKey: false
    property bool offered: false
    readonly property bool pressed: tap.pressed || pressedByKey

    signal activated

    // What is only read offers assistive technology nothing to do: a connected action would be one.
    function offerActions() {
        if (offered === pressable)
            return;
        offered = pressable;
        const actions = checkable ? [Accessible.pressAction, Accessible.toggleAction] : [Accessible.pressAction];
        for (const action of actions) {
            if (offered)
                action.connect(press);
            else
                action.disconnect(press);
        }
    }

    function press() {
        if (!control.enabled || !control.pressable)
            return;
        Attention.used();
        control.activated();
    }

    enabled: usable
    radius: Theme.radius
    activeFocusOnTab: enabled && pressable && stops

    Accessible.role: control.role
    Accessible.name: control.accessibleName
    Accessible.focusable: control.pressable
    Accessible.checkable: control.checkable
    Accessible.checked: control.checked
    Component.onCompleted: offerActions()
    onPressableChanged: offerActions()

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
    onVisibleChanged: {
        if (!visible && activeFocus)
            Attention.left();
    }
    onActiveFocusChanged: {
        if (activeFocus)
            return;
        pressedByKey = false;
        // Disabled by itself, not with all that is behind a question: the keyboard stays near.
        if (!enabled && parent?.enabled)
            nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason);
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
