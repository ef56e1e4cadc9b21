import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// What is pressed.
Page {
    id: section

    required property var examples
    property bool on: true
    property int household: 2

    GridLayout {
        columns: Theme.portrait ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Button {
            text: qsTr("主要")
            Layout.fillWidth: true
        }
        Button {
            kind: "secondary"
            text: qsTr("次要")
            Layout.fillWidth: true
        }
        Button {
            kind: "danger"
            icon: "trash"
            text: qsTr("危险")
            Layout.fillWidth: true
        }
        Button {
            kind: "quiet"
            text: qsTr("安静")
            Layout.fillWidth: true
        }
        Button {
            usable: false
            text: qsTr("现在不能按")
            Layout.fillWidth: true
        }
        Button {
            kind: "secondary"
            usable: false
            icon: "printer"
            text: qsTr("现在不能按")
            Layout.fillWidth: true
        }
        Button {
            icon: "printer"
            text: qsTr("打印养老保险缴费明细和参保证明")
            Layout.fillWidth: true
            Layout.columnSpan: 2
        }
    }
    GridLayout {
        columns: Theme.portrait && !Theme.largeType ? 2 : Theme.portrait ? 1 : 3
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Tile {
            text: qsTr("参保证明")
            icon: "certificate"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Tile {
            text: qsTr("资格认证")
            note: qsTr("到窗口办")
            icon: "user-scan"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Tile {
            text: qsTr("资格认证")
            note: qsTr("到窗口办")
            icon: "user-scan"
            usable: false
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Toggle {
        text: qsTr("需要就业服务")
        on: section.on
        Layout.fillWidth: true
        onToggled: on => section.on = on
    }
    Toggle {
        text: qsTr("这一项现在不能改")
        usable: false
        Layout.fillWidth: true
    }
    Stepper {
        label: qsTr("家里几口人")
        unit: qsTr("人")
        value: section.household
        least: 1
        Layout.fillWidth: true
        onStepped: value => section.household = value
    }
}
