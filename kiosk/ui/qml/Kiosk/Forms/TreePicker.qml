pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Down a tree with every touch: above, the way that was taken, each step of which leads back; below, the choices.
ColumnLayout {
    id: picker

    required property var choice
    property string label
    property string error

    spacing: Theme.gapSmall

    Label {
        visible: text !== ""
        text: picker.label
        heading: true
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    Flow {
        visible: picker.choice.depth > 0
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: picker.choice.steps

            Button {
                required property int level
                required property var model
                readonly property bool here: level === picker.choice.depth

                kind: "quiet"
                icon: here ? "map-pin" : "chevron-left"
                text: model.name
                textSize: Theme.textBody
                usable: !here
                implicitWidth: Math.min(measured, picker.width)
                onActivated: picker.choice.goTo(level)
            }
        }
    }
    ChoiceList {
        choices: picker.choice.choices
        columns: Theme.largeType ? 1 : 2
        error: picker.error
        Layout.fillWidth: true
        onChoiceMade: code => picker.choice.choose(code)
    }
}
