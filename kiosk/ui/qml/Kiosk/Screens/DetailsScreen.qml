pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// Year by year, and the months of the year that was touched.
Item {
    id: screen

    required property var history

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap

        Label {
            text: screen.history.monthsShown ? screen.history.monthsTitle : qsTr("缴费明细")
            font.pixelSize: Theme.portrait && screen.history.monthsShown ? Theme.textStrong : Theme.textHeading
            font.bold: true
            Layout.fillWidth: true
        }

        Flow {
            visible: !screen.history.monthsShown
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Repeater {
                model: screen.history.filters

                Chip {
                    required property string code
                    required property string name
                    required property bool current

                    text: name
                    chosen: current
                    onActivated: screen.history.filterBy(code)
                }
            }
        }

        Surface {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

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
            Label {
                anchors.centerIn: parent
                visible: screen.history.state === "empty"
                text: qsTr("没有缴费记录")
                font.pixelSize: Theme.textHeading
                color: Theme.textQuiet
            }
            YearTable {
                anchors.fill: parent
                visible: screen.history.state === "ready" && !screen.history.monthsShown
                years: screen.history.years
                onYearOpened: index => screen.history.openYear(index)
            }
            MonthTable {
                anchors.fill: parent
                visible: screen.history.state === "ready" && screen.history.monthsShown
                months: screen.history.months
            }
        }

        Pager {
            visible: !screen.history.monthsShown && screen.history.pages > 1
            page: screen.history.page
            pages: screen.history.pages
            Layout.fillWidth: true
            onPageAsked: page => screen.history.showPage(page)
        }
    }
}
