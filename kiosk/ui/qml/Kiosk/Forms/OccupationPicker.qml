// What work someone does or looks for: a group of occupations, then one of it. `choice` is a TreeChoice over them.
TreePicker {
    label: choice.depth === 0 ? qsTr("哪一类工作？") : qsTr("具体做什么？")
}
