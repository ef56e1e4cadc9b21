import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The paper as it will come out, page by page; beside it what to do, and how printing goes.
Item {
    id: preview

    required property var statement

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap

        Rectangle {
            color: Theme.surfaceSunk
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            Image {
                anchors.fill: parent
                anchors.margins: Theme.gapSmall
                source: preview.statement.pageImage
                fillMode: Image.PreserveAspectFit
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("缴费明细表第 %1 页").arg(preview.statement.page)
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignVCenter

            Pager {
                page: preview.statement.page
                pages: preview.statement.pages
                Layout.fillWidth: true
                onPageAsked: page => preview.statement.showPage(page)
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                QrCode {
                    rows: preview.statement.qrRows
                    implicitWidth: Theme.px(200)
                    implicitHeight: Theme.px(200)
                }
                Label {
                    text: qsTr("核验码 %1\n扫码可以核对这份明细是真是假。").arg(preview.statement.verificationCode)
                    font.pixelSize: Theme.textSmall
                    color: Theme.textQuiet
                    Layout.fillWidth: true
                }
            }
            Label {
                visible: text !== ""
                text: preview.statement.printMessage
                font.pixelSize: Theme.textStrong
                font.bold: true
                color: preview.statement.state === "notPrinted" ? Theme.wrong : Theme.accent
                Layout.fillWidth: true
            }
            Spinner {
                visible: preview.statement.state === "printing"
            }
            Button {
                enabled: preview.statement.state !== "printing"
                text: preview.statement.state === "ready" ? qsTr("打印（共 %1 页）").arg(preview.statement.pages) : (preview.statement.state === "printing" ? qsTr("正在打印…") : qsTr("再打印一次"))
                kind: preview.statement.state === "printed" ? "secondary" : "primary"
                implicitHeight: Theme.touchLarge
                Layout.fillWidth: true
                onActivated: preview.statement.print()
            }
        }
    }
}
