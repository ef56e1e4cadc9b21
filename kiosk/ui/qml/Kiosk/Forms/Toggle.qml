import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Yes or no, with the words beside it. Where the knob stands and the word on it say it, not only the colour.
Pressable {
    id: toggle

    property string text
    property bool on: false

    signal toggled(bool on)

    accessibleName: text
    role: Accessible.CheckBox
    checkable: true
    checked: on
    implicitHeight: Math.max(Theme.touch, line.implicitHeight + 2 * Theme.gapSmall)
    color: !usable ? Theme.disabled : pressed ? Theme.primarySoft : Theme.surface
    border.width: Theme.border
    border.color: Theme.outline
    onActivated: toggle.toggled(!toggle.on)

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Label {
            text: toggle.text
            color: toggle.usable ? Theme.text : Theme.textQuiet
            lineHeight: 1.2
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: toggle.on ? qsTr("是") : qsTr("否")
            font.bold: true
            color: toggle.usable ? Theme.primary : Theme.textQuiet
            lineHeight: 1.2
            Accessible.ignored: true
        }
        Rectangle {
            implicitWidth: Theme.px(104, 92)
            implicitHeight: Theme.px(56, 50)
            radius: height / 2
            color: !toggle.usable ? Theme.disabled : toggle.on ? Theme.primary : Theme.surface
            border.width: Theme.border * 2
            border.color: toggle.usable ? Theme.primary : Theme.outline

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: toggle.on ? parent.width - width - Theme.px(8, 7) : Theme.px(8, 7)
                width: parent.height - 2 * Theme.px(8, 7)
                height: width
                radius: width / 2
                color: !toggle.usable ? Theme.outline : toggle.on ? Theme.textOnPrimary : Theme.primary
            }
        }
    }
}
