pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme
import "internal"

// Find an item by writing what one wants; results come with every letter.
Page {
    id: screen

    required property var visit
    required property var catalogue

    Component.onCompleted: field.begin()

    TextField {
        id: field
        label: qsTr("想办什么？写汉字、拼音或首字母都行")
        text: screen.catalogue.query
        heading: true
        icon: "search"
        longest: 40
        Layout.fillWidth: true
        onEdited: text => screen.catalogue.search(text)
    }
    Label {
        visible: screen.catalogue.query === ""
        text: qsTr("例如：养老缴费，或 yljf")
        color: Theme.textQuiet
        Layout.fillWidth: true
    }
    EmptyState {
        visible: screen.catalogue.query !== "" && screen.catalogue.foundCount === 0
        text: qsTr("没有找到。换个说法试试，或请工作人员帮忙。")
        icon: "search"
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
            model: screen.catalogue.found

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
