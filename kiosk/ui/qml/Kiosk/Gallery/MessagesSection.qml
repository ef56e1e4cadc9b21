import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What the machine says.
Item {
    id: section

    required property var examples
    property bool asking: false

    Page {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: toast.visible ? toast.top : parent.bottom
        enabled: !section.asking

        Banner {
            text: qsTr("这一项要插社会保障卡才能办。")
            Layout.fillWidth: true
        }
        Banner {
            kind: "wrong"
            text: qsTr("打印机缺纸，请叫工作人员。您的事情已经办好，不用重办。")
            Layout.fillWidth: true
        }
        Banner {
            kind: "done"
            text: qsTr("办好了，请取走凭条。")
            Layout.fillWidth: true
        }
        Progress {
            step: 4
            steps: 5
            Layout.fillWidth: true
        }
        EmptyState {
            text: qsTr("没有办件记录")
            icon: "folder"
            Layout.fillWidth: true
        }
        Spinner {
            Layout.alignment: Qt.AlignHCenter
        }
        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            Button {
                kind: "secondary"
                text: qsTr("看看提问")
                Layout.fillWidth: true
                onActivated: section.asking = true
            }
            Button {
                kind: "secondary"
                text: qsTr("看看提示条")
                Layout.fillWidth: true
                onActivated: toast.show()
            }
        }
    }
    Toast {
        id: toast
        text: qsTr("已经复制到手机")
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
    }
    Dialog {
        anchors.fill: parent
        visible: section.asking
        title: qsTr("不办了吗？")
        message: qsTr("填好的内容会留 7 天，下次插卡可以接着填。")
        acceptText: qsTr("接着填")
        rejectText: qsTr("先不办了")
        closable: true
        onAccepted: section.asking = false
        onRejected: section.asking = false
    }
}
