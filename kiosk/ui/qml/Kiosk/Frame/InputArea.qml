import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// Where letters come from: writing with a finger, or the keyboard with pinyin; and digits, for a field that takes only
// them. It has room of its own below the screen, so that it never covers the field in use.
Rectangle {
    id: area

    required property var writing
    property string pad
    readonly property bool digits: pad !== ""
    property bool handWanted: true
    readonly property bool byHand: handWanted && writing.state === "ready" && !digits
    readonly property bool handAbsent: writing.state === "absent"
    // On a lying screen the keys stand beside the ways to write, not under them.
    readonly property bool beside: !Theme.portrait && !byHand

    signal closeAsked

    implicitHeight: grid.implicitHeight + 2 * Theme.gapSmall
    color: Theme.surfaceSunk
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"];
        VirtualKeyboardSettings.locale = "zh_CN";
        // Its room is there from the start: nothing moves or is covered when the first word comes.
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = true;
        writing.prepare();
    }
    onVisibleChanged: {
        if (visible)
            writing.prepare();
    }

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        columns: area.beside ? 2 : 1
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        GridLayout {
            columns: area.beside ? 1 : 5
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: !area.beside
            Layout.alignment: Qt.AlignTop

            Chip {
                stops: false
                visible: !area.handAbsent && !area.digits
                text: qsTr("手写")
                chosen: area.byHand
                Layout.fillWidth: area.beside
                onActivated: area.handWanted = true
            }
            Chip {
                stops: false
                visible: !area.digits
                text: qsTr("拼音")
                chosen: !area.byHand
                Layout.fillWidth: area.beside
                onActivated: area.handWanted = false
            }
            Candidates {
                visible: area.byHand && Theme.low
                writing: area.writing
                Layout.fillWidth: true
            }
            Label {
                visible: !area.beside && !(area.byHand && Theme.low)
                text: area.handAbsent && !area.digits ? qsTr("手写暂时不能用，请用拼音") : ""
                font.pixelSize: Theme.textSmall
                color: Theme.textQuiet
                Layout.fillWidth: true
            }
            Button {
                stops: false
                kind: "secondary"
                icon: "chevron-down"
                text: Theme.largeType ? "" : qsTr("收起")
                accessibleName: qsTr("收起")
                implicitWidth: measured
                Layout.fillWidth: area.beside
                onActivated: area.closeAsked()
            }
        }
        WritingPad {
            visible: area.byHand
            writing: area.writing
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.low ? Theme.px(250, 250) : Theme.px(480, 250)
        }
        NumberPad {
            visible: area.digits
            stops: false
            extraKey: area.pad === "id" ? "X" : ""
            keyHeight: Theme.px(104, 96)
            Layout.fillWidth: true
            onKeyPressed: key => area.writing.commit(key)
            onDeletePressed: area.writing.erase()
            onClearPressed: area.writing.empty()
        }
        InputPanel {
            id: panel
            visible: !area.byHand && !area.digits
            active: visible
            // Its height follows its width: on a window that is far wider than high it must not grow out of it.
            Layout.maximumWidth: Theme.px(1048, 1660)
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
        }
    }
}
