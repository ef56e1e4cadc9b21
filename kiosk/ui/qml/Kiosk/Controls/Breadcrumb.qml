import QtQuick
import Kiosk.Theme

// Where I am: from the first screen down to this one.
Rectangle {
    property string path

    implicitHeight: Theme.px(80)
    color: Theme.primarySoft

    Label {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        text: qsTr("您的位置：%1").arg(parent.path)
        font.pixelSize: Theme.textSmall
        color: Theme.primary
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}
