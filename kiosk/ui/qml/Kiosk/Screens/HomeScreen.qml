pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// Contributions at a glance: the total, this year, each insurance, and a bar for every year.
Item {
    id: screen

    required property var visit
    required property var contributions

    ReadingScreen {
        anchors.fill: parent
        visible: screen.contributions.state === "loading"
        title: qsTr("正在取您的参保信息")
        message: qsTr("一般只要几秒钟")
    }

    LoadFailure {
        anchors.fill: parent
        visible: screen.contributions.state === "failed"
        message: screen.contributions.failure
        onRetryAsked: screen.contributions.reload()
    }

    Flickable {
        id: scroll
        anchors.fill: parent
        anchors.bottomMargin: actions.height
        visible: screen.contributions.state === "ready"
        contentHeight: grid.implicitHeight + 2 * Theme.gapLarge
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: grid
            x: Theme.margin
            y: Theme.gapLarge
            width: parent.width - 2 * Theme.margin
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                TotalsCard {
                    contributions: screen.contributions
                    Layout.fillWidth: true
                }
                ChartCard {
                    contributions: screen.contributions
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                Repeater {
                    model: screen.contributions.insurances

                    InsuranceCard {
                        Layout.fillWidth: true
                        onOpened: code => {
                            screen.contributions.showDetails(code);
                            screen.visit.chooseItem("contribution-details");
                        }
                    }
                }
            }
        }
    }

    ScrollHint {
        anchors.bottom: actions.top
        flickable: scroll
        visible: scroll.visible
    }

    Rectangle {
        id: actions
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.touchLarge + 2 * Theme.gapSmall
        visible: scroll.visible
        color: Theme.background

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.gapSmall
            anchors.bottomMargin: Theme.gapSmall
            spacing: Theme.gap

            Button {
                kind: "secondary"
                text: qsTr("看每年明细")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: {
                    screen.contributions.showDetails("");
                    screen.visit.chooseItem("contribution-details");
                }
            }
            Button {
                text: qsTr("打印缴费明细")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: screen.visit.chooseItem("statement")
            }
        }
    }
}
