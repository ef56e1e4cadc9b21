import QtQuick
import Kiosk.Theme

// Has the theme follow how the interface presents itself.
Item {
    id: link

    required property var presentation

    visible: false

    Binding {
        target: Theme
        property: "unit"
        value: link.presentation.unit
    }
    Binding {
        target: Theme
        property: "portrait"
        value: link.presentation.portrait
    }
    Binding {
        target: Theme
        property: "lowered"
        value: link.presentation.lowered && link.presentation.portrait
    }
    Binding {
        target: Theme
        property: "largeType"
        value: link.presentation.largeType
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: link.presentation.highContrast
    }
}
