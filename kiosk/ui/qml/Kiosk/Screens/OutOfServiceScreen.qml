import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The machine cannot serve now; it says so, says where to go, and comes back by itself.
Page {
    id: screen

    required property var visit

    centred: true
    widest: Theme.px(1080, 1300)

    SignMark {
        icon: "player-pause"
        tint: Theme.textQuiet
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: qsTr("暂停服务")
        heading: true
        font.pixelSize: Theme.textNumber
        font.bold: true
        lineHeight: 1.15
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: screen.visit.troubleAdvice
        font.pixelSize: Theme.textStrong
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("恢复后本页会自动消失。着急办理请找村（社区）工作人员，或拨打 12333。")
        color: Theme.textQuiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
