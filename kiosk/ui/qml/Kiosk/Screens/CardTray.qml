pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The demonstration's cards: a strip above the product's own screen, and a sheet to choose from.
Rectangle {
    id: strip

    required property var tray
    required property int windowHeight
    property bool open: false

    implicitHeight: Theme.px(112, 108)
    color: Theme.demo

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Label {
            text: strip.tray.insertedTitle !== "" ? qsTr("演示 · 已插入：%1").arg(strip.tray.insertedTitle) : qsTr("演示 · 读卡口里没有卡")
            color: Theme.textOnDemo
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        Button {
            text: strip.tray.insertedTitle !== "" ? qsTr("拔出卡") : qsTr("选一张卡插入")
            kind: "secondary"
            textSize: Theme.textSmall
            implicitHeight: Theme.px(96, 96)
            onActivated: {
                if (strip.tray.insertedTitle !== "")
                    strip.tray.remove();
                else
                    strip.open = !strip.open;
            }
        }
    }

    Rectangle {
        anchors.top: parent.bottom
        width: parent.width
        height: strip.windowHeight - strip.height
        visible: strip.open
        color: Theme.background
        z: 10

        TapHandler {}

        GridView {
            id: cards
            anchors.fill: parent
            anchors.margins: Theme.gap
            cellWidth: width / (Theme.portrait ? 2 : 4)
            cellHeight: Theme.px(208, 200) * (Theme.largeType ? 1.75 : 1)
            clip: true
            model: strip.tray.cards

            delegate: Item {
                id: cell

                required property string cardId
                required property string title
                required property string story

                width: cards.cellWidth
                height: cards.cellHeight

                Pressable {
                    anchors.fill: parent
                    anchors.margins: Theme.gapSmall / 2
                    accessibleName: cell.title
                    color: pressed ? Theme.primarySoft : Theme.surface
                    border.width: Theme.border
                    border.color: Theme.outline
                    onActivated: cell.choose()

                    Column {
                        anchors.fill: parent
                        anchors.margins: Theme.gapSmall

                        Label {
                            width: parent.width
                            text: cell.title
                            font.bold: true
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                        }
                        Label {
                            width: parent.width
                            text: cell.story
                            font.pixelSize: Theme.textSmall
                            color: Theme.textQuiet
                            maximumLineCount: Theme.largeType ? 3 : 2
                            elide: Text.ElideRight
                            lineHeight: 1.1
                        }
                    }
                }

                function choose() {
                    strip.open = false;
                    strip.tray.insert(cell.cardId);
                }
            }
        }
    }
}
