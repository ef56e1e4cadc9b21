import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Up and down by a touch, for what is longer than its place: no dragging needed. Under it on an upright screen, where
// height is plenty; beside it on a lying one, where it is scarce.
GridLayout {
    id: strip

    required property Flickable flickable
    readonly property real end: Math.max(0, flickable.contentHeight - flickable.height) + flickable.originY
    readonly property bool above: flickable.contentY > flickable.originY + 4
    readonly property bool below: flickable.contentY < end - 4

    function turn(direction: int) {
        move.to = Math.max(flickable.originY, Math.min(end, flickable.contentY + direction * flickable.height * 0.8));
        move.restart();
    }

    columns: Theme.portrait ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Button {
        kind: "secondary"
        icon: "chevron-up"
        text: Theme.portrait ? qsTr("往上看") : ""
        accessibleName: qsTr("往上看")
        textSize: Theme.textFrame
        usable: strip.above
        implicitWidth: Theme.touch
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredHeight: Theme.px(96, 96)
        onActivated: strip.turn(-1)
    }
    Button {
        kind: "secondary"
        icon: "chevron-down"
        text: Theme.portrait ? qsTr("往下看") : ""
        accessibleName: qsTr("往下看")
        textSize: Theme.textFrame
        usable: strip.below
        implicitWidth: Theme.touch
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredHeight: Theme.px(96, 96)
        onActivated: strip.turn(1)
    }

    // What has become shorter while it moved is not left beyond its end.
    onEndChanged: {
        if (flickable.contentY > end) {
            move.stop();
            flickable.contentY = Math.max(flickable.originY, end);
        }
    }

    NumberAnimation {
        id: move
        target: strip.flickable
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutQuad
    }
}
