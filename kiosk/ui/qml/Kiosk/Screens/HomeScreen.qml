pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme
import "internal"

// The start of a visit: the person's own matters first, then all categories with the search, then what is used most.
// It is not there before the person's own matters are: nothing moves away under a finger.
Item {
    id: screen

    required property var visit
    required property var contributions
    required property var today
    required property var catalogue
    readonly property bool ready: contributions.state === "ready"
    readonly property int popularShown: Theme.portrait ? (today.count > 0 ? 4 : 6) : 3

    Loader {
        anchors.fill: parent
        active: !page.visible
        sourceComponent: ReadingScreen {
            title: qsTr("正在取您的参保信息")
            message: qsTr("一般只要几秒钟")
        }
    }
    Page {
        id: page
        anchors.fill: parent
        visible: screen.ready || screen.contributions.state === "failed"

        GridLayout {
            id: grid
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                SummaryCard {
                    opens: screen.ready
                    title: screen.ready ? screen.contributions.headline : qsTr("我的社保")
                    value: screen.ready ? screen.contributions.headlineValue : qsTr("暂时取不到数据")
                    note: screen.ready ? screen.contributions.headlineNote : screen.contributions.failure
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
            }
            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Label {
                    text: qsTr("全部事项")
                    heading: true
                    font.bold: true
                    lineHeight: 1.15
                    Layout.fillWidth: true
                }
                GridLayout {
                    columns: Theme.largeType ? 2 : 3
                    columnSpacing: Theme.gapSmall
                    rowSpacing: Theme.gapSmall
                    uniformCellWidths: true
                    Layout.fillWidth: true

                    Repeater {
                        model: screen.catalogue.categories

                        Tile {
                            required property string categoryId
                            required property var model

                            upright: true
                            text: model.name
                            icon: model.icon
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            onActivated: screen.visit.chooseItem("category:" + categoryId)
                        }
                    }
                    Tile {
                        upright: true
                        text: qsTr("查找能办的事")
                        icon: "search"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onActivated: screen.visit.chooseItem("search")
                    }
                }
            }
            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.columnSpan: grid.columns

                Label {
                    text: qsTr("常办的事")
                    heading: true
                    font.bold: true
                    lineHeight: 1.15
                    Layout.fillWidth: true
                }
                GridLayout {
                    columns: Theme.portrait ? (Theme.largeType ? 1 : 2) : (Theme.largeType ? 2 : 3)
                    columnSpacing: Theme.gapSmall
                    rowSpacing: Theme.gapSmall
                    uniformCellWidths: true
                    Layout.fillWidth: true

                    Repeater {
                        model: screen.catalogue.popular

                        ItemTile {
                            required property int index

                            visible: index < screen.popularShown
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            onActivated: screen.visit.chooseItem(itemId)
                        }
                    }
                }
            }
        }
    }
}
