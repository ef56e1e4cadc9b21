pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A social-security card, drawn: proportions of ID-1 (85.60 mm by 53.98 mm).
Rectangle {
    id: card

    readonly property color blue: "#0B4A91"

    width: Theme.px(440, 361)
    height: width * 53.98 / 85.6
    radius: width * 0.04
    color: "#EAF3FB"
    implicitWidth: width
    implicitHeight: height
    border.width: Theme.border
    border.color: blue
    Accessible.ignored: true

    Rectangle {
        width: parent.width
        height: parent.height * 0.3
        radius: parent.radius
        color: card.blue

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.radius
            color: card.blue
        }
        Label {
            anchors.centerIn: parent
            text: qsTr("社会保障卡")
            color: "#FFFFFF"
            font.pixelSize: Theme.largeType ? Math.max(Theme.px(42, 42), card.width * 0.1) : card.width * 0.1
            font.bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Rectangle {
        x: parent.width * 0.09
        y: parent.height * 0.47
        width: parent.width * 0.17
        height: width * 0.8
        radius: width * 0.14
        color: Theme.chip
        border.width: Theme.border
        border.color: "#7A5A14"

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Theme.border
            color: "#7A5A14"
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.border
            height: parent.height
            color: "#7A5A14"
        }
    }
    Rectangle {
        x: parent.width * 0.72
        y: parent.height * 0.41
        width: parent.width * 0.2
        height: parent.height * 0.44
        radius: Theme.px(6, 5)
        color: "#DCE9F7"

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.14
            width: parent.width * 0.4
            height: width
            radius: width / 2
            color: card.blue
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: parent.width * 0.76
            height: parent.height * 0.38
            radius: width * 0.3
            color: card.blue
        }
    }
    Repeater {
        model: 3

        Rectangle {
            required property int index
            x: card.width * 0.34
            y: card.height * (0.47 + index * 0.15)
            width: card.width * (index === 1 ? 0.3 : 0.24)
            height: card.height * 0.06
            radius: height / 2
            color: "#8FA1B5"
        }
    }
}
