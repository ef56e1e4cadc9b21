pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a finger draws: `strokes` is what was drawn so far, `strokeDrawn` brings the next one, x and y in turns.
Surface {
    id: area

    property list<var> strokes: []
    property string hint
    property int penWidth: Theme.px(14, 12)

    signal strokeDrawn(list<real> places)

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        visible: area.strokes.length === 0 && !drawing.active
        text: area.hint
        color: Theme.textQuiet
        horizontalAlignment: Text.AlignHCenter
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
            context.lineWidth = area.penWidth;
            context.lineCap = "round";
            context.lineJoin = "round";
            context.strokeStyle = Theme.text;
            for (const stroke of area.strokes)
                line(context, stroke);
            line(context, current);
        }

        Connections {
            target: area

            function onStrokesChanged() {
                canvas.requestPaint();
            }
        }
        Connections {
            target: Theme

            function onHighContrastChanged() {
                canvas.requestPaint();
            }
        }
    }
    PointHandler {
        id: drawing
        onActiveChanged: {
            if (!active && canvas.current.length > 0) {
                area.strokeDrawn(canvas.current);
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
