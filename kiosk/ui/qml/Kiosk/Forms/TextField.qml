import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A line of text with its name above and what is wrong with it below. Touching it brings the input area: letters, or
// with `pad` "digits" a number pad, with "id" one that has the X of an ID number, too.
ColumnLayout {
    id: field

    property string label
    property string name: label
    property bool heading: false
    property string text
    property string error
    property string icon
    property int longest: 60
    property string pad
    property int hints: Qt.ImhNone
    property bool usable: true
    property bool personal: false
    readonly property bool focused: input.activeFocus

    signal edited(string text)
    signal accepted

    function begin() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gapTiny

    Label {
        visible: text !== ""
        text: field.label
        heading: field.heading
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
        Accessible.ignored: !field.heading
    }
    Rectangle {
        implicitHeight: Math.max(Theme.touch, Theme.px(96, 96) + 2 * Theme.focusBorder, input.implicitHeight + 2 * Theme.gapSmall)
        radius: Theme.radius
        color: field.usable ? Theme.surface : Theme.disabled
        border.width: input.activeFocus || field.error !== "" ? Theme.focusBorder : Theme.border
        border.color: field.error !== "" ? Theme.wrong : input.activeFocus ? (Attention.keys ? Theme.focus : Theme.primary) : Theme.outline
        Layout.fillWidth: true

        Icon {
            id: picture
            visible: field.icon !== ""
            name: field.icon
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
        }
        FieldInput {
            id: input
            anchors.left: picture.visible ? picture.right : parent.left
            anchors.right: clear.visible ? clear.left : parent.right
            anchors.leftMargin: picture.visible ? Theme.gapSmall : Theme.gap
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height
            enabled: field.usable
            pad: field.pad
            maximumLength: field.longest
            // What people write is theirs: the keyboard must not learn it.
            inputMethodHints: field.hints | Qt.ImhSensitiveData
            Accessible.name: field.name
            Accessible.description: field.error
            // The text while a word is still being composed is part of what is looked for.
            onDisplayTextChanged: field.edited(displayText)
            onAccepted: field.accepted()
            Component.onCompleted: text = field.text
        }
        Connections {
            target: field

            function onTextChanged() {
                if (field.text !== input.displayText)
                    input.text = field.text;
            }
        }
        MouseArea {
            anchors.fill: parent
            z: -1
            enabled: field.usable
            onClicked: field.begin()
            Accessible.ignored: true
        }
        Pressable {
            id: clear
            visible: input.displayText !== "" && field.usable
            accessibleName: qsTr("清空")
            anchors.right: parent.right
            anchors.rightMargin: Theme.focusBorder
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(96, 96)
            height: Theme.px(96, 96)
            color: pressed ? Theme.primarySoft : "transparent"
            onActivated: {
                input.clear();
                input.forceActiveFocus(Qt.OtherFocusReason);
            }

            Icon {
                anchors.centerIn: parent
                name: "x"
            }
        }
    }
    FieldError {
        text: field.error
        Layout.fillWidth: true
    }
}
