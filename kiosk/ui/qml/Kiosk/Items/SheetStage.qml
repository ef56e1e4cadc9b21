pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme

// The records of an item: what matters first, then a picture, then the table, and what to know about it.
Item {
    id: stage

    required property var run
    required property var sheet
    readonly property bool tabled: sheet.hasTable && sheet.emptyText === ""

    Page {
        anchors.fill: parent
        visible: !stage.sheet.rowOpened

        Label {
            text: stage.run.name
            heading: true
            font.pixelSize: Theme.textHeading
            font.bold: true
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        Surface {
            visible: facts.count > 0
            implicitHeight: grid.implicitHeight + 2 * Theme.gap
            Layout.fillWidth: true

            GridLayout {
                id: grid
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Theme.gapLarge
                anchors.rightMargin: Theme.gapLarge
                columns: Theme.largeType ? 1 : Theme.portrait ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true

                Repeater {
                    id: facts
                    model: stage.sheet.summary

                    Figure {
                        required property var model

                        name: model.name
                        value: model.value
                        unit: model.unit
                        valueSize: Theme.textStrong
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }
                }
            }
        }
        Surface {
            visible: stage.sheet.hasBars
            implicitHeight: chart.implicitHeight + words.implicitHeight + 3 * Theme.gapSmall
            Layout.fillWidth: true

            Label {
                id: words
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gapSmall
                text: stage.sheet.barText
                personal: true
                color: Theme.accent
                font.bold: true
                lineHeight: 1.15
            }
            YearChart {
                id: chart
                anchors.top: words.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gapSmall
                bars: stage.sheet.bars
                chosen: stage.sheet.chosenBar
                chosenText: stage.sheet.barText
                personal: true
                onYearChosen: index => stage.sheet.chooseBar(index)
            }
        }
        Surface {
            visible: stage.tabled
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(760, 480) * (Theme.largeType ? 1.2 : 1)

            Table {
                anchors.fill: parent
                anchors.margins: Theme.border
                titles: stage.sheet.titles
                titleCells: stage.sheet.lead
                rows: stage.sheet.rows
                longest: stage.sheet.rows.longest
                onRowOpened: index => stage.sheet.openRow(index)
            }
        }
        EmptyState {
            visible: stage.sheet.emptyText !== ""
            text: stage.sheet.emptyText
            icon: "folder"
            Layout.fillWidth: true
        }
        Repeater {
            model: stage.sheet.notes

            Label {
                required property var model

                text: model.text
                font.pixelSize: Theme.textSmall
                color: Theme.textQuiet
                lineHeight: 1.2
                Layout.fillWidth: true
            }
        }
        Label {
            text: stage.sheet.asOf
            font.pixelSize: Theme.textSmall
            color: Theme.textQuiet
            Layout.fillWidth: true
        }

        footer: RowLayout {
            spacing: Theme.gap
            visible: stage.run.hasQuestions
            Layout.fillWidth: true

            Button {
                visible: stage.run.hasQuestions
                kind: "secondary"
                icon: "search"
                text: qsTr("换个条件查")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onActivated: stage.run.ask()
            }
        }
    }
    Page {
        anchors.fill: parent
        visible: stage.sheet.rowOpened

        Label {
            text: stage.sheet.detailTitle
            heading: true
            font.pixelSize: Theme.textHeading
            font.bold: true
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        FactList {
            facts: stage.sheet.details
            Layout.fillWidth: true
        }

        footer: Button {
            kind: "secondary"
            icon: "arrow-left"
            text: qsTr("回到列表")
            Layout.fillWidth: true
            onActivated: stage.sheet.closeRow()
        }
    }
}
