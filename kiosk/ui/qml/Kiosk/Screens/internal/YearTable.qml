pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Years as big rows; touching one opens its months.
Column {
    id: table

    required property var years
    readonly property list<real> shares: Theme.portrait ? [0.48, 0.22, 0.3] : [0.37, 0.15, 0.15, 0.17, 0.16]

    signal yearOpened(int index)

    TableHead {
        id: head
        width: parent.width
        names: Theme.portrait ? [qsTr("年度 险种"), qsTr("个人（元）"), qsTr("单位/补贴（元）")] : [qsTr("年度 险种"), qsTr("月数"), qsTr("个人（元）"), qsTr("单位/补贴（元）"), qsTr("合计（元）")]
        widths: table.shares
    }

    ListView {
        width: parent.width
        height: parent.height - head.height
        model: table.years
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: Rectangle {
            id: row

            required property int index
            required property string title
            required property string name
            required property string months
            required property string personal
            required property string others
            required property string total
            required property bool opens

            width: ListView.view.width
            height: Math.max(Theme.px(104), (table.height - head.height) / 5)
            color: tap.pressed && opens ? Theme.primarySoft : "transparent"
            border.width: activeFocus ? Theme.focusBorder : 0
            border.color: Theme.chip
            activeFocusOnTab: opens
            Accessible.role: opens ? Accessible.Button : Accessible.StaticText
            Accessible.name: [title, name, months, qsTr("个人"), personal, qsTr("单位和补贴"), others].join(" ")
            Accessible.onPressAction: table.yearOpened(row.index)
            Keys.onReturnPressed: table.yearOpened(row.index)

            Row {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap

                Column {
                    width: parent.width * table.shares[0]
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        text: row.title + (Theme.portrait ? "" : "  " + row.name) + (row.opens ? "  ›" : "")
                        font.pixelSize: Theme.portrait ? Theme.textStrong : Theme.textBody
                        font.bold: true
                        wrapMode: Text.NoWrap
                        color: row.opens ? Theme.primary : Theme.text
                        lineHeight: 1.1
                    }
                    Label {
                        visible: Theme.portrait
                        text: row.name + " " + row.months
                        font.pixelSize: Theme.textSmall
                        color: Theme.textQuiet
                        lineHeight: 1.1
                        wrapMode: Text.NoWrap
                    }
                }
                Repeater {
                    model: Theme.portrait ? [row.personal, row.others] : [row.months, row.personal, row.others, row.total]

                    Label {
                        required property int index
                        required property string modelData

                        width: parent.width * table.shares[index + 1]
                        height: parent.height
                        text: modelData
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.NoWrap
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.border
                color: Theme.surfaceSunk
            }
            TapHandler {
                id: tap
                onTapped: {
                    if (row.opens)
                        table.yearOpened(row.index);
                }
            }
        }
    }
}
