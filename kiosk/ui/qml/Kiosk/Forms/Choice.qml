import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One row of a list of choices: a mark, a name, and a line about it; an arrow where more choices follow.
Pressable {
    id: choice

    property string text
    property string note
    property bool chosen: false
    property bool several: false
    property bool opens: false

    accessibleName: note === "" ? text : text + "，" + note
    role: opens ? Accessible.Button : several ? Accessible.CheckBox : Accessible.RadioButton
    checkable: !opens
    checked: chosen
    implicitHeight: Math.max(Theme.touch, line.implicitHeight + 2 * Theme.gapSmall)
    color: !usable ? Theme.disabled : pressed || chosen ? Theme.primarySoft : Theme.surface
    border.width: chosen ? Theme.border * 2 : Theme.border
    border.color: chosen ? Theme.primary : Theme.outline

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Rectangle {
            visible: !choice.opens
            implicitWidth: Theme.px(52, 46)
            implicitHeight: implicitWidth
            radius: choice.several ? Theme.px(10, 9) : width / 2
            color: choice.chosen ? Theme.primary : Theme.surface
            border.width: Theme.border * 2
            border.color: choice.usable ? Theme.primary : Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: choice.chosen
                name: "check"
                tint: Theme.textOnPrimary
                side: Math.round(parent.width * 0.8)
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: choice.text
                font.bold: choice.chosen
                color: choice.usable ? Theme.text : Theme.textQuiet
                lineHeight: 1.2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: choice.note
                font.pixelSize: Theme.textSmall
                color: Theme.textQuiet
                lineHeight: 1.2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            visible: choice.opens
            name: "chevron-right"
            side: Theme.px(44, 40)
        }
    }
}
