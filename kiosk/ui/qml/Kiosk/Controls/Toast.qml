import QtQuick
import Kiosk.Theme

// A word in passing, gone by itself: for what needs no answer. What must be read belongs into a Banner or a Dialog.
Rectangle {
    id: toast

    property string text
    property int stays: 4000

    function show() {
        life.restart();
    }

    visible: life.running && text !== ""
    implicitWidth: Math.min(label.implicitWidth + 2 * Theme.gapLarge, Theme.px(960, 1100))
    implicitHeight: label.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.demo
    border.width: Theme.border
    border.color: Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: life
        interval: toast.stays
    }
    Label {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, Theme.px(960, 1100) - 2 * Theme.gapLarge)
        text: toast.text
        color: Theme.textOnDemo
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.2
        Accessible.ignored: true
    }
}
