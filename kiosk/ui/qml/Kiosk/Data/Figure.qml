import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number that matters, with its name above and its unit small beside it. Personal, so spoken to a headset only.
Column {
    id: figure

    property string name
    property string value
    property string unit
    property int valueSize: Theme.textHeading
    property color valueColor: Theme.text
    property color nameColor: Theme.textQuiet
    property bool personal: true
    readonly property bool narrow: number.implicitWidth + unitLabel.implicitWidth + Theme.gapTiny > width

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + value + unit
    Accessible.focusable: false

    Label {
        width: figure.width
        text: figure.name
        color: figure.nameColor
        font.pixelSize: Theme.textSmall
        lineHeight: 1.15
        Accessible.ignored: true
    }
    Flow {
        width: figure.width
        spacing: Theme.gapTiny

        Label {
            id: number
            text: figure.value
            font.pixelSize: figure.valueSize
            font.bold: true
            color: figure.valueColor
            lineHeight: 1.15
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            id: unitLabel
            height: figure.narrow ? implicitHeight : number.height
            verticalAlignment: Text.AlignBottom
            bottomPadding: figure.narrow ? 0 : Math.round((figure.valueSize - Theme.textSmall) * 0.3)
            text: figure.unit
            font.pixelSize: Theme.textSmall
            color: figure.nameColor
            lineHeight: 1.15
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
