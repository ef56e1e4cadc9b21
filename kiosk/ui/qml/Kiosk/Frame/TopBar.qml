import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Whose machine this is, whether network and printer are well, what time it is.
Rectangle {
    id: bar

    property string servicePoint
    property string clock
    property bool networkWell: true
    property string networkText
    property bool printerWell: true
    property string printerText

    component State: RowLayout {
        id: state

        property string icon
        property string text
        property bool well

        spacing: Theme.gapTiny
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.focusable: false

        Icon {
            name: state.icon
            tint: Theme.textOnBar
            side: Theme.px(48, 40)
        }
        Label {
            visible: !state.well
            text: state.text
            font.pixelSize: Theme.textFrame
            color: Theme.textOnBar
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    implicitHeight: Math.max(Theme.px(96, 76), name.implicitHeight + 2 * Theme.gapTiny)
    color: Theme.bar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Label {
            id: name
            text: bar.servicePoint
            color: Theme.textOnBar
            font.pixelSize: Math.min(Theme.textBody, Theme.px(48, 42))
            font.bold: true
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        State {
            icon: bar.networkWell ? "wifi" : "wifi-off"
            text: bar.networkText
            well: bar.networkWell
        }
        State {
            icon: bar.printerWell ? "printer" : "printer-off"
            text: bar.printerText
            well: bar.printerWell
        }
        Label {
            text: bar.clock
            color: Theme.textOnBar
            font.pixelSize: Math.min(Theme.textStrong, Theme.px(56, 48))
            lineHeight: 1.1
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        visible: Theme.highContrast
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.border
        color: Theme.outline
    }
}
