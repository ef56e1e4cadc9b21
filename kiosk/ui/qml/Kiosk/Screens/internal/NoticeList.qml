pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What the bureau announces, newest first.
Surface {
    id: list

    required property var notices

    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: "bell"
                side: Theme.px(44, 40)
            }
            Label {
                text: qsTr("通知")
                heading: true
                font.bold: true
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: list.notices

            RowLayout {
                id: notice

                required property string day
                required property string title

                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    text: notice.title
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1.2
                    Layout.fillWidth: true
                }
                Label {
                    text: notice.day
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1.2
                    color: Theme.textQuiet
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
