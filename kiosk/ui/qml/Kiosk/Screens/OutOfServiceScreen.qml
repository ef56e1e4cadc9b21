import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The machine cannot serve now; it says so, says where to go, and comes back by itself.
Item {
    id: screen

    required property var visit

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1200))
        spacing: Theme.gapLarge

        SignMark {
            mark: "‖"
            tint: Theme.textQuiet
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            text: qsTr("暂停服务")
            font.pixelSize: Theme.textNumber
            font.bold: true
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
            font.pixelSize: Theme.textBody
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
