import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Theme

// The paper as it will come out, page by page; beside it what to do, and how printing goes.
Page {
    id: preview

    required property var statement
    readonly property string phase: statement.state

    Label {
        text: qsTr("看一看，再打印")
        heading: true
        font.bold: true
        lineHeight: 1.15
        Layout.fillWidth: true
    }

    Banner {
        visible: text !== ""
        text: preview.statement.printMessage
        kind: preview.phase === "notPrinted" ? "wrong" : preview.phase === "printed" ? "done" : "notice"
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        DocumentPreview {
            source: preview.statement.pageImage
            name: qsTr("缴费明细表第 %1 页").arg(preview.statement.page)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.minimumHeight: Theme.px(460, 380)
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
                    implicitWidth: Theme.px(200, 170)
                    implicitHeight: Theme.px(200, 170)
                }
                Label {
                    text: qsTr("核验码 %1\n扫码可以核对这份明细是真是假。").arg(preview.statement.verificationCode)
                    personal: true
                    font.pixelSize: Theme.textSmall
                    color: Theme.textQuiet
                    Layout.fillWidth: true
                }
            }
            Spinner {
                visible: preview.phase === "printing"
            }
        }
    }

    footer: Button {
        icon: "printer"
        usable: preview.phase !== "printing"
        text: preview.phase === "ready" ? qsTr("打印（共 %1 页）").arg(preview.statement.pages) : (preview.phase === "printing" ? qsTr("正在打印…") : qsTr("再打印一次"))
        kind: preview.phase === "printed" ? "secondary" : "primary"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
        onActivated: preview.statement.print()
    }
}
