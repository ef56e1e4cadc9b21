pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Forms
import Kiosk.Theme

// One question a screen: what is asked, the control it needs, and how to go on.
Page {
    id: stage

    required property var run
    readonly property var question: run.question
    readonly property string control: question ? question.control : ""

    function begin() {
        if (control === "text" || control === "digits" || control === "id")
            field.begin();
        else
            stage.forceActiveFocus(Qt.OtherFocusReason);
    }

    onQuestionChanged: {
        toTop();
        Qt.callLater(begin);
    }
    Component.onCompleted: Qt.callLater(begin)

    Progress {
        step: stage.run.step
        steps: stage.run.steps
        Layout.fillWidth: true
    }
    Label {
        text: stage.question?.label ?? ""
        heading: true
        font.pixelSize: Theme.textHeading
        font.bold: true
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    Label {
        visible: text !== ""
        text: stage.question?.help ?? ""
        color: Theme.textQuiet
        Layout.fillWidth: true
    }
    TextField {
        id: field
        visible: ["text", "digits", "id"].includes(stage.control)
        name: stage.question?.label ?? ""
        text: stage.question?.text ?? ""
        error: stage.question?.error ?? ""
        longest: stage.question?.longest ?? 60
        pad: stage.control === "digits" ? "digits" : stage.control === "id" ? "id" : ""
        personal: true
        Layout.fillWidth: true
        onEdited: text => {
            if (stage.question && text !== stage.question.text)
                stage.question.take(text);
        }
        onAccepted: stage.run.next()
    }
    Loader {
        active: stage.control === "one" || stage.control === "several"
        visible: active
        Layout.fillWidth: true
        sourceComponent: ChoiceList {
            choices: stage.question.choices
            several: stage.control === "several"
            error: stage.question.error
            onChoiceMade: code => several ? stage.question.toggle(code) : stage.question.take(code)
        }
    }
    Loader {
        active: stage.control === "yesno" || stage.control === "promise"
        visible: active
        Layout.fillWidth: true
        sourceComponent: ColumnLayout {
            spacing: Theme.gapSmall

            Choice {
                text: stage.control === "promise" ? qsTr("我承诺以上内容真实") : qsTr("是")
                chosen: stage.question.yes
                Layout.fillWidth: true
                onActivated: stage.question.decide(true)
            }
            Choice {
                visible: stage.control === "yesno"
                text: qsTr("否")
                chosen: !stage.question.yes
                Layout.fillWidth: true
                onActivated: stage.question.decide(false)
            }
            FieldError {
                text: stage.question.error
                Layout.fillWidth: true
            }
        }
    }
    Loader {
        active: stage.control === "date"
        visible: active
        Layout.fillWidth: true
        sourceComponent: DatePicker {
            choice: stage.question.dates
            error: stage.question.error
        }
    }
    Loader {
        active: stage.control === "region" || stage.control === "occupation"
        visible: active
        Layout.fillWidth: true
        sourceComponent: TreePicker {
            choice: stage.question.tree
            error: stage.question.error
        }
    }
    Loader {
        active: stage.control === "amount"
        visible: active
        Layout.fillWidth: true
        sourceComponent: AmountField {
            amount: stage.question.amount
        }
    }
    Item {
        Layout.fillHeight: true
    }

    footer: RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Button {
            visible: stage.run.step > 1
            kind: "secondary"
            icon: "chevron-left"
            text: qsTr("上一题")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            onActivated: stage.run.previous()
        }
        Button {
            text: stage.question?.optional && !stage.question.given ? qsTr("不填，下一题") : qsTr("下一题")
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: Math.max(implicitHeight, Theme.touchLarge)
            onActivated: stage.run.next()
        }
    }
}
