import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms

// Down a tree: places, occupations.
Page {
    id: section

    required property var examples

    RegionPicker {
        choice: section.examples.region
        Layout.fillWidth: true
    }
    OccupationPicker {
        choice: section.examples.occupation
        Layout.fillWidth: true
    }
}
