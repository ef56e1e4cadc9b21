import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// The card's PIN. Digits go straight to the pad in Python; this screen only knows how many there are.
Page {
    id: screen

    required property var visit
    required property var pinPad

    focus: true
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            screen.pinPad.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            screen.pinPad.erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && screen.pinPad.complete)
            screen.pinPad.submit();
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        columns: Theme.low ? 2 : 1
        columnSpacing: Theme.lowered ? Theme.gap : Theme.px(80, 60)
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.lowered
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.lowered ? 2 : -1
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: qsTr("%1，您好").arg(screen.visit.person)
                personal: true
                color: Theme.textQuiet
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("请输入社保卡密码")
                heading: true
                font.pixelSize: Theme.lowered ? Theme.textHeading : Theme.textTitle
                font.bold: true
                lineHeight: 1.15
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PinField {
                count: screen.pinPad.count
                wrong: screen.visit.pinMessage !== ""
                Layout.alignment: Qt.AlignHCenter
            }
            Banner {
                visible: screen.visit.pinMessage !== ""
                kind: "wrong"
                text: screen.visit.pinMessage
                Layout.fillWidth: true
            }
            Label {
                visible: screen.visit.pinMessage === ""
                text: Theme.low ? qsTr("请用手遮挡") : qsTr("请用手遮挡。忘了密码，请找工作人员")
                color: Theme.textQuiet
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.lowered ? 3 : -1
            Layout.maximumWidth: Theme.px(900, 800)
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignCenter

            NumberPad {
                keyWidth: Theme.lowered ? Theme.px(150, 150) : Theme.px(270, 220)
                keyHeight: Theme.lowered ? Theme.touch : Theme.px(128, 100)
                digits: screen.pinPad.digits
                Layout.fillWidth: true
                onKeyPressed: key => screen.pinPad.press(key)
                onDeletePressed: screen.pinPad.erase()
                onClearPressed: screen.pinPad.clear()
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Button {
                    kind: "secondary"
                    text: screen.pinPad.shuffled ? qsTr("按顺序") : qsTr("打乱")
                    accessibleName: screen.pinPad.shuffled ? qsTr("数字按顺序") : qsTr("打乱数字")
                    textSize: Theme.textBody
                    Layout.preferredWidth: 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onActivated: screen.pinPad.toggleShuffle()
                }
                Button {
                    text: qsTr("确定")
                    textSize: Theme.textHeading
                    usable: screen.pinPad.complete
                    Layout.preferredWidth: 2
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
                    onActivated: screen.pinPad.submit()
                }
            }
        }
    }
}
