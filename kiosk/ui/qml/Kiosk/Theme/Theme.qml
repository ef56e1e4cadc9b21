pragma Singleton

import QtQuick

// Every colour, size and duration of the interface. Sizes are given for a screen 1080 pixels on its short side
// and multiplied by `unit`. A lying screen is low: there space shrinks, while type stays at 32 px and targets at
// 96 px or more. Large type makes running text half as large again, and headings, large already, a little.
QtObject {
    id: theme

    property real unit: 1
    property bool portrait: true
    property bool lowered: false
    property bool largeType: false
    property bool highContrast: false

    // Height is scarce: on a lying screen, and while an upright one is used in its lower part only.
    readonly property bool low: !portrait || lowered

    readonly property string family: "Noto Sans CJK SC"

    readonly property color background: highContrast ? "#000000" : "#F3F6FA"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color surfaceSunk: highContrast ? "#262626" : "#E6EDF5"
    readonly property color outline: highContrast ? "#FFFFFF" : "#8FA1B5"
    readonly property color hairline: highContrast ? "#8C8C8C" : "#D5DEE8"
    readonly property color text: highContrast ? "#FFFFFF" : "#14202E"
    readonly property color textQuiet: highContrast ? "#FFFFFF" : "#3B4A5B"
    readonly property color primary: highContrast ? "#FFE600" : "#0B4A91"
    readonly property color primaryPressed: highContrast ? "#FFF69A" : "#083569"
    readonly property color primarySoft: highContrast ? "#3A3500" : "#DCE9F7"
    readonly property color textOnPrimary: highContrast ? "#000000" : "#FFFFFF"
    readonly property color accent: highContrast ? "#7CFFCB" : "#005145"
    readonly property color accentSoft: highContrast ? "#003B29" : "#D8EFEA"
    readonly property color wrong: highContrast ? "#FFA8A8" : "#9B1C1C"
    readonly property color wrongPressed: highContrast ? "#FFD6D6" : "#751414"
    readonly property color wrongSoft: highContrast ? "#4A0000" : "#FCEBEB"
    readonly property color focus: highContrast ? "#00E5FF" : "#6D28D9"
    readonly property color disabled: highContrast ? "#262626" : "#E6EDF5"
    readonly property color chip: "#D9A441"
    readonly property color demo: "#2B2F36"
    readonly property color textOnDemo: "#FFFFFF"
    readonly property color veil: highContrast ? "#D0202020" : "#B0101820"
    readonly property color bar: highContrast ? "#000000" : primary
    readonly property color textOnBar: "#FFFFFF"

    readonly property int textSmall: type(32, 32, 1.5)
    readonly property int textFrame: type(32, 32, 1.32)
    readonly property int textBody: type(38, 34, 1.5)
    readonly property int textStrong: type(44, 38, 1.4)
    readonly property int textHeading: type(54, 44, 1.3)
    readonly property int textTitle: type(72, 56, 1.15)
    readonly property int textNumber: type(104, 80, 1.1)
    readonly property real lineHeight: 1.3

    readonly property int gapTiny: px(8, 6)
    readonly property int gapSmall: px(16, 16)
    readonly property int gap: px(24, 20)
    readonly property int gapLarge: px(40, 28)
    readonly property int margin: px(48, 40)
    readonly property int radius: px(20, 16)
    readonly property int touch: px(104, 96)
    readonly property int touchLarge: px(128, 104)
    readonly property int border: Math.max(1, px(2, 2))
    readonly property int focusBorder: Math.max(3, px(6, 6))

    readonly property int quick: 120
    readonly property int calm: 220

    function px(upright: real, lying: real): int {
        return Math.round((portrait ? upright : lying) * unit);
    }

    function type(upright: real, lying: real, growth: real): int {
        return Math.round((portrait ? upright : lying) * unit * (largeType ? growth : 1));
    }
}
