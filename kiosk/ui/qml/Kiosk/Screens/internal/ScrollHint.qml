import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Says that there is more below, as long as there is, and brings it up when touched.
Rectangle {
    id: hint

    required property Flickable flickable
    readonly property real below: flickable.contentHeight - flickable.height - flickable.contentY

    anchors.horizontalCenter: parent?.horizontalCenter
    anchors.bottomMargin: Theme.gapSmall
    width: label.implicitWidth + 2 * Theme.gapLarge
    height: Theme.px(96)
    radius: height / 2
    color: Theme.demo
    opacity: below > Theme.px(60) ? 0.94 : 0
    enabled: opacity > 0
    Accessible.role: Accessible.Button
    Accessible.name: label.text
    Accessible.onPressAction: hint.further()

    function further() {
        const end = flickable.contentHeight - flickable.height;
        move.to = Math.min(end, flickable.contentY + flickable.height * 0.8);
        move.restart();
    }

    Label {
        id: label
        anchors.centerIn: parent
        text: qsTr("下面还有 ▼")
        color: Theme.textOnDemo
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    NumberAnimation {
        id: move
        target: hint.flickable
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutQuad
    }
    TapHandler {
        onTapped: hint.further()
    }
}
