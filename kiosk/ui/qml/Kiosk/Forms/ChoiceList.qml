pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A question with its answers, one below the other; two columns where there is width. `choices` is a model with the
// roles code, name, note, chosen and opens. `several`: more than one may be chosen.
ColumnLayout {
    id: list

    property string label
    property string error
    property bool several: false
    property int columns: Theme.portrait || Theme.largeType ? 1 : 2
    required property var choices

    signal choiceMade(string code)

    spacing: Theme.gapSmall

    Label {
        visible: text !== ""
        text: list.label
        heading: true
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    GridLayout {
        columns: list.columns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: list.choices

            Choice {
                required property string code
                required property var model

                text: model.name
                note: model.note
                chosen: model.chosen
                opens: model.opens
                several: list.several
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: list.choiceMade(code)
            }
        }
    }
    FieldError {
        text: list.error
        Layout.fillWidth: true
    }
}
