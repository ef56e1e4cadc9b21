import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What is always within reach, in the same place on every screen.
Rectangle {
    id: bar

    property bool inVisit: false
    property bool backShown: false
    property bool homeShown: false
    property bool endShown: false
    property bool languageShown: false
    property bool voiceShown: false
    property bool speaking: false
    property bool largeType: false
    property bool highContrast: false
    property bool lowered: false

    signal backAsked
    signal homeAsked
    signal endAsked
    signal helpAsked
    signal speechAsked
    signal languageAsked
    signal largeTypeAsked
    signal highContrastAsked
    signal loweredAsked

    implicitHeight: grid.implicitHeight + 2 * Theme.gapSmall
    color: Theme.surface

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.border
        color: Theme.outline
    }

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(32, 24)
        anchors.rightMargin: Theme.px(32, 24)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gapSmall
        columnSpacing: Theme.gapSmall

        RowLayout {
            visible: bar.inVisit
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: 0

            FrameButton {
                text: qsTr("返回")
                icon: "arrow-left"
                usable: bar.backShown
                Layout.fillWidth: true
                onActivated: bar.backAsked()
            }
            FrameButton {
                text: qsTr("首页")
                icon: "home"
                usable: bar.homeShown
                Layout.fillWidth: true
                onActivated: bar.homeAsked()
            }
            Button {
                kind: "secondary"
                icon: "credit-card"
                text: qsTr("结束并取卡")
                visible: bar.endShown
                textSize: Theme.textBody
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.portrait ? Theme.px(460, 300) : implicitWidth
                onActivated: bar.endAsked()
            }
        }
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.row: Theme.portrait && bar.inVisit ? 1 : 0
            Layout.column: Theme.portrait ? 0 : 1

            FrameButton {
                visible: bar.languageShown
                text: qsTr("English")
                icon: "language"
                Layout.fillWidth: true
                onActivated: bar.languageAsked()
            }
            FrameButton {
                visible: bar.voiceShown
                text: bar.speaking ? qsTr("停止播报") : qsTr("语音播报")
                icon: bar.speaking ? "player-stop" : "volume"
                on: bar.speaking
                Layout.fillWidth: true
                onActivated: bar.speechAsked()
            }
            FrameButton {
                text: qsTr("大字")
                icon: "text-size"
                checkable: true
                on: bar.largeType
                Layout.fillWidth: true
                onActivated: bar.largeTypeAsked()
            }
            FrameButton {
                text: qsTr("高对比")
                icon: "contrast"
                checkable: true
                on: bar.highContrast
                Layout.fillWidth: true
                onActivated: bar.highContrastAsked()
            }
            FrameButton {
                visible: Theme.portrait
                text: qsTr("放低")
                icon: "wheelchair"
                checkable: true
                on: bar.lowered
                Layout.fillWidth: true
                onActivated: bar.loweredAsked()
            }
            FrameButton {
                text: qsTr("求助")
                icon: "headset"
                Layout.fillWidth: true
                onActivated: bar.helpAsked()
            }
        }
    }
}
