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

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap
        visible: screen.statement.state === "choosing"

        Label {
            text: qsTr("打印缴费明细表")
            font.pixelSize: Theme.textHeading
            font.bold: true
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("要打印哪一种保险？")
            font.pixelSize: Theme.textStrong
            color: Theme.textQuiet
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.portrait ? Theme.px(160) : 0
        }
        Repeater {
            model: screen.statement.choices

            Button {
                required property string code
                required property string name

                kind: "secondary"
                text: name
                implicitHeight: Theme.touchLarge
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(1100)
                Layout.alignment: Qt.AlignHCenter
                onActivated: screen.statement.prepare(code)
            }
        }
        Label {
            text: qsTr("明细表上有每月的缴费基数、单位和个人缴费，还有核验码。姓名会完整打印，请保管好。")
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.topMargin: Theme.gapLarge
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }

    ReadingScreen {
        anchors.fill: parent
        visible: screen.statement.state === "preparing"
        title: qsTr("正在生成缴费明细表")
        message: qsTr("一般只要几秒钟")
    }

    LoadFailure {
        anchors.fill: parent
        visible: screen.statement.state === "failed"
        message: screen.statement.failure
        onRetryAsked: screen.statement.retry()
    }

    StatementPreview {
        anchors.fill: parent
        visible: screen.statement.state === "ready" || screen.statement.state === "printing" || screen.statement.state === "printed" || screen.statement.state === "notPrinted"
        statement: screen.statement
    }
}
