import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What a person came for, large on the theme's colour: a name, a number, a line of explanation, and what is urgent.
Pressable {
    id: card

    property string title
    property string value
    property string note
    property string warning
    property bool opens: false
    readonly property bool personal: opens
    default property alias more: below.data

    role: opens ? Accessible.Button : Accessible.Grouping
    accessibleName: opens ? [title, value, note, warning].filter(part => part !== "").join("，") : title
    pressable: opens
    implicitHeight: content.implicitHeight + 2 * Theme.gap
    color: Theme.highContrast ? (pressed ? Theme.primarySoft : Theme.surface) : (pressed ? Theme.primaryPressed : Theme.primary)
    border.width: Theme.highContrast ? Theme.border * 2 : 0
    border.color: Theme.primary

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: card.title
                    color: Theme.textOnBar
                    font.pixelSize: Theme.textBody
                    lineHeight: 1.15
                    Layout.fillWidth: true
                    Accessible.ignored: card.opens
                }
                Label {
                    text: card.value
                    personal: true
                    color: Theme.highContrast ? Theme.primary : Theme.textOnBar
                    font.pixelSize: Theme.textTitle
                    font.bold: true
                    lineHeight: 1.15
                    Layout.fillWidth: true
                    Accessible.ignored: card.opens
                }
                Label {
                    visible: text !== ""
                    text: card.note
                    personal: true
                    color: Theme.textOnBar
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1.2
                    Layout.fillWidth: true
                    Accessible.ignored: card.opens || text === ""
                }
            }
            Icon {
                visible: card.opens
                name: "chevron-right"
                tint: Theme.textOnBar
                side: Theme.px(64, 56)
            }
        }
        Banner {
            visible: card.warning !== ""
            text: card.warning
            kind: "wrong"
            personal: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
        }
        ColumnLayout {
            id: below
            visible: children.length > 0
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
        }
    }
}
