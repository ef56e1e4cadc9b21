pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// The items of one category.
Page {
    id: screen

    required property var visit
    required property var catalogue

    Label {
        text: screen.catalogue.categoryName
        heading: true
        font.pixelSize: Theme.textHeading
        font.bold: true
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: screen.catalogue.listed

            ItemTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: screen.visit.chooseItem(itemId)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
