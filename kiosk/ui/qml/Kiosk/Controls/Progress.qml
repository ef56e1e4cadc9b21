import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// How far a procedure has come: in words and as a bar.
ColumnLayout {
    id: progress

    property int step: 1
    property int steps: 1
    property string text: qsTr("第 %1 步，共 %2 步").arg(step).arg(steps)

    spacing: Theme.gapTiny
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Label {
        text: progress.text
        font.pixelSize: Theme.textSmall
        color: Theme.textQuiet
        lineHeight: 1.2
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Rectangle {
        implicitHeight: Theme.px(16, 14)
        radius: height / 2
        color: Theme.surfaceSunk
        border.width: Theme.border
        border.color: Theme.outline
        Layout.fillWidth: true

        Rectangle {
            height: parent.height
            width: parent.width * Math.max(0, Math.min(1, progress.step / Math.max(1, progress.steps)))
            radius: parent.radius
            color: Theme.primary
        }
    }
}
