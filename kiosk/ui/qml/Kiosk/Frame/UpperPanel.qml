import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What fills the upper part of an upright screen while everything operable is in the lower part: nothing to touch.
Rectangle {
    id: panel

    color: Theme.highContrast ? Theme.background : Theme.primarySoft
    clip: true

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Icon {
            name: "building-community"
            side: Theme.px(160, 120)
            visible: panel.height > Theme.px(320, 320)
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            text: qsTr("就业社保自助一体机")
            font.pixelSize: Theme.textHeading
            font.bold: true
            color: Theme.primary
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("要按的都在下面。再按一次“放低”就恢复。")
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
