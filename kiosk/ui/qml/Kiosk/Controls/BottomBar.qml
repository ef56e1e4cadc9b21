import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// What must always be within reach: back, help, the time left, end and take the card.
Rectangle {
    id: bar

    property bool backShown: false
    property bool endShown: true
    property int secondsLeft: -1

    signal backAsked
    signal helpAsked
    signal endAsked

    implicitHeight: Theme.px(152)
    color: Theme.surface

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.border
        color: Theme.outline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Button {
            visible: bar.backShown
            kind: "secondary"
            text: qsTr("返回")
            implicitWidth: Theme.px(190)
            onActivated: bar.backAsked()
        }
        Button {
            kind: "secondary"
            text: qsTr("求助")
            implicitWidth: Theme.px(190)
            onActivated: bar.helpAsked()
        }
        Label {
            readonly property string minutes: Math.floor(bar.secondsLeft / 60)
            readonly property string seconds: (bar.secondsLeft % 60).toString().padStart(2, "0")

            text: bar.secondsLeft >= 0 ? qsTr("剩余 %1:%2").arg(minutes).arg(seconds) : ""
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Button {
            visible: bar.endShown
            kind: "primary"
            text: qsTr("结束并取卡")
            implicitWidth: Theme.px(330)
            onActivated: bar.endAsked()
        }
    }
}
