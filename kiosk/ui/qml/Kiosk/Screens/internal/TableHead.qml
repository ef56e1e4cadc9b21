pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Column names; `widths` are shares of the row.
Rectangle {
    id: head

    required property list<string> names
    required property list<real> widths

    implicitHeight: Theme.px(84)
    color: Theme.surfaceSunk

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap

        Repeater {
            model: head.names

            Label {
                required property int index
                required property string modelData

                width: parent.width * head.widths[index]
                height: parent.height
                text: modelData
                font.pixelSize: Theme.textSmall
                font.bold: true
                color: Theme.textQuiet
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                wrapMode: Text.NoWrap
            }
        }
    }
}
