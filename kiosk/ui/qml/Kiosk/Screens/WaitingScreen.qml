pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// What people walk up to: how to lay the card, what can be done, what needs no card, and what the bureau announces.
Page {
    id: screen

    required property var visit
    required property var catalogue
    required property var notices

    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Surface {
            implicitHeight: lay.implicitHeight + 2 * Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight

            ColumnLayout {
                id: lay
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.gap
                width: parent.width - 2 * Theme.gap
                spacing: Theme.gapSmall

                Label {
                    text: qsTr("请插入社会保障卡")
                    heading: true
                    font.pixelSize: Theme.textTitle
                    font.bold: true
                    color: Theme.primary
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.15
                    Layout.fillWidth: true
                }
                ReaderPicture {
                    Layout.alignment: Qt.AlignHCenter
                }
                Label {
                    text: qsTr("芯片朝前，有照片的一面朝上")
                    font.pixelSize: Theme.textStrong
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                Label {
                    text: qsTr("插卡能办：查缴费、看养老金、打印明细")
                    color: Theme.textQuiet
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Label {
                text: qsTr("不用插卡，点这里")
                heading: true
                font.bold: true
                Layout.fillWidth: true
            }
            GridLayout {
                id: tiles
                columns: Theme.largeType || !Theme.portrait ? 1 : 2
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: screen.catalogue.publicItems

                    Tile {
                        required property string itemId
                        required property var model

                        text: model.name
                        icon: model.icon
                        Layout.fillWidth: true
                        onActivated: screen.visit.chooseItem(itemId)
                    }
                }
                Tile {
                    text: qsTr("查找能办的事")
                    icon: "search"
                    Layout.fillWidth: true
                    Layout.columnSpan: tiles.columns
                    onActivated: screen.visit.chooseItem("search")
                }
            }
            NoticeList {
                visible: screen.notices.count > 0
                notices: screen.notices.rows
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
            }
        }
    }
}
