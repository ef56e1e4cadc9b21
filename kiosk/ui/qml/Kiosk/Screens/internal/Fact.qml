import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A name and what is to be known under it.
ColumnLayout {
    id: fact

    property string name
    property string value

    spacing: 0

    Label {
        text: fact.name
        font.pixelSize: Theme.textSmall
        color: Theme.textQuiet
        Layout.fillWidth: true
    }
    Label {
        text: fact.value
        font.bold: true
        Layout.fillWidth: true
    }
}
