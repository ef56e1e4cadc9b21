import QtQuick
import Kiosk.Theme

Rectangle {
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.border
    border.color: Theme.outline
}
