// Where someone lives: county, township, village. `choice` is a TreeChoice over the administrative divisions.
TreePicker {
    label: choice.depth === 0 ? qsTr("住在哪个县（区、市）？") : choice.depth === 1 ? qsTr("哪个乡镇（街道）？") : qsTr("哪个村（社区）？")
}
