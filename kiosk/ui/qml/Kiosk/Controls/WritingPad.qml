pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Write a character with the finger; after every stroke the characters it may be are offered.
ColumnLayout {
    id: pad

    required property var writing

    spacing: Theme.gapSmall

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(104, 96)

        Repeater {
            model: 6

            Button {
                required property int index
                readonly property string character: pad.writing.candidates[index] ?? ""

                kind: "secondary"
                text: character
                accessibleName: character === "" ? qsTr("候选字") : character
                usable: character !== ""
                spoken: false
                textSize: Theme.textHeading
                implicitWidth: Theme.px(96, 96)
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: pad.writing.choose(character)
            }
        }
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.fillHeight: true

        Surface {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("手写区")

            Label {
                anchors.centerIn: parent
                visible: pad.writing.strokeCount === 0 && !drawing.active
                text: qsTr("请在这里用手指写字")
                color: Theme.textQuiet
                wrapMode: Text.NoWrap
            }
            Canvas {
                id: canvas

                property list<real> current: []

                function line(context: var, places: var) {
                    if (places.length < 2)
                        return;
                    context.beginPath();
                    context.moveTo(places[0], places[1]);
                    for (let i = 2; i + 1 < places.length; i += 2)
                        context.lineTo(places[i], places[i + 1]);
                    context.stroke();
                }

                anchors.fill: parent
                onPaint: {
                    const context = getContext("2d");
                    context.reset();
                    context.lineWidth = Theme.px(14, 12);
                    context.lineCap = "round";
                    context.lineJoin = "round";
                    context.strokeStyle = Theme.text;
                    for (const stroke of pad.writing.strokes)
                        line(context, stroke);
                    line(context, current);
                }

                Connections {
                    target: pad.writing

                    function onChanged() {
                        canvas.requestPaint();
                    }
                }
            }
            PointHandler {
                id: drawing
                onActiveChanged: {
                    if (!active && canvas.current.length > 0) {
                        pad.writing.addStroke(canvas.current, Math.round(area.width), Math.round(area.height));
                        canvas.current = [];
                    }
                }
                onPointChanged: {
                    if (active) {
                        canvas.current.push(point.position.x, point.position.y);
                        canvas.requestPaint();
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillHeight: true

            Button {
                kind: "secondary"
                icon: "arrow-back-up"
                text: qsTr("撤一笔")
                usable: pad.writing.strokeCount > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: pad.writing.undo(Math.round(area.width), Math.round(area.height))
            }
            Button {
                kind: "secondary"
                icon: "backspace"
                text: qsTr("删字")
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: pad.writing.erase()
            }
        }
    }
}
