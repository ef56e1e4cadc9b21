import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A question over the screen, in its lower part where everyone reaches it.
Rectangle {
    id: dialog

    property string title
    property string message
    property string acceptText
    property string rejectText

    signal accepted
    signal rejected

    color: Theme.veil
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    TapHandler {}

    Surface {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.portrait ? parent.height * 0.12 : 0
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(940))
        height: content.implicitHeight + 2 * Theme.margin

        ColumnLayout {
            id: content
            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: Theme.gapLarge

            Label {
                text: dialog.title
                font.pixelSize: Theme.textHeading
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                text: dialog.message
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Button {
                text: dialog.acceptText
                implicitHeight: Theme.touchLarge
                Layout.fillWidth: true
                onActivated: dialog.accepted()
            }
            Button {
                visible: dialog.rejectText !== ""
                kind: "secondary"
                text: dialog.rejectText
                Layout.fillWidth: true
                onActivated: dialog.rejected()
            }
        }
    }
}
