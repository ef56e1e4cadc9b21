import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme

// One insurance type; the whole card opens its details.
Pressable {
    id: card

    required property string code
    required property string name
    required property string statusText
    required property bool active
    required property string months
    required property string since
    required property string yearPaid
    required property string balance
    required property string employer
    required property string arrears
    readonly property bool personal: true

    accessibleName: [name, statusText, since + " " + months, qsTr("今年已缴") + " " + yearPaid + qsTr("元"), balance === "" ? "" : qsTr("个人账户") + " " + balance + qsTr("元"), employer, arrears].filter(part => part !== "").join("，")
    implicitHeight: content.implicitHeight + 2 * Theme.gap
    color: pressed ? Theme.primarySoft : Theme.surface
    border.width: Theme.border
    border.color: Theme.outline

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: card.name
                font.pixelSize: Theme.textStrong
                font.bold: true
                lineHeight: 1.15
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Icon {
                name: "chevron-right"
                side: Theme.px(44, 40)
            }
        }
        Rectangle {
            implicitWidth: status.implicitWidth + 2 * Theme.gapSmall
            implicitHeight: status.implicitHeight + Theme.gapTiny
            radius: height / 2
            color: card.active ? Theme.accentSoft : Theme.surfaceSunk

            RowLayout {
                id: status
                anchors.centerIn: parent
                spacing: Theme.gapTiny

                Icon {
                    name: card.active ? "circle-check" : "player-pause"
                    tint: card.active ? Theme.accent : Theme.textQuiet
                    side: Math.round(Theme.textSmall * 1.1)
                }
                Label {
                    text: card.statusText
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1.15
                    color: card.active ? Theme.accent : Theme.textQuiet
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        GridLayout {
            columns: Theme.largeType ? 1 : card.balance !== "" ? 3 : 2
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapTiny
            Layout.fillWidth: true

            Figure {
                name: card.since
                value: card.months
                valueSize: Theme.textBody
                Layout.fillWidth: true
                Accessible.ignored: true
                Layout.preferredWidth: 1
            }
            Figure {
                name: qsTr("今年已缴")
                value: card.yearPaid
                unit: qsTr("元")
                valueSize: Theme.textBody
                Layout.fillWidth: true
                Accessible.ignored: true
                Layout.preferredWidth: 1
            }
            Figure {
                visible: card.balance !== ""
                name: qsTr("个人账户")
                value: card.balance
                unit: qsTr("元")
                valueSize: Theme.textBody
                Layout.fillWidth: true
                Accessible.ignored: true
                Layout.preferredWidth: 1
            }
        }
        Label {
            visible: text !== ""
            text: card.employer
            Accessible.ignored: true
            font.pixelSize: Theme.textSmall
            lineHeight: 1.2
            color: Theme.textQuiet
            Layout.fillWidth: true
        }
        RowLayout {
            visible: card.arrears !== ""
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Icon {
                name: "alert-triangle"
                tint: Theme.wrong
                side: Theme.px(44, 40)
            }
            Label {
                text: card.arrears
                color: Theme.wrong
                font.bold: true
                lineHeight: 1.15
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
