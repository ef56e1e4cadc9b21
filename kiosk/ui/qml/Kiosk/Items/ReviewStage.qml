pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Everything that was answered, to be looked over; touching an answer mends it.
Page {
    id: stage

    required property var run

    Label {
        text: qsTr("请看一看，都对吗？")
        heading: true
        font.pixelSize: Theme.textHeading
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    Banner {
        visible: stage.run.notice !== ""
        text: stage.run.notice
        Layout.fillWidth: true
    }
    Repeater {
        model: stage.run.answers

        Tile {
            required property int index
            required property var model

            text: model.value === "" ? qsTr("没有填") : model.value
            note: model.name
            icon: "edit"
            readonly property bool personal: true
            Layout.fillWidth: true
            onActivated: stage.run.mend(index)
        }
    }
    Item {
        Layout.fillHeight: true
    }

    footer: Button {
        text: stage.run.confirmText
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
        onActivated: stage.run.confirm()
    }
}
