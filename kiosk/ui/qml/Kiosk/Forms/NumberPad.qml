pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Ten digits, and two keys below: `extraKey` ("X" of an ID number, "." of an amount; empty: clear) and delete.
// `digits` gives their order, so that it can be shuffled. Never read aloud: what is typed here is private.
GridLayout {
    id: pad

    property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    property string extraKey
    property int keyWidth: Theme.px(270, 220)
    property int keyHeight: Theme.px(128, 100)
    property bool usable: true
    property bool stops: true

    signal keyPressed(string key)
    signal deletePressed
    signal clearPressed

    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: [0, 1, 2, 3, 4, 5, 6, 7, 8, -2, 9, -1]

        Button {
            required property int modelData
            readonly property string digit: modelData >= 0 ? pad.digits[modelData] : (modelData === -2 ? pad.extraKey : "")

            Layout.preferredWidth: pad.keyWidth
            Layout.preferredHeight: pad.keyHeight
            Layout.fillWidth: true
            kind: "secondary"
            spoken: false
            usable: pad.usable
            stops: pad.stops
            text: digit !== "" ? digit : (modelData === -2 ? qsTr("清空") : qsTr("删除"))
            textSize: digit !== "" ? Theme.textTitle : Theme.textStrong
            onActivated: {
                if (digit !== "")
                    pad.keyPressed(digit);
                else if (modelData === -2)
                    pad.clearPressed();
                else
                    pad.deletePressed();
            }
        }
    }
}
