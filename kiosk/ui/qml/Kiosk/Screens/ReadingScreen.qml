import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Something is under way: the card is being read, or the records are being fetched.
Page {
    id: screen

    required property string title
    required property string message

    centred: true
    spacing: Theme.gapLarge

    CardPicture {
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: screen.title
        heading: true
        font.pixelSize: Theme.textTitle
        font.bold: true
        lineHeight: 1.15
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: screen.message
        font.pixelSize: Theme.textStrong
        color: Theme.textQuiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Spinner {
        Layout.alignment: Qt.AlignHCenter
    }
}
