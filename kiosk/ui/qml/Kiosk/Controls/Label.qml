import QtQuick
import Kiosk.Theme

// Text. `personal` text is spoken only to a headset; a `heading` is announced as one.
Text {
    property bool personal: false
    property bool heading: false

    font.family: Theme.family
    font.pixelSize: Theme.textBody
    color: Theme.text
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.focusable: false
    Accessible.ignored: text === ""
}
