pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How many digits are in, never which.
Row {
    id: dots

    property int count: 0
    property int places: 6
    property bool wrong: false

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("已输入 %1 位").arg(count)

    Repeater {
        model: Math.max(dots.places, dots.count)

        Rectangle {
            required property int index
            width: Theme.px(dots.count > 6 ? 52 : 84)
            height: Theme.px(104)
            radius: Theme.px(12)
            color: Theme.surface
            border.width: Theme.px(index === dots.count ? 5 : 2)
            border.color: dots.wrong ? Theme.wrong : (index === dots.count ? Theme.primary : Theme.outline)

            Rectangle {
                anchors.centerIn: parent
                visible: parent.index < dots.count
                width: Theme.px(30)
                height: width
                radius: width / 2
                color: Theme.text
            }
        }
    }
}
