import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The visit is over: the card must not stay behind.
Page {
    id: screen

    required property var visit

    centred: true
    spacing: Theme.gapLarge

    ReaderPicture {
        visible: screen.visit.cardPresent
        outward: true
        Layout.alignment: Qt.AlignHCenter
    }
    SignMark {
        visible: !screen.visit.cardPresent
        icon: "check"
        tint: Theme.accent
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: screen.visit.cardPresent ? qsTr("请取走您的卡") : qsTr("办完了，慢走")
        heading: true
        font.pixelSize: Theme.textNumber
        font.bold: true
        lineHeight: 1.15
        color: Theme.primary
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: screen.visit.endingNote
        font.pixelSize: Theme.textStrong
        color: Theme.textQuiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
