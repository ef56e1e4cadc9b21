import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A small number, one up or down at a touch.
ColumnLayout {
    id: stepper

    property string label
    property int value: 0
    property int least: 0
    property int most: 10
    property string unit
    property bool usable: true
    readonly property bool personal: true

    signal stepped(int value)

    spacing: Theme.gapTiny

    Label {
        visible: text !== ""
        text: stepper.label
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Button {
            kind: "secondary"
            icon: "minus"
            text: ""
            accessibleName: qsTr("%1减少").arg(stepper.label)
            usable: stepper.usable && stepper.value > stepper.least
            implicitWidth: Theme.touchLarge
            onActivated: stepper.stepped(stepper.value - 1)
        }
        Label {
            text: stepper.value + (stepper.unit === "" ? "" : " " + stepper.unit)
            font.pixelSize: Theme.textHeading
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth
            Accessible.role: Accessible.SpinBox
            Accessible.name: stepper.label + " " + text
        }
        Button {
            kind: "secondary"
            icon: "plus"
            text: ""
            accessibleName: qsTr("%1增加").arg(stepper.label)
            usable: stepper.usable && stepper.value < stepper.most
            implicitWidth: Theme.touchLarge
            onActivated: stepper.stepped(stepper.value + 1)
        }
    }
}
