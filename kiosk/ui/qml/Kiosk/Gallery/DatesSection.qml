import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// A month, a day.
Page {
    id: section

    required property var examples

    GridLayout {
        columns: Theme.portrait || Theme.largeType ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        DatePicker {
            label: qsTr("从哪个月开始？")
            choice: section.examples.month
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        DatePicker {
            label: qsTr("哪一天？")
            choice: section.examples.day
            error: section.examples.day.answer === "" ? qsTr("请选一天") : ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
