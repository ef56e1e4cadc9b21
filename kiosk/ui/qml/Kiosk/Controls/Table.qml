pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Rows of text, large enough to touch. `rows` is a model with the roles `cells` (one text a column), `opens` and
// `mark` (index of a cell that is out of order, or -1); `longest` holds the widest text of each column. Where the
// columns don't fit beside each other, a row becomes a block of names and values.
Item {
    id: table

    required property var rows
    required property list<string> titles
    property list<string> longest: []
    property bool personal: true
    property string emptyText: qsTr("没有记录")
    readonly property int inset: Theme.gap
    readonly property var widths: columnWidths(width, titles, longest, Theme.textBody, Theme.textSmall)
    readonly property bool stacked: widths.length === 0
    readonly property alias list: list

    signal rowOpened(int index)

    // Each column's width when all fit in one line, with the rest shared out; empty when they don't.
    function columnWidths(room: real, heads: var, texts: var, size: int, headSize: int): list<real> {
        const needed = [];
        let sum = 0;
        for (let i = 0; i < heads.length; i++) {
            const own = Math.max(headMetrics.advanceWidth(heads[i]), i < texts.length ? cellMetrics.advanceWidth(texts[i]) : 0);
            needed.push(Math.ceil(own) + Theme.gap);
            sum += needed[i];
        }
        const rest = room - 2 * inset - chevron - sum;
        if (rest < 0)
            return [];
        return needed.map(own => own + rest / heads.length);
    }

    readonly property int chevron: Theme.px(48, 44)

    FontMetrics {
        id: cellMetrics
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        font.bold: true
    }
    FontMetrics {
        id: headMetrics
        font.family: Theme.family
        font.pixelSize: Theme.textSmall
        font.bold: true
    }

    Rectangle {
        id: head
        visible: !table.stacked
        width: parent.width
        height: visible ? headRow.implicitHeight + 2 * Theme.gapSmall : 0
        color: Theme.surfaceSunk

        Row {
            id: headRow
            x: table.inset
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: table.stacked ? 0 : table.titles.length

                Label {
                    required property int index

                    width: table.widths[index] ?? 0
                    text: table.titles[index]
                    font.pixelSize: Theme.textSmall
                    font.bold: true
                    lineHeight: 1.15
                    color: Theme.textQuiet
                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    ListView {
        id: list
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.bottomMargin: strip.visible ? Theme.gapSmall : 0
        model: table.rows
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false

        delegate: TableRow {
            table: table
            width: ListView.view.width
        }
    }

    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        text: table.emptyText
    }

    ScrollBarButtons {
        id: strip
        visible: list.contentHeight > table.height - head.height + 1
        flickable: list
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        height: visible ? Theme.px(96, 96) : 0
    }
}
