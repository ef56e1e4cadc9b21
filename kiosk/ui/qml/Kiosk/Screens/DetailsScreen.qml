pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme
import "internal"

// Year by year, and the months of the year that was touched. The table turns over by itself, so the screen does not.
Item {
    id: screen

    required property var visit
    required property var history
    readonly property bool ready: history.state === "ready"

    GridLayout {
        id: top
        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * Theme.margin
        columns: Theme.portrait || Theme.largeType ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall

        Label {
            text: screen.history.monthsShown ? screen.history.monthsTitle : qsTr("缴费明细")
            heading: true
            personal: screen.history.monthsShown
            font.pixelSize: screen.history.monthsShown ? Theme.textStrong : Theme.textHeading
            font.bold: true
            lineHeight: 1.15
            Layout.fillWidth: screen.history.monthsShown || top.columns === 2
        }
        Label {
            visible: text !== ""
            text: screen.history.monthsEmployers
            personal: true
            font.pixelSize: Theme.textSmall
            color: Theme.textQuiet
            lineHeight: 1.15
            Layout.row: 1
            Layout.columnSpan: top.columns
            Layout.fillWidth: true
        }
        Button {
            visible: screen.ready && !screen.history.monthsShown
            kind: "secondary"
            icon: "printer"
            text: qsTr("打印")
            Layout.row: 0
            Layout.column: top.columns - 1
            onActivated: screen.visit.chooseItem("statement")
        }
        Flow {
            visible: !screen.history.monthsShown
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.row: top.columns === 2 ? 1 : 0
            Layout.column: top.columns === 2 ? 0 : 1
            Layout.columnSpan: top.columns === 2 ? 2 : 1

            Repeater {
                model: screen.history.filters

                Chip {
                    required property string code
                    required property bool current
                    required property var model

                    text: model.name
                    chosen: current
                    personal: true
                    onActivated: screen.history.filterBy(code)
                }
            }
        }
    }
    Surface {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gapSmall
        clip: true

        Loader {
            anchors.fill: parent
            active: screen.history.state === "loading"
            sourceComponent: Item {
                Spinner {
                    anchors.centerIn: parent
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: screen.history.state === "failed"
            sourceComponent: LoadFailure {
                message: screen.history.failure
                onRetryAsked: screen.history.reload()
            }
        }
        Loader {
            anchors.fill: parent
            active: screen.history.state === "empty"
            sourceComponent: EmptyState {
                text: qsTr("没有缴费记录")
            }
        }
        Table {
            anchors.fill: parent
            anchors.margins: Theme.border
            visible: screen.ready && !screen.history.monthsShown
            titles: screen.history.yearTitles
            titleCells: screen.history.insuranceTold ? 2 : 1
            rows: screen.history.years
            longest: screen.history.years.longest
            first: screen.history.firstYear
            total: screen.history.totalYears
            onRowOpened: index => screen.history.openYear(index)
            onPageAsked: step => screen.history.showPage(screen.history.page + step)
        }
        Loader {
            anchors.fill: parent
            anchors.margins: Theme.border
            active: screen.ready && screen.history.monthsShown
            sourceComponent: Table {
                titles: [qsTr("月份"), qsTr("缴费基数（元）"), qsTr("单位缴费"), qsTr("个人缴费"), qsTr("状态")]
                rows: screen.history.months
                longest: screen.history.months.longest
            }
        }
    }
}
