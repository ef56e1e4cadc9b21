import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One insurance type; the whole card opens its details.
Surface {
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

    signal opened(string code)

    implicitHeight: content.implicitHeight + 2 * Theme.gap
    color: tap.pressed ? Theme.primarySoft : Theme.surface
    border.width: activeFocus ? Theme.focusBorder : Theme.border
    border.color: activeFocus ? Theme.chip : Theme.outline
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: [name, statusText, months, arrears].filter(part => part !== "").join("，")
    Accessible.focusable: true
    Accessible.onPressAction: card.opened(card.code)
    Keys.onSpacePressed: card.opened(card.code)
    Keys.onReturnPressed: card.opened(card.code)

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.px(8)

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: card.name
                font.pixelSize: Theme.textStrong
                font.bold: true
                Layout.fillWidth: true
            }
            Rectangle {
                implicitWidth: status.implicitWidth + 2 * Theme.gapSmall
                implicitHeight: Theme.px(56)
                radius: height / 2
                color: card.active ? Theme.accentSoft : Theme.surfaceSunk

                Label {
                    id: status
                    anchors.centerIn: parent
                    text: (card.active ? "✓ " : "‖ ") + card.statusText
                    font.pixelSize: Theme.textSmall
                    color: card.active ? Theme.accent : Theme.textQuiet
                    wrapMode: Text.NoWrap
                }
            }
            Label {
                text: "›"
                font.pixelSize: Theme.textTitle
                lineHeight: 0.8
                color: Theme.primary
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Figure {
                name: card.since
                value: card.months
                valueSize: Theme.textStrong
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Figure {
                name: qsTr("今年已缴")
                value: card.yearPaid
                unit: qsTr("元")
                valueSize: Theme.textStrong
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Figure {
                visible: card.balance !== ""
                name: qsTr("个人账户")
                value: card.balance
                unit: qsTr("元")
                valueSize: Theme.textStrong
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        Label {
            visible: text !== ""
            text: card.employer
            font.pixelSize: Theme.textSmall
            color: Theme.textQuiet
            Layout.fillWidth: true
        }
        Label {
            visible: card.arrears !== ""
            text: "！" + card.arrears
            color: Theme.wrong
            font.bold: true
            Layout.fillWidth: true
        }
    }

    TapHandler {
        id: tap
        onTapped: card.opened(card.code)
    }
}
