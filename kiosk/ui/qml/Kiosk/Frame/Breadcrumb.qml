import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Where I am, who is served, and how much time is left.
Rectangle {
    id: crumb

    property string path
    property string person
    property int secondsLeft: -1

    implicitHeight: Math.max(Theme.px(72, 60), Math.max(where.implicitHeight, time.implicitHeight) + Theme.gapTiny)
    color: Theme.primarySoft

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Label {
            id: where
            text: crumb.path
            font.pixelSize: Theme.textFrame
            color: Theme.primary
            font.bold: true
            lineHeight: 1.1
            Layout.fillWidth: true
            Accessible.name: qsTr("您的位置：%1").arg(crumb.path)
        }
        Label {
            visible: crumb.person !== ""
            text: crumb.person
            personal: true
            font.pixelSize: Theme.textFrame
            color: Theme.primary
            lineHeight: 1.1
            wrapMode: Text.NoWrap
        }
        RowLayout {
            id: time
            visible: crumb.secondsLeft >= 0
            spacing: Theme.gapTiny

            Icon {
                name: "clock"
                side: Theme.px(40, 36)
            }
            Label {
                readonly property string minutes: Math.floor(crumb.secondsLeft / 60)
                readonly property string seconds: (crumb.secondsLeft % 60).toString().padStart(2, "0")

                text: crumb.secondsLeft < 0 ? "" : minutes + ":" + seconds
                font.pixelSize: Theme.textFrame
                color: Theme.primary
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                Layout.minimumWidth: implicitWidth
                Accessible.name: qsTr("剩余 %1").arg(text)
            }
        }
    }
}
