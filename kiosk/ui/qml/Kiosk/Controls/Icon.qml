import QtQuick
import Kiosk.Theme

// One picture of the icon set, in one colour. Never alone: a text beside it says the same.
Image {
    property string name
    property color tint: Theme.primary
    property int side: Theme.px(56, 48)

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    source: name === "" ? "" : "image://icon/" + name + "/" + tint
    Accessible.ignored: true
}
