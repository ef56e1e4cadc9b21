import QtQuick
import Kiosk.Theme

// Shows where the keyboard is: a ring around the control, with a gap, so that it stands out on any colour. Who touches the screen needs none.
Rectangle {
    visible: Attention.keys
    anchors.fill: parent
    anchors.margins: -Theme.px(10, 10)
    z: 5
    radius: Theme.radius + Theme.px(10, 10)
    color: "transparent"
    border.width: Theme.focusBorder
    border.color: Theme.focus
    Accessible.ignored: true
}
