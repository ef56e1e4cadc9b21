import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

RowLayout {
    id: pager

    property int page: 1
    property int pages: 1

    signal pageAsked(int page)

    visible: pages > 1
    spacing: Theme.gap

    Button {
        kind: "secondary"
        text: qsTr("上一页")
        enabled: pager.page > 1
        Layout.fillWidth: true
        onActivated: pager.pageAsked(pager.page - 1)
    }
    Label {
        text: qsTr("第 %1 页，共 %2 页").arg(pager.page).arg(pager.pages)
        horizontalAlignment: Text.AlignHCenter
        Layout.minimumWidth: Theme.px(330)
    }
    Button {
        kind: "secondary"
        text: qsTr("下一页")
        enabled: pager.page < pager.pages
        Layout.fillWidth: true
        onActivated: pager.pageAsked(pager.page + 1)
    }
}
