import QtQuick
import Kiosk.Theme

Text {
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    color: Theme.text
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
