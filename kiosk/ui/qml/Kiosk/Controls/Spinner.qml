pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Three marks that take turns: enough to say "working", cheap for the software renderer.
Row {
    id: spinner

    property int turn: 0

    spacing: Theme.gap
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("请稍候")

    Timer {
        interval: 350
        repeat: true
        running: spinner.visible
        onTriggered: spinner.turn = (spinner.turn + 1) % 3
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index
            width: Theme.px(36, 30)
            height: width
            radius: width / 2
            color: index === spinner.turn ? Theme.primary : Theme.outline
        }
    }
}
