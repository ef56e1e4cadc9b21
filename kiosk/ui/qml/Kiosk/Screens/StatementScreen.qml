pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import "internal"

// The statement: choose what is on it, look at it, print it.
Item {
    id: screen

    required property var statement

    Page {
        anchors.fill: parent
        visible: screen.statement.state === "choosing"

        Label {
            text: qsTr("要打印哪一种保险？")
            heading: true
            font.pixelSize: Theme.textHeading
            font.bold: true
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("明细表上有每月的缴费基数、单位和个人缴费，还有核验码。姓名会完整打印，请保管好。")
            color: Theme.textQuiet
            Layout.fillWidth: true
        }
        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: screen.statement.choices

                Tile {
                    required property string code
                    required property var model

                    text: model.name
                    icon: "file-text"
                    Layout.fillWidth: true
                    onActivated: screen.statement.prepare(code)
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.statement.state === "preparing"
        sourceComponent: ReadingScreen {
            title: qsTr("正在生成缴费明细表")
            message: qsTr("一般只要几秒钟")
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.statement.state === "failed"
        sourceComponent: LoadFailure {
            message: screen.statement.failure
            onRetryAsked: screen.statement.retry()
        }
    }
    Loader {
        anchors.fill: parent
        active: ["ready", "printing", "printed", "notPrinted"].includes(screen.statement.state)
        sourceComponent: StatementPreview {
            statement: screen.statement
        }
    }
}
