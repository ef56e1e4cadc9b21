import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// There is nothing here, said kindly.
Item {
    id: empty

    property string text
    property string icon: "mood-empty"

    implicitHeight: content.implicitHeight + 2 * Theme.gapLarge

    ColumnLayout {
        id: content
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Icon {
            name: empty.icon
            tint: Theme.textQuiet
            side: Theme.px(120, 96)
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            text: empty.text
            font.pixelSize: Theme.textStrong
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
