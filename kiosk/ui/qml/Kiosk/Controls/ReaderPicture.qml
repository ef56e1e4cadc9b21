import QtQuick
import Kiosk.Theme

// How to lay the card: it goes in chip first, face up. `outward` shows it coming back instead.
// The motion plays now and then, not for ever: an idle kiosk must rest.
Item {
    id: picture

    property bool outward: false
    readonly property real restY: Theme.px(20, 16)
    readonly property real slotY: height - slot.height - card.height * 0.52

    width: Theme.px(600, 520)
    height: Theme.px(400, 340)
    implicitWidth: width
    implicitHeight: height
    Accessible.role: Accessible.Graphic
    Accessible.name: outward ? qsTr("从读卡口取走社会保障卡") : qsTr("把社会保障卡芯片朝前、正面朝上插入读卡口")

    function play() {
        motion.restart();
    }

    Component.onCompleted: card.y = outward ? slotY : restY

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: slot.verticalCenter
        clip: true

        CardPicture {
            id: card
            anchors.horizontalCenter: parent.horizontalCenter
            width: picture.width * 0.68
        }
    }

    Rectangle {
        id: slot
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: picture.width * 0.86
        height: Theme.px(132, 108)
        radius: Theme.radius
        color: Theme.demo
        border.width: Theme.highContrast ? Theme.border : 0
        border.color: Theme.outline

        Rectangle {
            anchors.top: parent.top
            anchors.topMargin: Theme.px(12, 10)
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width * 0.86
            height: Theme.px(14, 11)
            radius: height / 2
            color: "#0A0C0F"
        }
        Label {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.px(16, 13)
            text: qsTr("读卡口")
            color: Theme.textOnDemo
            font.pixelSize: Theme.px(44, 42)
            Accessible.ignored: true
        }
    }

    SequentialAnimation {
        id: motion

        NumberAnimation {
            target: card
            property: "y"
            from: picture.outward ? picture.slotY : picture.restY
            to: picture.outward ? picture.restY : picture.slotY
            duration: 700
            easing.type: Easing.InOutQuad
        }
    }

    Timer {
        interval: 12000
        repeat: true
        running: picture.visible
        triggeredOnStart: true
        onTriggered: picture.play()
    }
}
