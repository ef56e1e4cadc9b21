import QtQuick

// The baseline of scrolling: rows of plain texts at fixed places.
Window {
    id: window

    required property real listWidth
    required property real listHeight
    required property int rows
    required property real rowHeight
    required property list<var> texts

    visible: true
    width: 1080
    height: 1920

    ListView {
        id: list
        width: window.listWidth
        height: window.listHeight
        clip: true
        reuseItems: true
        model: window.rows

        delegate: Item {
            id: row

            required property int index

            width: list.width
            height: window.rowHeight

            Repeater {
                model: window.texts

                Text {
                    required property var modelData

                    x: modelData.x
                    y: modelData.y
                    text: modelData.text + row.index
                    font.family: "Noto Sans CJK SC"
                    font.pixelSize: modelData.size
                    font.bold: modelData.bold
                }
            }
        }
    }
}
