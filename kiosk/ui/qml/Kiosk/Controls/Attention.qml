pragma Singleton

import QtQml

// What every control tells the window: that it was used, whichever way, and that it went away with the keyboard on it.
QtObject {
    signal used
    signal left
}
