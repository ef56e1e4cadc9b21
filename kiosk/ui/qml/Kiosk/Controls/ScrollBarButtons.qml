import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Up and down by a touch, for a page that is longer than the screen: no dragging needed.
RowLayout {
    id: strip

    required property Flickable flickable
    readonly property real end: Math.max(0, flickable.contentHeight - flickable.height) + flickable.originY
    readonly property bool above: flickable.contentY > flickable.originY + 4
    readonly property bool below: flickable.contentY < end - 4

    function turn(direction: int) {
        move.to = Math.max(flickable.originY, Math.min(end, flickable.contentY + direction * flickable.height * 0.8));
        move.restart();
    }

    spacing: Theme.gap

    Button {
        kind: "secondary"
        icon: "chevron-up"
        text: qsTr("往上看")
        textSize: Theme.textFrame
        usable: strip.above
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(96, 96)
        onActivated: strip.turn(-1)
    }
    Button {
        kind: "secondary"
        icon: "chevron-down"
        text: qsTr("往下看")
        textSize: Theme.textFrame
        usable: strip.below
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(96, 96)
        onActivated: strip.turn(1)
    }

    NumberAnimation {
        id: move
        target: strip.flickable
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutQuad
    }
}
