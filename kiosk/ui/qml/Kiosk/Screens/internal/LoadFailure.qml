import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The records could not be fetched; the visit goes on.
Item {
    id: failure

    required property string message

    signal retryAsked

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gapLarge

        SignMark {
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            text: qsTr("暂时取不到数据")
            font.pixelSize: Theme.textTitle
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            text: failure.message
            font.pixelSize: Theme.textStrong
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Button {
            text: qsTr("再试一次")
            implicitHeight: Theme.touchLarge
            implicitWidth: Theme.px(520)
            Layout.alignment: Qt.AlignHCenter
            onActivated: failure.retryAsked()
        }
    }
}
