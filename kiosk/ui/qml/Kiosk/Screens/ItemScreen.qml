import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// What an item is, for whom, how long it takes, and how to go on: here, with the card, or at the counter.
Page {
    id: screen

    required property var visit
    required property var catalogue
    readonly property bool needsCard: catalogue.itemAvailable && visit.browsing && !catalogue.itemPublic

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Icon {
            name: screen.catalogue.itemIcon
            side: Theme.px(96, 80)
        }
        Label {
            text: screen.catalogue.itemName
            heading: true
            font.pixelSize: Theme.textHeading
            font.bold: true
            lineHeight: 1.2
            Layout.fillWidth: true
        }
    }
    Surface {
        implicitHeight: facts.implicitHeight + 2 * Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            id: facts
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gapLarge
            anchors.rightMargin: Theme.gapLarge
            spacing: Theme.gap

            Fact {
                name: qsTr("谁能办")
                value: screen.catalogue.itemWho
                Layout.fillWidth: true
            }
            Fact {
                name: qsTr("多久办好")
                value: screen.catalogue.itemTimeLimit
                Layout.fillWidth: true
            }
        }
    }
    Banner {
        visible: !screen.catalogue.itemAvailable
        text: qsTr("这一项本机还没有开通。请带身份证和社保卡到村（社区）服务点窗口办，或拨打 12333。")
        Layout.fillWidth: true
    }
    Banner {
        visible: screen.needsCard
        text: qsTr("请插入社会保障卡，就可以办这一项。")
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
