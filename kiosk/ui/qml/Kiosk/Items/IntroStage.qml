pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What an item is, for whom, what to bring, how long it takes, and how to go on: here, with the card, or at the counter.
Page {
    id: stage

    required property var run

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Icon {
            name: stage.run.icon
            side: Theme.px(88, 72)
        }
        Label {
            text: stage.run.fullName
            heading: true
            font.pixelSize: Theme.textHeading
            font.bold: true
            lineHeight: 1.2
            Layout.fillWidth: true
        }
    }
    FactList {
        facts: stage.run.facts
        personal: false
        Layout.fillWidth: true
    }
    Banner {
        visible: !stage.run.available
        text: qsTr("这一项本机还没有开通。请带身份证和社保卡到村（社区）服务点窗口办，或拨打 12333。")
        Layout.fillWidth: true
    }
    Banner {
        visible: stage.run.needsCard
        text: qsTr("请插入社会保障卡，就可以办这一项。")
        Layout.fillWidth: true
    }
    Repeater {
        model: stage.run.guide

        Label {
            required property var model

            text: model.text ?? ""
            lineHeight: 1.3
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }

    footer: Button {
        visible: stage.run.canBegin
        text: stage.run.beginText
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
        onActivated: stage.run.begin()
    }
}
