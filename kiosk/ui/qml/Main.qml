pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Frame
import Kiosk.Theme

// The window: bars above and below, the screen of the visit's state between them, questions over it.
// Screens are loaded when first needed, so that the waiting screen is there at once.
Window {
    id: window

    required property var visit
    required property var presentation
    required property var machine
    required property var voice
    required property var writing
    required property var catalogue
    required property var notices
    required property var run
    required property var today
    required property var pinPad
    required property var contributions
    required property var history
    required property var statement
    required property var tray
    required property string servicePoint

    readonly property bool asking: helpOpen || visit.warning || visit.lastTryAsked
    property bool helpOpen: false
    property bool inputClosed: false
    property bool keysUsed: false
    property Item lastFocused

    readonly property var screens: ({
            "Waiting": ["visit", "catalogue", "notices"],
            "Pin": ["visit", "pinPad"],
            "Home": ["visit", "contributions", "today", "catalogue"],
            "Category": ["visit", "catalogue"],
            "Search": ["visit", "catalogue"],
            "Item": ["run"],
            "Contributions": ["visit", "contributions"],
            "Details": ["visit", "history"],
            "Statement": ["statement"],
            "Ending": ["visit"],
            "Trouble": ["visit"],
            "OutOfService": ["visit"]
        })

    function showScreen() {
        helpOpen = false;
        voice.stop();
        const name = visit.screen;
        if (name === "Reading" || name === "Opening") {
            screen.setSource("Kiosk/Screens/ReadingScreen.qml", {
                "title": Qt.binding(() => name === "Reading" ? qsTr("正在读卡") : qsTr("正在核对信息")),
                "message": Qt.binding(() => qsTr("请不要拿走社会保障卡"))
            });
            return;
        }
        const given = {};
        for (const view of screens[name])
            given[view] = window[view];
        screen.setSource("Kiosk/Screens/" + name + "Screen.qml", given);
        if (!isWithin(activeFocusItem, screen.item))
            (screen.item as Item)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    function isWithin(item: Item, whole: Item): bool {
        let above = item;
        while (above && above !== whole)
            above = above.parent;
        return Boolean(above);
    }

    // The keyboard to what had it, if that is still there, else to the beginning of the screen.
    function giveFocusBack() {
        if (asking)
            return;
        const item = lastFocused?.visible && lastFocused.enabled ? lastFocused : screen.item as Item;
        item?.forceActiveFocus(Qt.OtherFocusReason);
    }

    function goBack() {
        if (visit.screen === "Details" && history.monthsShown)
            history.closeYear();
        else if (visit.screen === "Statement" && statement.canGoBack)
            statement.chooseAgain();
        else if (visit.screen !== "Item" || !run.goBack())
            visit.goBack();
    }

    onAskingChanged: {
        if (!asking)
            Qt.callLater(giveFocusBack);
    }
    onActiveFocusItemChanged: {
        if (!asking && activeFocusItem?.visible && !isWithin(activeFocusItem, questions))
            lastFocused = activeFocusItem;
    }

    visible: true
    color: Theme.background
    title: qsTr("就业社保自助一体机")
    onWidthChanged: presentation?.fit(width, height)
    onHeightChanged: presentation?.fit(width, height)
    Component.onCompleted: {
        presentation.fit(width, height);
        showScreen();
    }

    ThemeLink {
        presentation: window.presentation
    }
    Connections {
        target: window.visit

        function onScreenChanged() {
            window.showScreen();
        }
    }

    Binding {
        target: Attention
        property: "keys"
        value: window.keysUsed
    }
    Connections {
        target: Attention

        function onUsed() {
            window.visit.touched();
        }
        function onLeft() {
            Qt.callLater(window.giveFocusBack);
        }
    }

    PointHandler {
        onActiveChanged: {
            if (active) {
                window.keysUsed = false;
                window.visit.touched();
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        enabled: !window.asking

        Loader {
            active: Boolean(window.tray)
            visible: active
            z: 3
            Layout.fillWidth: true
            Component.onCompleted: {
                if (active)
                    setSource("Kiosk/Screens/CardTray.qml", {
                        "tray": window.tray,
                        "windowHeight": Qt.binding(() => window.height)
                    });
            }
        }
        TopBar {
            servicePoint: window.servicePoint
            clock: window.visit.clock
            networkWell: window.machine.networkWell
            networkText: window.machine.networkText
            printerWell: window.machine.printerWell
            printerText: window.machine.printerText
            Layout.fillWidth: true
        }
        Breadcrumb {
            visible: window.visit.frameShown
            path: window.visit.path
            person: window.visit.inVisit ? window.visit.person : ""
            secondsLeft: window.visit.secondsLeft
            Layout.fillWidth: true
        }
        Loader {
            active: Theme.lowered
            visible: active
            Layout.fillWidth: true
            Layout.preferredHeight: active ? Math.max(0, window.height * 0.4 - y) : 0
            sourceComponent: UpperPanel {}
        }
        Loader {
            id: screen
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Loader {
            id: input

            readonly property bool wanted: Boolean(window.activeFocusItem as FieldInput)

            visible: active && wanted && !window.inputClosed
            Layout.fillWidth: true
            onWantedChanged: {
                window.inputClosed = false;
                if (wanted && !active) {
                    active = true;
                    setSource("Kiosk/Frame/InputArea.qml", {
                        "writing": window.writing,
                        "pad": Qt.binding(() => (window.activeFocusItem as FieldInput)?.pad ?? "")
                    });
                }
            }
            active: false

            Connections {
                target: input.item
                ignoreUnknownSignals: true

                function onCloseAsked() {
                    window.inputClosed = true;
                }
            }
        }
        Loader {
            active: window.voice.speaking
            visible: active
            Layout.fillWidth: true
            sourceComponent: VoiceStrip {
                voice: window.voice
            }
        }
        BottomBar {
            inVisit: window.visit.frameShown
            backShown: window.visit.canGoBack
            homeShown: window.visit.canGoBack
            endShown: window.visit.canEnd
            languageShown: window.visit.screen === "Waiting"
            voiceShown: window.voice.available
            speaking: window.voice.speaking
            largeType: window.presentation.largeType
            highContrast: window.presentation.highContrast
            lowered: window.presentation.lowered
            Layout.fillWidth: true
            onBackAsked: window.goBack()
            onHomeAsked: window.visit.goHome()
            onHelpAsked: window.helpOpen = true
            onEndAsked: window.visit.end()
            onSpeechAsked: window.voice.toggle()
            onLanguageAsked: window.presentation.chooseLanguage(window.presentation.language === "zh" ? "en" : "zh")
            onLargeTypeAsked: window.presentation.toggleLargeType()
            onHighContrastAsked: window.presentation.toggleHighContrast()
            onLoweredAsked: window.presentation.toggleLowered()
        }
    }

    Item {
        id: questions
        anchors.fill: parent
        anchors.topMargin: Theme.lowered ? window.height * 0.4 : 0

        Dialog {
            anchors.fill: parent
            visible: window.helpOpen
            title: qsTr("需要帮忙吗？")
            message: qsTr("请叫村（社区）工作人员过来帮您办。\n也可以拨打 12333 咨询。")
            acceptText: qsTr("知道了")
            closable: true
            onAccepted: window.helpOpen = false
            onRejected: window.helpOpen = false
        }
        Dialog {
            anchors.fill: parent
            visible: window.visit.warning
            title: qsTr("您还在吗？")
            message: qsTr("%1 秒后本机会自动结束，保护您的信息。").arg(Math.max(0, window.visit.secondsLeft))
            acceptText: qsTr("我还在")
            rejectText: window.visit.browsing ? qsTr("结束") : qsTr("结束并取卡")
            onAccepted: window.visit.stay()
            onRejected: window.visit.end()
        }
        Dialog {
            anchors.fill: parent
            visible: window.visit.lastTryAsked
            title: qsTr("只剩最后一次机会")
            message: qsTr("再输错一次，密码就会锁住，要到社保卡窗口解锁。\n没有把握可以先不输。")
            acceptText: qsTr("我记得，继续输入")
            rejectText: qsTr("不输了，取卡")
            onAccepted: window.visit.confirmLastTry()
            onRejected: window.visit.end()
        }
    }
}
