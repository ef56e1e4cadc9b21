pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One bar a year. The whole chart is one target: touching or dragging chooses the nearest year.
// `bars` is a model with the roles year, fraction (0..1) and current.
Item {
    id: chart

    required property var bars
    property int chosen: -1

    signal yearChosen(int index)

    implicitHeight: Theme.px(340, 240)
    property string chosenText
    property bool personal: false

    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: chosenText === "" ? qsTr("历年缴费") : qsTr("历年缴费") + "，" + chosenText
    Accessible.focusable: true
    Accessible.onIncreaseAction: chart.step(1)
    Accessible.onDecreaseAction: chart.step(-1)

    function choose(x: real) {
        const count = view.count;
        if (count > 0)
            chart.yearChosen(Math.max(0, Math.min(count - 1, Math.floor(x / chart.width * count))));
    }

    function step(years: int) {
        chart.yearChosen(Math.max(0, Math.min(view.count - 1, chart.chosen + years)));
    }

    Keys.onLeftPressed: chart.step(-1)
    Keys.onRightPressed: chart.step(1)

    Loader {
        anchors.fill: parent
        active: chart.activeFocus
        sourceComponent: FocusRing {}
    }

    Row {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: axis.top

        Repeater {
            id: view
            model: chart.bars

            Item {
                id: slot

                required property int index
                required property real fraction

                width: chart.width / Math.max(1, view.count)
                height: row.height

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.max(2, Math.min(parent.width * 0.72, Theme.px(90, 74)))
                    height: Math.max(Theme.px(4, 3), (row.height - Theme.px(8, 7)) * slot.fraction)
                    radius: Math.min(width / 4, Theme.px(8, 7))
                    color: slot.index === chart.chosen ? Theme.accent : Theme.primary
                    opacity: slot.index === chart.chosen || chart.chosen < 0 ? 1 : 0.6
                }
            }
        }
    }

    Rectangle {
        id: axis
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.textSmall * 1.5
        height: Theme.border
        color: Theme.outline
    }

    Repeater {
        model: chart.bars

        // Only every so many bars have a label; the others cost nothing.
        Loader {
            id: place

            required property int index
            required property var year
            readonly property real step: chart.width / Math.max(1, view.count)
            readonly property int every: Math.max(1, Math.ceil(Theme.textSmall * 4 / step))

            active: (view.count - 1 - index) % every === 0
            x: Math.max(0, Math.min(chart.width - width, (index + 0.5) * step - width / 2))
            y: chart.height - height
            sourceComponent: Label {
                text: place.year
                font.pixelSize: Theme.textSmall
                color: Theme.textQuiet
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        onPressed: mouse => chart.choose(mouse.x)
        onPositionChanged: mouse => chart.choose(mouse.x)
        preventStealing: true
        Accessible.ignored: true
    }
}
