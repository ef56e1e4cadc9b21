import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The visit is over: the card must not stay behind.
Item {
    id: screen

    required property var visit

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gapLarge

        ReaderPicture {
            visible: screen.visit.cardPresent
            outward: true
            Layout.alignment: Qt.AlignHCenter
        }
        SignMark {
            visible: !screen.visit.cardPresent
            mark: "✓"
            tint: Theme.accent
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            text: screen.visit.cardPresent ? qsTr("请取走您的卡") : qsTr("办完了，慢走")
            font.pixelSize: Theme.textNumber
            font.bold: true
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
}
