pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The characters that what was written may be, best first.
RowLayout {
    id: row

    required property var writing

    spacing: Theme.gapSmall

    Repeater {
        model: Theme.lowered ? 4 : 6

        Button {
            stops: false
            required property int index
            readonly property string character: row.writing.candidates[index] ?? ""

            kind: "secondary"
            text: character
            accessibleName: character === "" ? qsTr("候选字") : character
            usable: character !== ""
            spoken: false
            textSize: Theme.textHeading
            implicitWidth: Theme.px(96, 96)
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActivated: row.writing.choose(character)
        }
    }
}
