pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Frame
import Kiosk.Theme

// Every control in every state, section by section, in the same presentations as the kiosk's own screens.
Window {
    id: window

    required property var presentation
    required property var examples

    function showSection() {
        section.setSource("Kiosk/Gallery/" + examples.section + "Section.qml", {
            "examples": examples
        });
    }

    visible: true
    color: Theme.background
    title: qsTr("控件")
    onWidthChanged: presentation?.fit(width, height)
    onHeightChanged: presentation?.fit(width, height)
    Component.onCompleted: {
        presentation.fit(width, height);
        showSection();
    }

    ThemeLink {
        presentation: window.presentation
    }
    Connections {
        target: window.examples

        function onSectionChanged() {
            window.showSection();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall

            Repeater {
                model: window.examples.sections

                Chip {
                    required property string name
                    required property bool current

                    text: ({
                            "Buttons": qsTr("按钮"),
                            "Choosing": qsTr("选择"),
                            "Dates": qsTr("日期"),
                            "Places": qsTr("地点和职业"),
                            "Writing": qsTr("填写"),
                            "Records": qsTr("记录"),
                            "Messages": qsTr("提示")
                        })[name]
                    chosen: current
                    onActivated: window.examples.show(name)
                }
            }
        }
        Loader {
            id: section
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BottomBar {
            languageShown: true
            largeType: window.presentation.largeType
            highContrast: window.presentation.highContrast
            Layout.fillWidth: true
            onLanguageAsked: window.presentation.chooseLanguage(window.presentation.language === "zh" ? "en" : "zh")
            onLargeTypeAsked: window.presentation.toggleLargeType()
            onHighContrastAsked: window.presentation.toggleHighContrast()
        }
    }
}
