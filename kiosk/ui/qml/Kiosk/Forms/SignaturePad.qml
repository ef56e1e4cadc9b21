import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Sign with the finger. `signature` is a Signature; what is written is shown as it is written.
ColumnLayout {
    id: pad

    required property var signature
    property string label: qsTr("请在框里签名")
    property string error

    spacing: Theme.gapSmall

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Label {
            text: pad.label
            font.bold: true
            lineHeight: 1.2
            Layout.fillWidth: true
        }
        Button {
            kind: "secondary"
            icon: "eraser"
            text: qsTr("重签")
            usable: pad.signature.strokeCount > 0
            onActivated: pad.signature.clear()
        }
    }
    InkArea {
        id: area
        strokes: pad.signature.strokes
        hint: qsTr("用手指写您的名字")
        penWidth: Theme.px(10, 9)
        border.width: pad.error !== "" ? Theme.focusBorder : Theme.border * 2
        border.color: pad.error !== "" ? Theme.wrong : Theme.primary
        implicitHeight: Theme.px(420, 320)
        Layout.fillWidth: true
        Accessible.role: Accessible.Canvas
        Accessible.name: pad.signature.signed ? qsTr("签名区，已签名") : qsTr("签名区，还没有签名")
        onStrokeDrawn: places => pad.signature.addStroke(places, Math.round(area.width), Math.round(area.height))
    }
    FieldError {
        text: pad.error
        Layout.fillWidth: true
    }
}
