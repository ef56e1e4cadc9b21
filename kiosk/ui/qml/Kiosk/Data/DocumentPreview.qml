import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page of paper as it will come out.
Rectangle {
    id: preview

    property string source
    property string name

    color: Theme.surfaceSunk
    radius: Theme.radius
    clip: true
    implicitHeight: Theme.px(800, 560)
    implicitWidth: Theme.px(600, 420)

    Image {
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        source: preview.source
        fillMode: Image.PreserveAspectFit
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: preview.name
    }
    Spinner {
        anchors.centerIn: parent
        visible: preview.source === ""
    }
}
