import QtQuick
import Kiosk.Theme

// A number that matters, with its name above and its unit small beside it.
Column {
    id: figure

    property string name
    property string value
    property string unit
    property int valueSize: Theme.textHeading
    property color valueColor: Theme.text
    property color nameColor: Theme.textQuiet

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + value + unit

    Label {
        width: figure.width
        text: figure.name
        color: figure.nameColor
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
    Row {
        spacing: Theme.px(8)

        Label {
            id: number
            text: figure.value
            font.pixelSize: figure.valueSize
            font.bold: true
            color: figure.valueColor
            lineHeight: 1.1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            anchors.baseline: number.baseline
            text: figure.unit
            font.pixelSize: Theme.textSmall
            color: figure.nameColor
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
