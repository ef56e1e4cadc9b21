import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A screen's body: content that scrolls when it is longer than the screen, and below it what is always in reach.
// Content that is shorter stands in the middle when `centred`, else at the top.
Item {
    id: page

    default property alias content: body.data
    property alias footer: foot.data
    property alias spacing: body.spacing
    property bool centred: false
    property real widest: width
    property real sideMargin: Theme.margin
    readonly property real footRoom: foot.visible ? foot.implicitHeight + 2 * Theme.gapSmall : 0
    readonly property real stripMargin: foot.visible ? 0 : Theme.gapSmall
    readonly property real stripRoom: Theme.portrait ? 0 : Theme.touch + Theme.gap
    // Measured at the full width, so that room given to the strip cannot make the page shorter again.
    readonly property bool longer: body.implicitHeight + 2 * flick.inset > page.height - footRoom + 1
    // A page that hardly has room for a field while one writes is dragged; buttons would leave none of it.
    readonly property bool turned: longer && height - footRoom > 3.5 * Theme.touch
    readonly property alias flickable: flick

    function reveal(item: Item) {
        let above = item;
        while (above && above !== body)
            above = above.parent;
        if (!above || !item)
            return;
        const top = item.mapToItem(body, 0, 0).y + body.y - Theme.gap;
        const bottom = top + item.height + 2 * Theme.gap;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(bottom - flick.height, Math.max(0, flick.contentHeight - flick.height));
    }

    function toTop() {
        flick.contentY = 0;
    }

    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            page.reveal(page.Window.activeFocusItem);
        }
    }

    Flickable {
        id: flick

        readonly property real inset: Theme.gap

        width: page.width - (page.turned && !Theme.portrait ? page.stripRoom + page.sideMargin - Theme.gap : 0)
        height: page.height - page.footRoom - (page.turned && Theme.portrait ? strip.height + Theme.gapSmall + page.stripMargin : 0)
        contentHeight: Math.max(height, body.implicitHeight + 2 * inset)
        clip: page.longer
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        onHeightChanged: {
            if (page.visible)
                page.reveal(page.Window.activeFocusItem);
        }

        ColumnLayout {
            id: body

            readonly property real room: page.width - 2 * page.sideMargin - (page.turned ? page.stripRoom : 0)

            width: Math.min(room, page.widest)
            x: page.sideMargin + (room - width) / 2
            y: page.centred && !page.longer ? Math.max(flick.inset, (flick.height - implicitHeight) / 2) : flick.inset
            height: page.centred || page.longer ? implicitHeight : flick.height - 2 * flick.inset
            spacing: Theme.gap
        }
    }

    ScrollBarButtons {
        id: strip
        visible: page.turned
        flickable: flick
        x: Theme.portrait ? page.sideMargin : page.width - page.sideMargin - width
        y: page.height - page.footRoom - height - page.stripMargin
        width: Theme.portrait ? page.width - 2 * page.sideMargin : Theme.touch
        height: Theme.portrait ? Theme.px(96, 96) : Math.min(page.height - page.footRoom - 2 * Theme.gapSmall, Theme.px(560, 480))
    }

    RowLayout {
        id: foot
        visible: children.length > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.sideMargin
        anchors.rightMargin: page.sideMargin
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gap
    }
}
