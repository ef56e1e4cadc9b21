import QtQuick
import Kiosk.Theme

// One of a few choices; the chosen one is filled and marked, not only coloured.
Rectangle {
    id: chip

    property string text
    property bool chosen: false

    signal activated

    implicitWidth: label.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.px(96)
    radius: height / 2
    color: chosen ? Theme.primary : (tap.pressed ? Theme.primarySoft : Theme.surface)
    border.width: activeFocus ? Theme.focusBorder : Theme.border
    border.color: activeFocus ? Theme.chip : Theme.primary
    activeFocusOnTab: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.onPressAction: chip.activated()

    Keys.onSpacePressed: chip.activated()
    Keys.onReturnPressed: chip.activated()

    Label {
        id: label
        anchors.centerIn: parent
        text: chip.chosen ? "✓ " + chip.text : chip.text
        wrapMode: Text.NoWrap
        font.bold: chip.chosen
        color: chip.chosen ? Theme.textOnPrimary : Theme.primary
        Accessible.ignored: true
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: chip.activated()
    }
}
