import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// An amount in yuan, typed on its own pad. `amount` is an AmountInput.
ColumnLayout {
    id: field

    required property var amount
    property string label
    property bool usable: true
    readonly property bool personal: true

    spacing: Theme.gapSmall

    Label {
        visible: text !== ""
        text: field.label
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    Rectangle {
        implicitHeight: Math.max(Theme.touchLarge, shown.implicitHeight + Theme.gapSmall)
        radius: Theme.radius
        color: field.usable ? Theme.surface : Theme.disabled
        border.width: field.amount.problem !== "" ? Theme.focusBorder : Theme.border * 2
        border.color: field.amount.problem !== "" ? Theme.wrong : Theme.primary
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
        Accessible.name: field.label + " " + (field.amount.text === "" ? qsTr("还没有输入") : field.amount.text + qsTr("元"))

        Label {
            id: shown
            anchors.left: parent.left
            anchors.right: unit.left
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            text: field.amount.text === "" ? "0" : field.amount.text
            font.pixelSize: Theme.textTitle
            font.bold: field.amount.text !== ""
            color: field.amount.text === "" ? Theme.textQuiet : Theme.text
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textBody
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            lineHeight: 1.15
            Accessible.ignored: true
        }
        Label {
            id: unit
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("元")
            color: Theme.textQuiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    FieldError {
        text: field.amount.problem
        Layout.fillWidth: true
    }
    NumberPad {
        extraKey: "."
        usable: field.usable
        Layout.fillWidth: true
        onKeyPressed: key => field.amount.press(key)
        onDeletePressed: field.amount.erase()
    }
}
