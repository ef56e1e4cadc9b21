pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One row of a Table, in a line or as a block; pressed as a whole where it opens something.
Pressable {
    id: row

    required property var table
    required property int index
    required property var cells
    required property bool opens
    required property int mark
    readonly property var heads: table.titles
    readonly property bool stacked: table.stacked
    readonly property bool personal: table.personal

    function inkOf(column: int): color {
        if (column === mark)
            return Theme.wrong;
        return column === 0 && opens ? Theme.primary : Theme.text;
    }

    accessibleName: cells.map((cell, i) => i === 0 ? cell : heads[i] + " " + cell).join("，")
    role: opens ? Accessible.Button : Accessible.StaticText
    pressable: opens
    radius: 0
    implicitHeight: Math.max(opens ? Theme.touch : Theme.px(76, 64), (stacked ? block.implicitHeight : line.implicitHeight) + Theme.gapSmall)
    color: pressed ? Theme.primarySoft : "transparent"
    onActivated: table.rowOpened(index)
    onActiveFocusChanged: {
        if (activeFocus)
            table.list.positionViewAtIndex(index, ListView.Contain);
    }

    Row {
        id: line
        visible: !row.stacked
        x: row.table.inset
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: row.stacked ? 0 : row.heads.length

            Label {
                required property int index

                width: row.table.widths[index] ?? 0
                text: row.cells[index] ?? ""
                lineHeight: 1.15
                font.bold: index === 0 || index === row.mark
                color: row?.inkOf(index) ?? Theme.text
                horizontalAlignment: index < row.table.titleCells ? Text.AlignLeft : Text.AlignRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    GridLayout {
        id: block
        visible: row.stacked
        x: row.table.inset
        width: row.width - 2 * row.table.inset - row.table.chevron
        anchors.verticalCenter: parent.verticalCenter
        columns: 2
        columnSpacing: Theme.gapLarge + Theme.gapSmall
        rowSpacing: 0
        uniformCellWidths: true

        Repeater {
            model: row.stacked ? row.heads.length : 0

            Item {
                id: pair

                required property int index
                readonly property bool head: index === 0
                readonly property bool inHead: index > 0 && index < row.table.titleCells
                readonly property string content: head ? row.cells.slice(0, row.table.titleCells).join("  ") : row.cells[index] ?? ""
                readonly property real needed: pairName.implicitWidth + pairValue.implicitWidth + Theme.gapSmall
                readonly property bool half: !head && row.table.paired
                readonly property bool oneLine: head || needed < block.width

                visible: content !== "" && !inHead
                implicitHeight: oneLine ? Math.max(pairName.visible ? pairName.implicitHeight : 0, pairValue.implicitHeight) : pairName.implicitHeight + pairValue.implicitHeight
                Layout.fillWidth: true
                Layout.columnSpan: half ? 1 : 2

                Label {
                    id: pairName
                    visible: !pair.head
                    height: pair.oneLine ? parent.height : implicitHeight
                    text: row.heads[pair.index]
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1.15
                    color: Theme.textQuiet
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Label {
                    id: pairValue
                    anchors.bottom: parent.bottom
                    width: parent.width
                    text: pair.content
                    lineHeight: 1.15
                    font.bold: pair.head || pair.index === row.mark
                    color: row.inkOf(pair.index)
                    horizontalAlignment: pair.head || !pair.oneLine ? Text.AlignLeft : Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
    }
    Icon {
        visible: row.opens
        name: "chevron-right"
        side: row.table.chevron
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.border
        color: Theme.hairline
    }
}
