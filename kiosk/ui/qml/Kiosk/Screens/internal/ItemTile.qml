import QtQuick
import Kiosk.Controls

// One service item of the catalogue; where it cannot be done here yet, the note says where.
Tile {
    required property string itemId
    required property bool available
    required property var model

    text: model.name
    note: available ? "" : model.note
    icon: model.icon
}
