pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Rows of text, large enough to touch, a screenful at a time. `rows` is a model with the roles `cells` (one text a
// column), `opens` and `mark` (index of a cell that is out of order, or -1); `longest` holds the widest text of each
// column. Where the columns don't fit beside each other, a row becomes a block of names and values, under its first
// `titleCells` cells. Rows may come in pages of their own: then `first` is the number of the first row that is here,
// `total` that of all, and `pageAsked` says that the turning went over an end.
Item {
    id: table

    required property var rows
    required property list<string> titles
    property list<string> longest: []
    property bool personal: true
    property string emptyText: qsTr("没有记录")
    property int titleCells: 1
    property int first: 1
    property int total: list.count
    property bool turns: false
    readonly property bool above: list.contentY > list.originY + 4 || first > 1
    readonly property bool below: list.contentY < list.originY + list.contentHeight - list.height - 4 || first + list.count <= total
    readonly property int inset: Theme.gap
    readonly property var widths: columnWidths(width, titles, longest, cellMetrics.font.pixelSize, headMetrics.font.pixelSize)
    readonly property bool stacked: widths.length === 0
    // In a block two values stand beside each other, in every row or in none.
    readonly property bool paired: pairFits(width, titles, longest, cellMetrics.font.pixelSize, headMetrics.font.pixelSize)
    readonly property alias list: list
    property int shownFrom: 1
    property int shownTo: 1

    signal rowOpened(int index)
    signal pageAsked(int step)

    onFirstChanged: counting.restart()
    onTotalChanged: counting.restart()
    onHeightChanged: counting.restart()

    // The row at this height of what is in sight; the last one where there is none.
    function rowAt(y: real): int {
        const found = list.indexAt(1, list.contentY + y);
        return found >= 0 ? found : y > 1 ? list.count - 1 : 0;
    }

    // What stands in sight as a whole; and nothing beyond the last row, when rows got lower.
    function count() {
        turns = list.contentHeight > table.height - head.height + 1 || total > list.count;
        list.returnToBounds();
        const top = rowAt(1), bottom = rowAt(list.height - 1);
        const cut = list.itemAtIndex(bottom);
        const whole = !cut || cut.y + cut.height <= list.contentY + list.height + 1;
        shownFrom = first + top;
        shownTo = first + Math.max(top, whole ? bottom : bottom - 1);
    }

    function pairFits(room: real, heads: var, texts: var, size: int, headSize: int): bool {
        const half = (room - 2 * inset - chevron - Theme.gapLarge - Theme.gapSmall) / 2;
        for (let i = titleCells; i < heads.length; i++) {
            const value = i < texts.length ? cellMetrics.advanceWidth(texts[i]) : 0;
            if (headMetrics.advanceWidth(heads[i]) + value + Theme.gapSmall > half)
                return false;
        }
        return true;
    }

    function turn(step: int) {
        const top = rowAt(1), bottom = rowAt(list.height - 1);
        const topIsCut = (list.itemAtIndex(top)?.y ?? list.contentY) < list.contentY - 1;
        if (step > 0 && list.contentY < list.originY + list.contentHeight - list.height - 4)
            list.positionViewAtIndex(Math.max(bottom, top + 1), ListView.Beginning);
        else if (step < 0 && list.contentY > list.originY + 4)
            list.positionViewAtIndex(topIsCut ? top : Math.max(0, top - 1), ListView.End);
        else
            table.pageAsked(step);
    }

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

    Timer {
        id: counting
        interval: 0
        onTriggered: table.count()
    }
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
                    horizontalAlignment: index < table.titleCells ? Text.AlignLeft : Text.AlignRight
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
        anchors.bottom: parent.bottom
        anchors.bottomMargin: table.turns ? strip.height + 2 * Theme.gapSmall : 0
        model: table.rows
        clip: true
        // No pool of rows: Qt leaves pooled ones where assistive technology finds them.
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        onContentYChanged: counting.restart()
        onContentHeightChanged: counting.restart()
        onHeightChanged: counting.restart()
        onCountChanged: counting.restart()

        delegate: TableRow {
            table: table
            width: ListView.view.width
        }
    }

    EmptyState {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        visible: list.count === 0
        text: table.emptyText
    }

    RowLayout {
        id: strip
        visible: table.turns
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        spacing: Theme.gap

        Button {
            kind: "secondary"
            icon: "chevron-up"
            text: qsTr("上一页")
            usable: table.above
            Layout.fillWidth: true
            onActivated: table.turn(-1)
        }
        Label {
            text: table.shownFrom + "–" + table.shownTo + " / " + table.total
            Accessible.name: qsTr("第 %1 到 %2 行，共 %3 行").arg(table.shownFrom).arg(table.shownTo).arg(table.total)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Layout.minimumWidth: implicitWidth
        }
        Button {
            kind: "secondary"
            icon: "chevron-down"
            text: qsTr("下一页")
            usable: table.below
            Layout.fillWidth: true
            onActivated: table.turn(1)
        }
    }
}
