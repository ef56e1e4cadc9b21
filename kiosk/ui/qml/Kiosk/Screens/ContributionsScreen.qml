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

    Loader {
        anchors.fill: parent
        active: screen.contributions.state === "loading"
        sourceComponent: ReadingScreen {
            title: qsTr("正在取您的参保信息")
            message: qsTr("一般只要几秒钟")
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.contributions.state === "failed"
        sourceComponent: LoadFailure {
            message: screen.contributions.failure
            onRetryAsked: screen.contributions.reload()
        }
    }
    Page {
        anchors.fill: parent
        visible: screen.contributions.state === "ready"

        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
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
                Layout.alignment: Qt.AlignTop

                Repeater {
                    model: screen.contributions.insurances

                    InsuranceCard {
                        Layout.fillWidth: true
                        onActivated: screen.visit.chooseItem("contribution-details:" + code)
                    }
                }
            }
        }

        footer: RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Button {
                kind: "secondary"
                text: qsTr("看每年明细")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onActivated: screen.visit.chooseItem("contribution-details")
            }
            Button {
                text: qsTr("打印缴费明细")
                icon: "printer"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
                onActivated: screen.visit.chooseItem("statement")
            }
        }
    }
}
