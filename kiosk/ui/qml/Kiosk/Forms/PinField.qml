pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How many digits of a PIN are in, never which.
Row {
    id: field

    property int count: 0
    property int places: 6
    property bool wrong: false
    readonly property bool narrow: count > 8 || Theme.lowered

    spacing: narrow ? Theme.gapTiny : Theme.gapSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("已输入 %1 位").arg(count)
    Accessible.focusable: false
    onCountChanged: Accessible.announce(qsTr("已输入 %1 位").arg(count))

    Repeater {
        model: Math.max(field.places, field.count)

        Rectangle {
            required property int index
            width: field.narrow ? Theme.px(48, 48) : Theme.px(84, 72)
            height: Theme.px(104, 84)
            radius: Theme.px(12, 10)
            color: Theme.surface
            border.width: index === field.count || field.wrong ? Theme.px(5, 5) : Theme.border
            border.color: field.wrong ? Theme.wrong : (index === field.count ? Theme.primary : Theme.outline)

            Rectangle {
                anchors.centerIn: parent
                visible: parent.index < field.count
                width: Theme.px(30, 26)
                height: width
                radius: width / 2
                color: Theme.text
            }
        }
    }
}
