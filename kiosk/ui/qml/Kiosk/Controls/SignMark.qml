import QtQuick
import Kiosk.Theme

// A round sign: "alert-triangle" for trouble, "circle-check" for done, and so on.
Rectangle {
    property string icon: "alert-triangle"
    property color tint: Theme.wrong

    width: Theme.px(180, 120)
    height: width
    implicitWidth: width
    implicitHeight: height
    radius: width / 2
    color: tint
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: parent.icon
        tint: Theme.textOnPrimary
        side: Math.round(parent.width * 0.58)
    }
}
