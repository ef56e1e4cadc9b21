pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Names and values, one under the other. `facts` is a model with the roles name, value and unit.
Surface {
    id: list

    required property var facts
    property bool personal: true

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapSmall

        Repeater {
            model: list.facts

            ColumnLayout {
                id: fact

                required property var model

                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: fact.model.name
                    font.pixelSize: Theme.textSmall
                    color: Theme.textQuiet
                    lineHeight: 1.15
                    Layout.fillWidth: true
                }
                Label {
                    text: fact.model.value + (fact.model.unit === "" ? "" : " " + fact.model.unit)
                    personal: list.personal
                    font.bold: true
                    lineHeight: 1.2
                    Layout.fillWidth: true
                }
            }
        }
    }
}
