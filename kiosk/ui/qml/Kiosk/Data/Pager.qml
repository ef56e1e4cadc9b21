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

    visible: pages > 1
    spacing: Theme.gap

    Button {
        kind: "secondary"
        icon: "chevron-left"
        text: qsTr("上一页")
        usable: pager.page > 1
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(300, 240)
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
        text: qsTr("下一页")
        usable: pager.page < pager.pages
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(300, 240)
        onActivated: pager.pageAsked(pager.page + 1)
    }
}
