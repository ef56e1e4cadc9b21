import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme

// What is looked at: a summary, a chart, long and empty tables, a paper.
Page {
    id: section

    required property var examples
    property int year: 30

    SummaryCard {
        opens: true
        title: qsTr("养老保险累计缴费")
        value: qsTr("22 年 4 个月")
        note: qsTr("截至2026年11月25日")
        Layout.fillWidth: true
    }
    Surface {
        clip: true
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(760, 560) * (Theme.largeType ? 1.2 : 1)

        Table {
            anchors.fill: parent
            anchors.margins: Theme.border
            titles: [qsTr("年度"), qsTr("险种"), qsTr("缴费基数"), qsTr("个人缴费")]
            titleCells: 2
            rows: section.examples.table
            longest: section.examples.table.longest
        }
    }
    Surface {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(360, 320)

        Table {
            anchors.fill: parent
            titles: [qsTr("年度"), qsTr("险种")]
            rows: section.examples.empty
        }
    }
    YearChart {
        bars: section.examples.bars
        chosen: section.year
        Layout.fillWidth: true
        onYearChosen: index => section.year = index
    }
    Pager {
        page: 2
        pages: 3
        Layout.fillWidth: true
    }
    DocumentPreview {
        name: qsTr("还在生成的文件")
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(420, 320)
    }
}
