pragma Singleton

import QtQuick

// Every colour, size and duration of the interface. Sizes are given for a 1080 by 1920 portrait screen and
// multiplied by `unit`, which the window sets. A landscape screen is low: there space shrinks more than type,
// which stays at 32 px or more.
QtObject {
    property real unit: 1
    property bool portrait: true

    readonly property string family: "Noto Sans CJK SC"

    readonly property color background: "#F3F6FA"
    readonly property color surface: "#FFFFFF"
    readonly property color surfaceSunk: "#E6EDF5"
    readonly property color outline: "#B7C5D6"
    readonly property color text: "#14202E"
    readonly property color textQuiet: "#3B4A5B"
    readonly property color primary: "#0B4A91"
    readonly property color primaryPressed: "#083569"
    readonly property color primarySoft: "#DCE9F7"
    readonly property color textOnPrimary: "#FFFFFF"
    readonly property color accent: "#00594C"
    readonly property color accentSoft: "#D8EFEA"
    readonly property color wrong: "#9B1C1C"
    readonly property color wrongPressed: "#751414"
    readonly property color wrongSoft: "#FBE6E6"
    readonly property color chip: "#D9A441"
    readonly property color demo: "#2B2F36"
    readonly property color textOnDemo: "#FFFFFF"
    readonly property color veil: "#B0101820"

    readonly property int textSmall: type(32, 32)
    readonly property int textBody: type(38, 34)
    readonly property int textStrong: type(44, 38)
    readonly property int textHeading: type(54, 44)
    readonly property int textTitle: type(72, 56)
    readonly property int textNumber: type(104, 80)
    readonly property real lineHeight: 1.3

    readonly property int gapSmall: px(16)
    readonly property int gap: px(24)
    readonly property int gapLarge: px(40)
    readonly property int margin: px(48)
    readonly property int radius: px(20)
    readonly property int touch: px(104)
    readonly property int touchLarge: px(128)
    readonly property int border: Math.max(1, px(2))
    readonly property int focusBorder: Math.max(3, px(6))

    readonly property int quick: 120
    readonly property int calm: 220

    function px(size: real): int {
        return Math.round(size * unit * (portrait ? 1 : 0.82));
    }

    function type(upright: real, lying: real): int {
        return Math.round((portrait ? upright : lying) * unit);
    }
}
