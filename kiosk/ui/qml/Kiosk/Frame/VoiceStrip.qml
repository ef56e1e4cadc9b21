import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// While a screen is read aloud: to whom, how loud, how fast.
Rectangle {
    id: strip

    required property var voice

    implicitHeight: grid.implicitHeight + 2 * Theme.gapSmall
    color: Theme.primarySoft

    component Level: RowLayout {
        id: level

        property string text
        property int value

        signal changeAsked(int steps)

        spacing: Theme.gapSmall

        Button {
            kind: "secondary"
            icon: "minus"
            text: ""
            accessibleName: qsTr("%1减小").arg(level.text)
            usable: level.value > 1
            implicitWidth: Theme.px(104, 96)
            onActivated: level.changeAsked(-1)
        }
        Label {
            text: level.text + " " + level.value
            font.pixelSize: Theme.textFrame
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Layout.minimumWidth: implicitWidth
            Layout.fillWidth: true
        }
        Button {
            kind: "secondary"
            icon: "plus"
            text: ""
            accessibleName: qsTr("%1增大").arg(level.text)
            usable: level.value < 5
            implicitWidth: Theme.px(104, 96)
            onActivated: level.changeAsked(1)
        }
    }

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        columns: Theme.portrait ? 2 : 3
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapTiny

        Label {
            text: strip.voice.privateListening ? qsTr("正在耳机里播报") : qsTr("正在播报。个人信息要插耳机才读。")
            font.pixelSize: Theme.textFrame
            lineHeight: 1.15
            color: Theme.primary
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 2 : 1
        }
        Level {
            text: qsTr("音量")
            value: strip.voice.volume
            Layout.fillWidth: Theme.portrait
            onChangeAsked: steps => strip.voice.changeVolume(steps)
        }
        Level {
            text: qsTr("语速")
            value: strip.voice.speed
            Layout.fillWidth: Theme.portrait
            onChangeAsked: steps => strip.voice.changeSpeed(steps)
        }
    }
}
