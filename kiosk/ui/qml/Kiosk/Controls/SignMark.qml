import QtQuick
import Kiosk.Theme

// A round sign with one character: "!" for trouble, "✓" for done, "i" for information.
Rectangle {
    property string mark: "!"
    property color tint: Theme.wrong

    width: Theme.px(190)
    height: width
    radius: width / 2
    color: tint
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        text: parent.mark
        color: Theme.textOnPrimary
        font.pixelSize: parent.width * 0.6
        font.bold: true
        lineHeight: 1
        Accessible.ignored: true
    }
}
