import QtQuick
import Kiosk.Theme

// One of a few choices; the chosen one is filled and marked, not only coloured.
Pressable {
    id: chip

    property string text
    property bool chosen: false
    property bool personal: false

    accessibleName: text
    role: Accessible.RadioButton
    checkable: true
    checked: chosen
    implicitWidth: Math.max(Theme.px(96, 96), label.implicitWidth + 2 * Theme.gap)
    implicitHeight: Math.max(Theme.px(96, 96), label.implicitHeight + Theme.gapSmall)
    radius: height / 2
    color: chosen ? (pressed ? Theme.primaryPressed : Theme.primary) : (pressed ? Theme.primarySoft : Theme.surface)
    border.width: Theme.border
    border.color: Theme.primary

    Label {
        id: label
        anchors.centerIn: parent
        text: chip.chosen ? "✓ " + chip.text : chip.text
        wrapMode: Text.NoWrap
        font.bold: chip.chosen
        color: chip.chosen ? Theme.textOnPrimary : Theme.primary
        Accessible.ignored: true
    }
}
