import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Controls
import Kiosk.Theme

// Qt's keyboard in the theme's looks: large keys, the theme's colours, the interface's font.
KeyboardStyle {
    id: style

    keyboardDesignWidth: Theme.portrait ? 1048 : 1660
    keyboardDesignHeight: Theme.low ? 400 : 468
    keyboardRelativeLeftMargin: 0
    keyboardRelativeRightMargin: 0
    keyboardRelativeTopMargin: 0
    keyboardRelativeBottomMargin: 0

    component Cap: KeyPanel {
        id: cap

        property string icon
        property string text
        property bool special: false

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(6, 6)
            radius: Theme.px(12, 12)
            color: !cap.control?.enabled ? Theme.disabled : cap.control?.pressed ? Theme.primary : cap.special ? Theme.primarySoft : Theme.surface
            border.width: Theme.border
            border.color: Theme.primary

            Text {
                visible: cap.icon === ""
                anchors.fill: parent
                text: cap.text
                font.family: Theme.family
                font.pixelSize: Math.min(Theme.px(48, 44), parent.width * (cap.text.length > 2 ? 0.3 : 0.6))
                color: !cap.control?.enabled ? Theme.textQuiet : cap.control?.pressed ? Theme.textOnPrimary : Theme.primary
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            Icon {
                visible: cap.icon !== ""
                anchors.centerIn: parent
                name: cap.icon
                tint: cap.control?.pressed ? Theme.textOnPrimary : Theme.primary
                side: Theme.px(52, 48)
            }
        }
    }

    keyboardBackground: Rectangle {
        color: Theme.surfaceSunk
    }
    keyPanel: Cap {
        text: control ? control.displayText : ""
    }
    backspaceKeyPanel: Cap {
        icon: "backspace"
        special: true
    }
    enterKeyPanel: Cap {
        icon: "check"
        special: true
    }
    shiftKeyPanel: Cap {
        text: "⇧"
        special: true
    }
    spaceKeyPanel: Cap {
        text: qsTr("空格")
    }
    symbolKeyPanel: Cap {
        text: control ? control.displayText : ""
        special: true
    }
    modeKeyPanel: Cap {
        text: control ? control.displayText : ""
        special: true
    }
    languageKeyPanel: Cap {
        icon: "language"
        special: true
    }
    hideKeyPanel: Cap {
        icon: "chevron-down"
        special: true
    }
    handwritingKeyPanel: Cap {
        icon: "writing"
        special: true
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom
    }

    alternateKeysListItemWidth: Theme.px(100, 100)
    alternateKeysListItemHeight: Theme.px(104, 100)
    alternateKeysListDelegate: Item {
        id: alternate

        required property var model

        width: Theme.px(100, 100)
        height: Theme.px(104, 100)

        Text {
            anchors.centerIn: parent
            text: alternate.model.text
            font.family: Theme.family
            font.pixelSize: Theme.px(48, 44)
            color: Theme.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.primarySoft
        radius: Theme.radius
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.border
        border.color: Theme.primary
    }

    selectionListHeight: Theme.px(112, 100)
    selectionListDelegate: SelectionListItem {
        id: candidate
        width: Math.max(Theme.px(104, 100), word.implicitWidth + Theme.gapLarge)

        Text {
            id: word
            anchors.centerIn: parent
            text: display // qmllint disable unqualified
            font.family: Theme.family
            font.pixelSize: Math.max(Theme.textStrong, Theme.px(52, 48))
            color: Theme.text
        }
    }
    selectionListHighlight: Rectangle {
        color: Theme.primarySoft
        radius: Theme.radius
    }
    selectionListBackground: Rectangle {
        color: Theme.surface
    }

    popupListDelegate: SelectionListItem {
        id: popup
        width: Math.max(Theme.px(104, 100), popupWord.implicitWidth + Theme.gapLarge)
        height: Theme.px(104, 100)

        Text {
            id: popupWord
            anchors.centerIn: parent
            text: display // qmllint disable unqualified
            font.family: Theme.family
            font.pixelSize: Theme.textStrong
            color: Theme.text
        }
    }
    popupListBackground: Rectangle {
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.primary
    }
    popupListHighlight: Rectangle {
        color: Theme.primarySoft
    }
    languageListBackground: Rectangle {
        color: Theme.surface
    }
    languageListHighlight: Rectangle {
        color: Theme.primarySoft
    }
    selectionHandle: Item {}
    navigationHighlight: Rectangle {
        color: "transparent"
        border.width: Theme.focusBorder
        border.color: Theme.focus
    }
}
