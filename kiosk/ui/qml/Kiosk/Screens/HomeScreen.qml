pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// The start of a visit: the person's own matters first, then what is used most, all categories, and the search.
Page {
    id: screen

    required property var visit
    required property var contributions
    required property var today
    required property var catalogue
    readonly property int columns: Theme.largeType ? 1 : 2

    SummaryCard {
        opens: screen.contributions.state === "ready"
        title: screen.contributions.state === "ready" ? screen.contributions.headline : qsTr("我的社保")
        value: screen.contributions.state === "ready" ? screen.contributions.headlineValue : screen.contributions.state === "failed" ? qsTr("暂时取不到数据") : qsTr("正在取…")
        note: screen.contributions.state === "ready" ? screen.contributions.headlineNote : screen.contributions.failure
        Layout.fillWidth: true
        onActivated: screen.visit.chooseItem("SB01")
    }
    Button {
        visible: screen.contributions.state === "failed"
        text: qsTr("再试一次")
        Layout.fillWidth: true
        onActivated: screen.contributions.reload()
    }
    Repeater {
        model: screen.today.rows

        TodayCard {
            Layout.fillWidth: true
            onActivated: screen.visit.chooseItem(itemId)
        }
    }
    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Label {
                text: qsTr("常办的事")
                heading: true
                font.bold: true
                Layout.fillWidth: true
            }
            GridLayout {
                columns: screen.columns
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: screen.catalogue.popular

                    ItemTile {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onActivated: screen.visit.chooseItem(itemId)
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Label {
                text: qsTr("全部事项")
                heading: true
                font.bold: true
                Layout.fillWidth: true
            }
            GridLayout {
                columns: screen.columns
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: screen.catalogue.categories

                    Tile {
                        required property string categoryId
                        required property var model

                        text: model.name
                        icon: model.icon
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onActivated: screen.visit.chooseItem("category:" + categoryId)
                    }
                }
                Tile {
                    text: qsTr("查找能办的事")
                    icon: "search"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onActivated: screen.visit.chooseItem("search")
                }
            }
        }
    }
}
