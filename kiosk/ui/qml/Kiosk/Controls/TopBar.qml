import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Whose machine this is, what time it is, and during a visit who is served.
Rectangle {
    id: bar

    property string servicePoint
    property string clock
    property string person
    property string path

    implicitHeight: Theme.px(112)
    color: Theme.primary

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Label {
            text: bar.servicePoint
            color: Theme.textOnPrimary
            font.bold: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        Label {
            visible: bar.path !== ""
            text: qsTr("您的位置：%1").arg(bar.path)
            font.pixelSize: Theme.textSmall
            color: Theme.textOnPrimary
            wrapMode: Text.NoWrap
            Layout.rightMargin: Theme.gapLarge
        }
        Label {
            visible: bar.person !== ""
            text: bar.person
            color: Theme.textOnPrimary
            wrapMode: Text.NoWrap
        }
        Label {
            text: bar.clock
            color: Theme.textOnPrimary
            font.pixelSize: Theme.textStrong
            wrapMode: Text.NoWrap
        }
    }
}
