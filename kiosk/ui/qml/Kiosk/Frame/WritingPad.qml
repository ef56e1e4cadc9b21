pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// Write a character with the finger; after every stroke the characters it may be are offered: above the area, or
// where height is scarce beside the ways to write.
ColumnLayout {
    id: pad

    required property var writing

    spacing: Theme.gapSmall

    Candidates {
        visible: !Theme.low
        writing: pad.writing
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(104, 96)
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.fillHeight: true

        InkArea {
            id: area
            strokes: pad.writing.strokes
            hint: qsTr("请在这里用手指写字")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("手写区")
            onStrokeDrawn: places => pad.writing.addStroke(places, Math.round(area.width), Math.round(area.height))
        }
        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: false
            Layout.fillHeight: true

            Button {
                stops: false
                kind: "secondary"
                icon: "arrow-back-up"
                text: qsTr("撤一笔")
                usable: pad.writing.strokeCount > 0
                Layout.fillHeight: true
                onActivated: pad.writing.undo(Math.round(area.width), Math.round(area.height))
            }
            Button {
                stops: false
                kind: "secondary"
                icon: "backspace"
                text: qsTr("删字")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: pad.writing.erase()
            }
        }
    }
}
