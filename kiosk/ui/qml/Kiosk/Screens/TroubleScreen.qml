import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What happened, and what to do next.
Page {
    id: screen

    required property var visit

    centred: true
    widest: Theme.px(1080, 1300)

    SignMark {
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: screen.visit.troubleTitle
        heading: true
        font.pixelSize: Theme.textTitle
        font.bold: true
        lineHeight: 1.15
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Surface {
        implicitHeight: advice.implicitHeight + 2 * Theme.gapLarge
        Layout.fillWidth: true

        Label {
            id: advice
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gapLarge
            text: screen.visit.troubleAdvice
            font.pixelSize: Theme.textStrong
        }
    }
    Label {
        text: screen.visit.troubleCode
        visible: text !== ""
        font.pixelSize: Theme.textSmall
        color: Theme.textQuiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        visible: screen.visit.cardPresent
        text: qsTr("请取走您的卡")
        font.pixelSize: Theme.textHeading
        font.bold: true
        color: Theme.primary
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
