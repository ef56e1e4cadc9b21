import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Theme

// Where letters come from: writing with a finger, or the keyboard with pinyin. It has room of its own below the
// screen, so that it never covers the field in use.
Rectangle {
    id: area

    required property var writing
    property bool byHand: writing.state === "ready"
    readonly property bool handAbsent: writing.state === "absent"

    signal closeAsked

    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    color: Theme.surfaceSunk
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"];
        VirtualKeyboardSettings.locale = "zh_CN";
        writing.prepare();
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Chip {
                visible: !area.handAbsent
                text: qsTr("手写")
                chosen: area.byHand
                onActivated: area.byHand = true
            }
            Chip {
                text: qsTr("拼音")
                chosen: !area.byHand
                onActivated: area.byHand = false
            }
            Label {
                text: area.handAbsent ? qsTr("手写暂时不能用，请用拼音") : ""
                font.pixelSize: Theme.textSmall
                color: Theme.textQuiet
                Layout.fillWidth: true
            }
            Button {
                kind: "secondary"
                icon: "chevron-down"
                text: qsTr("收起")
                onActivated: area.closeAsked()
            }
        }
        WritingPad {
            visible: area.byHand
            writing: area.writing
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(480, 380)
        }
        InputPanel {
            id: panel
            visible: !area.byHand
            active: visible
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
        }
    }
}
