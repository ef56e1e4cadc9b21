pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A day, or with a `choice` without days a month: the year first, then the month, then the day. Nothing is typed.
ColumnLayout {
    id: picker

    required property var choice
    property string label
    property string error
    readonly property bool days: choice.stage === "day"

    spacing: Theme.gapSmall

    Label {
        visible: text !== ""
        text: picker.label
        heading: true
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            visible: picker.choice.stage === "year"
            kind: "secondary"
            icon: "chevron-left"
            text: ""
            accessibleName: qsTr("更早的年份")
            usable: picker.choice.earlier
            implicitWidth: Theme.touch
            onActivated: picker.choice.turn(-1)
        }
        Button {
            visible: picker.choice.stage !== "year"
            kind: "secondary"
            icon: "arrow-back-up"
            text: qsTr("重选")
            textSize: Theme.textBody
            onActivated: picker.choice.back()
        }
        Label {
            text: picker.choice.title
            font.pixelSize: Theme.textStrong
            font.bold: true
            color: Theme.primary
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Button {
            visible: picker.choice.stage === "year"
            kind: "secondary"
            icon: "chevron-right"
            text: ""
            accessibleName: qsTr("更晚的年份")
            usable: picker.choice.later
            implicitWidth: Theme.touch
            onActivated: picker.choice.turn(1)
        }
    }
    GridLayout {
        visible: picker.days
        columns: picker.choice.columns
        columnSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: [qsTr("一"), qsTr("二"), qsTr("三"), qsTr("四"), qsTr("五"), qsTr("六"), qsTr("日")]

            Label {
                required property string modelData

                text: modelData
                font.pixelSize: Theme.textSmall
                color: Theme.textQuiet
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        columns: picker.choice.columns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: picker.choice.cells

            Item {
                id: place

                required property int value
                required property string text
                required property bool usable
                required property bool chosen

                implicitHeight: Theme.touch
                implicitWidth: Theme.touch
                Layout.fillWidth: true

                Button {
                    anchors.fill: parent
                    visible: place.value > 0
                    kind: place.chosen ? "primary" : "secondary"
                    text: place.text
                    textSize: picker.days ? Theme.textBody : Theme.textStrong
                    usable: place.usable
                    role: Accessible.RadioButton
                    checkable: true
                    checked: place.chosen
                    onActivated: picker.choice.choose(place.value)
                }
            }
        }
    }
    FieldError {
        text: picker.error
        Layout.fillWidth: true
    }
}
