pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Items

// One service item: what it is, its questions, its records, what was done.
Item {
    id: screen

    required property var run
    readonly property string stage: run.stage

    Loader {
        anchors.fill: parent
        active: screen.stage === "intro"
        sourceComponent: IntroStage {
            run: screen.run
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.stage === "asking"
        sourceComponent: QuestionStage {
            run: screen.run
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.stage === "review"
        sourceComponent: ReviewStage {
            run: screen.run
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.stage === "sheet"
        sourceComponent: SheetStage {
            run: screen.run
            sheet: screen.run.sheet
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.stage === "done"
        sourceComponent: DoneStage {
            run: screen.run
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.stage === "working"
        sourceComponent: ReadingScreen {
            title: qsTr("正在办理，请稍候")
            message: qsTr("一般只要几秒钟")
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.stage === "failed" || screen.stage === "refused"
        sourceComponent: RefusedStage {
            run: screen.run
        }
    }
}
