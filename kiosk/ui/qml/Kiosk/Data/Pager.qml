import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One page after the other, with words.
RowLayout {
    id: pager

    property int page: 1
    property int pages: 1

    signal pageAsked(int page)

    // On a narrow place the chevrons say it alone; assistive technology hears the words all the same.
    readonly property bool narrow: width < 3.2 * Theme.px(240, 220) * (Theme.largeType ? 1.35 : 1)

    visible: pages > 1
    spacing: Theme.gap

    Button {
        kind: "secondary"
        icon: "chevron-left"
        text: pager.narrow ? "" : qsTr("上一页")
        accessibleName: qsTr("上一页")
        implicitWidth: pager.narrow ? Theme.touchLarge : measured
        usable: pager.page > 1
        Layout.fillWidth: true
        Layout.preferredWidth: pager.narrow ? implicitWidth : Theme.px(300, 240)
        onActivated: pager.pageAsked(pager.page - 1)
    }
    Label {
        text: pager.page + " / " + pager.pages
        Accessible.name: qsTr("第 %1 页，共 %2 页").arg(pager.page).arg(pager.pages)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Layout.minimumWidth: implicitWidth
    }
    Button {
        kind: "secondary"
        icon: "chevron-right"
        text: pager.narrow ? "" : qsTr("下一页")
        accessibleName: qsTr("下一页")
        implicitWidth: pager.narrow ? Theme.touchLarge : measured
        usable: pager.page < pager.pages
        Layout.fillWidth: true
        Layout.preferredWidth: pager.narrow ? implicitWidth : Theme.px(300, 240)
        onActivated: pager.pageAsked(pager.page + 1)
    }
}
