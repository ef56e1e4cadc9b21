import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// It could not be done now, or may not be done: why, and what to do instead.
Page {
    id: stage

    required property var run
    readonly property bool failed: run.stage === "failed"

    centred: true
    widest: Theme.px(1080, 1300)

    SignMark {
        icon: stage.failed ? "cloud-off" : "info-circle"
        tint: stage.failed ? Theme.wrong : Theme.primary
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: stage.failed ? qsTr("暂时办不了") : qsTr("这一项现在不能办")
        heading: true
        font.pixelSize: Theme.textTitle
        font.bold: true
        lineHeight: 1.15
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: stage.run.reason
        font.pixelSize: Theme.textStrong
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    footer: Button {
        visible: stage.failed
        text: qsTr("再试一次")
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
        onActivated: stage.run.retry()
    }
}
