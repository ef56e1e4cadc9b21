import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The window: bars above and below, the screen of the visit's state between them, questions over it.
// Screens are loaded when first needed, so that the waiting screen is there at once.
Window {
    id: window

    required property var visit
    required property var pinPad
    required property var contributions
    required property var history
    required property var statement
    required property var tray
    required property string servicePoint

    readonly property bool isPortrait: height >= width
    property bool helpOpen: false

    function screenProperties(name: string): var {
        switch (name) {
        case "Pin":
            return {
                "visit": visit,
                "pinPad": pinPad
            };
        case "Home":
            return {
                "visit": visit,
                "contributions": contributions
            };
        case "Details":
            return {
                "history": history
            };
        case "Statement":
            return {
                "statement": statement
            };
        case "Reading":
            return {
                "title": qsTr("正在读卡"),
                "message": qsTr("请不要拿走社会保障卡")
            };
        case "Waiting":
            return {};
        default:
            return {
                "visit": visit
            };
        }
    }

    function showScreen() {
        helpOpen = false;
        const name = visit.screen === "Opening" ? "Reading" : visit.screen;
        const given = screenProperties(name);
        if (visit.screen === "Opening") {
            given.title = qsTr("正在核对信息");
            given.message = qsTr("请不要拿走社会保障卡");
        }
        screen.setSource("Kiosk/Screens/" + name + "Screen.qml", given);
    }

    function goBack() {
        if (visit.screen === "Details" && history.monthsShown)
            history.closeYear();
        else if (visit.screen === "Statement" && statement.canGoBack)
            statement.chooseAgain();
        else
            visit.goBack();
    }

    visible: true
    color: Theme.background
    title: qsTr("就业社保自助一体机")
    Component.onCompleted: showScreen()

    Binding {
        target: Theme
        property: "unit"
        value: window.isPortrait ? Math.min(window.width / 1080, window.height / 1860) : Math.min(window.width / 1920, window.height / 1080)
    }
    Binding {
        target: Theme
        property: "portrait"
        value: window.isPortrait
    }
    Connections {
        target: window.visit

        function onScreenChanged() {
            window.showScreen();
        }
    }

    PointHandler {
        onActiveChanged: {
            if (active)
                window.visit.touched();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            id: trayStrip
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
            person: window.visit.inVisit ? window.visit.person : ""
            path: window.visit.inVisit && !window.isPortrait ? window.visit.path : ""
            Layout.fillWidth: true
        }
        Breadcrumb {
            visible: window.visit.inVisit && window.isPortrait
            path: window.visit.path
            Layout.fillWidth: true
        }
        Loader {
            id: screen
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BottomBar {
            backShown: window.visit.canGoBack
            endShown: window.visit.canEnd
            secondsLeft: window.visit.inVisit ? window.visit.secondsLeft : -1
            Layout.fillWidth: true
            onBackAsked: window.goBack()
            onHelpAsked: window.helpOpen = true
            onEndAsked: window.visit.end()
        }
    }

    Dialog {
        anchors.fill: parent
        visible: window.helpOpen
        title: qsTr("需要帮忙吗？")
        message: qsTr("请叫村（社区）工作人员过来帮您办。\n也可以拨打 12333 咨询。")
        acceptText: qsTr("知道了")
        onAccepted: window.helpOpen = false
    }
    Dialog {
        anchors.fill: parent
        visible: window.visit.warning
        title: qsTr("您还在吗？")
        message: qsTr("%1 秒后本机会自动结束，保护您的信息。").arg(Math.max(0, window.visit.secondsLeft))
        acceptText: qsTr("我还在")
        rejectText: qsTr("结束并取卡")
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
