import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The records could not be fetched; the visit goes on.
Page {
    id: failure

    required property string message

    signal retryAsked

    centred: true

    SignMark {
        icon: "cloud-off"
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: qsTr("暂时取不到数据")
        heading: true
        font.pixelSize: Theme.textTitle
        font.bold: true
        lineHeight: 1.15
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: failure.message
        font.pixelSize: Theme.textStrong
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    footer: Button {
        text: qsTr("再试一次")
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
        onActivated: failure.retryAsked()
    }
}
