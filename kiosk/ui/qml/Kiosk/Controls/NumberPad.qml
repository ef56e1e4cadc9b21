pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Ten digits, clear and delete. `digits` gives their order, so that it can be shuffled.
Grid {
    id: pad

    property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    property int keyWidth: Theme.px(270)
    property int keyHeight: Theme.px(136)

    signal digitPressed(string digit)
    signal deletePressed
    signal clearPressed

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: [0, 1, 2, 3, 4, 5, 6, 7, 8, -2, 9, -1]

        Button {
            required property int modelData
            readonly property string digit: modelData >= 0 ? pad.digits[modelData] : ""

            width: pad.keyWidth
            height: pad.keyHeight
            kind: "secondary"
            text: modelData >= 0 ? digit : (modelData === -2 ? qsTr("清空") : qsTr("删除"))
            textSize: modelData >= 0 ? Theme.textTitle : Theme.textStrong
            onActivated: {
                if (modelData >= 0)
                    pad.digitPressed(digit);
                else if (modelData === -2)
                    pad.clearPressed();
                else
                    pad.deletePressed();
            }
        }
    }
}
