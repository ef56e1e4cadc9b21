import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One sentence that matters now. `kind` is "wrong", "notice" or "done"; the picture says it too, not only the colour.
Rectangle {
    id: banner

    property string text
    property string kind: "notice"
    property bool personal: false
    readonly property color ink: kind === "wrong" ? Theme.wrong : kind === "done" ? Theme.accent : Theme.primary

    function announce() {
        if (visible && text !== "")
            Accessible.announce(text, kind === "wrong" ? Accessible.Assertive : Accessible.Polite);
    }

    onTextChanged: announce()
    onVisibleChanged: announce()
    radius: Theme.radius
    color: kind === "wrong" ? Theme.wrongSoft : kind === "done" ? Theme.accentSoft : Theme.primarySoft
    border.width: Theme.border
    border.color: ink
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        Icon {
            name: banner.kind === "wrong" ? "alert-triangle" : banner.kind === "done" ? "circle-check" : "info-circle"
            tint: banner.ink
            Layout.alignment: Qt.AlignTop
        }
        Label {
            text: banner.text
            personal: banner.personal
            color: banner.ink
            font.bold: true
            lineHeight: 1.2
            Layout.fillWidth: true
        }
    }
}
