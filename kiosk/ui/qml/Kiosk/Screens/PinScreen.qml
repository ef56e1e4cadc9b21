import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The card's PIN. Digits go straight to the pad in Python; this screen only knows how many there are.
Item {
    id: screen

    required property var visit
    required property var pinPad

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.px(80)
        rowSpacing: Theme.gapLarge

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            Item {
                Layout.fillHeight: true
            }
            Label {
                text: qsTr("%1，您好").arg(screen.visit.person)
                font.pixelSize: Theme.textStrong
                color: Theme.textQuiet
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("请输入社保卡密码")
                font.pixelSize: Theme.textTitle
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PinDots {
                count: screen.pinPad.count
                wrong: screen.visit.pinMessage !== ""
                Layout.alignment: Qt.AlignHCenter
            }
            Label {
                text: screen.visit.pinMessage !== "" ? screen.visit.pinMessage : qsTr("输入时请用手遮挡，不要告诉别人")
                color: screen.visit.pinMessage !== "" ? Theme.wrong : Theme.textQuiet
                font.bold: screen.visit.pinMessage !== ""
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.px(110)
            }
            Item {
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            NumberPad {
                id: pad
                digits: screen.pinPad.digits
                Layout.alignment: Qt.AlignHCenter
                onDigitPressed: digit => screen.pinPad.press(digit)
                onDeletePressed: screen.pinPad.erase()
                onClearPressed: screen.pinPad.clear()
            }
            RowLayout {
                spacing: Theme.gap
                Layout.preferredWidth: pad.width
                Layout.alignment: Qt.AlignHCenter

                Button {
                    kind: "secondary"
                    text: screen.pinPad.shuffled ? qsTr("数字按顺序") : qsTr("打乱数字")
                    implicitWidth: Theme.px(270)
                    implicitHeight: Theme.touchLarge
                    onActivated: screen.pinPad.toggleShuffle()
                }
                Button {
                    text: qsTr("确定")
                    textSize: Theme.textHeading
                    enabled: screen.pinPad.complete
                    implicitHeight: Theme.touchLarge
                    Layout.fillWidth: true
                    onActivated: screen.pinPad.submit()
                }
            }
        }
    }

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
}
