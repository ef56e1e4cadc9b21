import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// What is typed or written.
Page {
    id: section

    required property var examples

    GridLayout {
        columns: Theme.portrait || Theme.largeType ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            TextField {
                label: qsTr("现在住哪里")
                text: qsTr("文化路 8 号")
                Layout.fillWidth: true
            }
            TextField {
                label: qsTr("手机号码")
                pad: "digits"
                text: "199"
                error: qsTr("手机号码是 11 位数字，还差 8 位")
                Layout.fillWidth: true
            }
            TextField {
                label: qsTr("开户姓名")
                text: qsTr("和社保卡上的一样")
                usable: false
                Layout.fillWidth: true
            }
            PinField {
                count: 3
            }
            SignaturePad {
                signature: section.examples.signature
                Layout.fillWidth: true
            }
        }
        AmountField {
            label: qsTr("今年缴多少？")
            amount: section.examples.amount
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
