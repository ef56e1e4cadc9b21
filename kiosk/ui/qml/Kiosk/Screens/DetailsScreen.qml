pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// Year by year, and the months of the year that was touched.
Page {
    id: screen

    required property var visit
    required property var history
    readonly property bool ready: history.state === "ready"

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Label {
            text: screen.history.monthsShown ? screen.history.monthsTitle : qsTr("缴费明细")
            heading: true
            personal: screen.history.monthsShown
            font.pixelSize: screen.history.monthsShown ? Theme.textStrong : Theme.textHeading
            font.bold: true
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        Button {
            visible: screen.ready && !screen.history.monthsShown
            kind: "secondary"
            icon: "printer"
            text: qsTr("打印")
            onActivated: screen.visit.chooseItem("statement")
        }
    }
    Flow {
        visible: !screen.history.monthsShown
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: screen.history.filters

            Chip {
                required property string code
                required property bool current
                required property var model

                text: model.name
                chosen: current
                onActivated: screen.history.filterBy(code)
            }
        }
    }
    Surface {
        clip: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(520, 420) * (Theme.largeType ? 1.2 : 1)

        Spinner {
            anchors.centerIn: parent
            visible: screen.history.state === "loading"
        }
        LoadFailure {
            anchors.fill: parent
            visible: screen.history.state === "failed"
            message: screen.history.failure
            onRetryAsked: screen.history.reload()
        }
        EmptyState {
            anchors.fill: parent
            visible: screen.history.state === "empty"
            text: qsTr("没有缴费记录")
        }
        Table {
            anchors.fill: parent
            anchors.margins: Theme.border
            visible: screen.ready && !screen.history.monthsShown
            titles: [qsTr("年度"), qsTr("险种"), qsTr("月数"), qsTr("个人（元）"), qsTr("单位/补贴（元）"), qsTr("合计（元）")]
            rows: screen.history.years
            longest: screen.history.years.longest
            onRowOpened: index => screen.history.openYear(index)
        }
        Table {
            anchors.fill: parent
            anchors.margins: Theme.border
            visible: screen.ready && screen.history.monthsShown
            titles: [qsTr("月份"), qsTr("缴费基数"), qsTr("单位缴费"), qsTr("个人缴费"), qsTr("状态"), qsTr("单位名称")]
            rows: screen.history.months
            longest: screen.history.months.longest
        }
    }
    Pager {
        visible: screen.ready && !screen.history.monthsShown && screen.history.pages > 1
        page: screen.history.page
        pages: screen.history.pages
        Layout.fillWidth: true
        onPageAsked: page => screen.history.showPage(page)
    }
}
