import QtQuick
import Kiosk.Theme

// The line that is written into. `pad` says which keys it wants: "" letters, "digits", or "id" for digits and X.
TextInput {
    property string pad

    clip: true
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.textStrong
    color: Theme.text
    selectionColor: Theme.primary
    selectedTextColor: Theme.textOnPrimary
    activeFocusOnTab: enabled
    Accessible.role: Accessible.EditableText
    Accessible.focusable: true
}
