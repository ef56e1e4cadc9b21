pragma Singleton

import QtQml

// What every control tells the window: that it was used, whichever way, and that it went away with the keyboard on it.
// `keys`: a keyboard is in use, so it shows where it is.
QtObject {
    property bool keys: false

    signal used
    signal left
}
