import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What is wrong with a field, under it: a sign and a sentence. Takes no room while nothing is wrong.
RowLayout {
    id: error

    property string text

    visible: text !== ""
    spacing: Theme.gapTiny

    Icon {
        name: "alert-triangle"
        tint: Theme.wrong
        side: Theme.px(44, 40)
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.px(6, 4)
    }
    Label {
        text: error.text
        color: Theme.wrong
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
}
