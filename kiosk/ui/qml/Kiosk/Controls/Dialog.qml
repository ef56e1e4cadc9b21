import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A question over the screen, in its lower part where everyone reaches it. What is behind it must be disabled
// by whoever shows it. `closable` adds a way out for those who opened it by mistake.
FocusScope {
    id: dialog

    property string title
    property string message
    property string acceptText
    property string rejectText
    property bool closable: false
    default property alias extra: more.data

    signal accepted
    signal rejected

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onVisibleChanged: {
        if (visible)
            accept.forceActiveFocus(Qt.PopupFocusReason);
    }
    Keys.onEscapePressed: {
        if (dialog.rejectText !== "" || dialog.closable)
            dialog.rejected();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        TapHandler {}
    }

    Surface {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.gapSmall, Math.min((parent.height - height) * (Theme.portrait ? 0.66 : 0.5), parent.height - height - Theme.gap))
        width: Math.min(parent.width - 2 * Theme.gap, Theme.px(960, 1100))
        height: Math.min(content.implicitHeight + 2 * Theme.margin, parent.height - 2 * Theme.gapSmall)
        border.width: Theme.border * 2

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.border * 2
            contentHeight: content.implicitHeight + 2 * Theme.margin
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: content
                x: Theme.margin
                y: Theme.margin - Theme.border * 2
                width: sheet.width - 2 * Theme.margin - 4 * Theme.border
                spacing: Theme.gap

                Label {
                    text: dialog.title
                    heading: true
                    font.pixelSize: Theme.textHeading
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.leftMargin: dialog.closable ? Theme.touch : 0
                    Layout.rightMargin: dialog.closable ? Theme.touch : 0
                }
                Label {
                    visible: text !== ""
                    text: dialog.message
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                ColumnLayout {
                    id: more
                    visible: children.length > 0
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true
                }
                Button {
                    id: accept
                    text: dialog.acceptText
                    focus: true
                    Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
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

        Pressable {
            visible: dialog.closable
            accessibleName: qsTr("关闭")
            width: Theme.touch
            height: Theme.touch
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.gapTiny
            color: pressed ? Theme.primarySoft : "transparent"
            onActivated: dialog.rejected()

            Icon {
                anchors.centerIn: parent
                name: "x"
            }
        }
    }
}
