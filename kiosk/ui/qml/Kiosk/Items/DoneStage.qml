pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// It is done: what changed, the receipt's number, and what to do next.
Page {
    id: stage

    required property var run

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SignMark {
            icon: "check"
            tint: Theme.accent
            Layout.preferredWidth: Theme.px(112, 96)
            Layout.preferredHeight: Theme.px(112, 96)
        }
        Label {
            text: stage.run.doneTitle
            heading: true
            font.pixelSize: Theme.textTitle
            font.bold: true
            lineHeight: 1.15
            color: Theme.accent
            Layout.fillWidth: true
        }
    }
    FactList {
        facts: stage.run.doneFacts
        Layout.fillWidth: true
    }
    Banner {
        visible: text !== ""
        text: stage.run.nextStep
        Layout.fillWidth: true
    }
    Banner {
        visible: text !== ""
        text: stage.run.printMessage
        kind: stage.run.printKind
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }

    footer: RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Button {
            kind: "secondary"
            icon: "printer"
            text: qsTr("打印凭条")
            usable: !stage.run.printing
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            onActivated: stage.run.printReceipt()
        }
        Button {
            text: qsTr("好了")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
            onActivated: stage.run.finish()
        }
    }
}
