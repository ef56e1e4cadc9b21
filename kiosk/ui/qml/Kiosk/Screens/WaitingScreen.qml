pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What people walk up to: what this machine does, and the one thing to do first.
Item {
    id: screen

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.px(96)
        rowSpacing: Theme.gapLarge

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: qsTr("就业社保自助一体机")
                font.pixelSize: Theme.textStrong
                color: Theme.primary
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("插卡就能查社保")
                font.pixelSize: Theme.textNumber
                font.bold: true
                lineHeight: 1.15
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("看缴了多少年、每年缴了多少，打印缴费明细。")
                font.pixelSize: Theme.textStrong
                color: Theme.textQuiet
                Layout.fillWidth: true
            }

            Repeater {
                model: [qsTr("插入社会保障卡"), qsTr("输入卡的密码"), qsTr("查看、打印，然后取走卡")]

                RowLayout {
                    id: step

                    required property int index
                    required property string modelData

                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Rectangle {
                        implicitWidth: Theme.px(76)
                        implicitHeight: Theme.px(76)
                        radius: width / 2
                        color: Theme.primary

                        Label {
                            anchors.centerIn: parent
                            text: step.index + 1
                            color: Theme.textOnPrimary
                            font.bold: true
                            lineHeight: 1
                        }
                    }
                    Label {
                        text: step.modelData
                        font.pixelSize: Theme.textStrong
                        Layout.fillWidth: true
                    }
                }
            }
        }

        Surface {
            implicitHeight: lay.implicitHeight + 2 * Theme.gapLarge
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: Theme.portrait
            Layout.alignment: Qt.AlignVCenter

            ColumnLayout {
                id: lay
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.margin
                spacing: Theme.gap

                ReaderPicture {
                    Layout.alignment: Qt.AlignHCenter
                }
                Label {
                    text: qsTr("请插入社会保障卡")
                    font.pixelSize: Theme.textTitle
                    font.bold: true
                    color: Theme.primary
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                Label {
                    text: qsTr("芯片朝前，有照片的一面朝上")
                    font.pixelSize: Theme.textStrong
                    color: Theme.textQuiet
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
    }
}
