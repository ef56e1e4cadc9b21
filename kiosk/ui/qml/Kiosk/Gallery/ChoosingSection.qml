import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms

// One of a few, several of a few.
Page {
    id: section

    required property var examples

    Progress {
        step: 2
        steps: 5
        Layout.fillWidth: true
    }
    ChoiceList {
        label: qsTr("想做哪种工作？")
        choices: section.examples.one
        Layout.fillWidth: true
        onChoiceMade: code => section.examples.take(code)
    }
    ChoiceList {
        label: qsTr("哪几种都可以？（能选几个）")
        choices: section.examples.several
        several: true
        error: qsTr("请至少选一个")
        Layout.fillWidth: true
        onChoiceMade: code => section.examples.take(code)
    }
}
