import QtQuick

// `rows` is a list of strings of "0" and "1", one a row, without the quiet zone.
Rectangle {
    id: code

    property list<string> rows: []
    readonly property int modules: rows.length + 8

    color: "white"
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("二维码")
    onRowsChanged: canvas.requestPaint()

    Canvas {
        id: canvas
        anchors.fill: parent
        onPaint: {
            const context = getContext("2d");
            context.reset();
            context.fillStyle = "black";
            const unit = Math.floor(width / code.modules);
            const start = Math.floor((width - unit * code.rows.length) / 2);
            for (let y = 0; y < code.rows.length; y++) {
                for (let x = 0; x < code.rows[y].length; x++) {
                    if (code.rows[y][x] === "1")
                        context.fillRect(start + x * unit, start + y * unit, unit, unit);
                }
            }
        }
    }
}
