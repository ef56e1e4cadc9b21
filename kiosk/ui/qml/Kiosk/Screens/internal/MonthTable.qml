pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The twelve months of one year of one insurance type.
Column {
    id: table

    required property var months
    readonly property list<real> shares: Theme.portrait ? [0.2, 0.2, 0.2, 0.2, 0.2] : [0.12, 0.14, 0.14, 0.14, 0.12, 0.34]
    readonly property real rowHeight: Math.max(Theme.px(62), (height - head.height) / 12)

    TableHead {
        id: head
        width: parent.width
        names: Theme.portrait ? [qsTr("月份"), qsTr("缴费基数"), qsTr("单位缴费"), qsTr("个人缴费"), qsTr("状态")] : [qsTr("月份"), qsTr("缴费基数"), qsTr("单位缴费"), qsTr("个人缴费"), qsTr("状态"), qsTr("单位名称")]
        widths: table.shares
    }

    ListView {
        width: parent.width
        height: parent.height - head.height
        model: table.months
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: Item {
            id: row

            required property string month
            required property string base
            required property string employerShare
            required property string personal
            required property string flag
            required property bool paid
            required property string employer

            width: ListView.view.width
            height: table.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: [month, qsTr("基数"), base, qsTr("单位"), employerShare, qsTr("个人"), personal, flag].join(" ")

            Row {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap

                Repeater {
                    model: Theme.portrait ? [row.month, row.base, row.employerShare, row.personal, row.flag] : [row.month, row.base, row.employerShare, row.personal, row.flag, row.employer]

                    Label {
                        required property int index
                        required property string modelData

                        width: parent.width * table.shares[index]
                        height: parent.height
                        text: modelData
                        font.pixelSize: Theme.portrait ? Theme.px(34) : Theme.textBody
                        font.bold: index === 4 && !row.paid
                        color: index === 4 && !row.paid ? Theme.wrong : Theme.text
                        horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.border
                color: Theme.surfaceSunk
            }
        }
    }
}
