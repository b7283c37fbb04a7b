pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Questions

Item {
    id: screen

    required property KioskViewModel kiosk
    readonly property bool pinned: screen.quiz.takesSeveral
    property string question: screen.quiz.question + screen.quiz.index
    readonly property QuizViewModel quiz: screen.kiosk.quiz

    onQuestionChanged: {
        ask.toStart();
        choices.toStart();
        reason.toStart();
        if (!screen.visible)
            return;
        if (enter.running)
            enter.stop();
        enter.start();
    }

    TurnIn {
        id: enter

        frame: screen.kiosk.frame
        page: card
    }

    Item {
        id: card

        height: screen.height
        layer.enabled: enter.running
        width: screen.width

        OverflowPane {
            id: ask

            about: screen.quiz.ask
            height: Theme.askBox.height
            reserved: below.visible ? below.height : 0
            spacing: Theme.space * (Theme.isCompact ? 1 : 2.4)
            width: Theme.askBox.width
            x: Theme.askBox.x
            y: Theme.askBox.y

            QuizHead {
                frame: screen.kiosk.frame
                quiz: screen.quiz
                width: parent.width
            }

            Headline {
                says: screen.quiz.ask
                size: Math.min(Theme.headline, Theme.title * 1.5)
                width: parent.width
            }

            SkipButton {
                anchors.left: parent.left
                quiz: screen.quiz
                visible: !screen.quiz.answered && Theme.reasonReplacesChoices
            }
        }

        SourcesButton {
            id: below

            frame: screen.kiosk.frame
            visible: screen.quiz.answered && Theme.reasonReplacesChoices
            x: Theme.askBox.x
            y: Theme.askBox.y + Theme.askBox.height - height
        }

        OverflowPane {
            id: choices

            gutter: Theme.isCompact && (screen.pinned || screen.quiz.kind === "sort_into_two")
            height: Theme.choicesBox.height - (answers.visible ? answers.height + Theme.gap : 0)
            visible: !(Theme.reasonReplacesChoices && screen.quiz.answered)
            width: Theme.choicesBox.width
            x: Theme.choicesBox.x
            y: Theme.choicesBox.y

            QuestionBody {
                quiz: screen.quiz
                room: choices.height
                width: parent.width
            }
        }

        AnswerRow {
            id: answers

            height: implicitHeight
            quiz: screen.quiz
            visible: screen.pinned && choices.visible && !Theme.isCompact
            width: Theme.choicesBox.width
            x: Theme.choicesBox.x
            y: Theme.choicesBox.y + Theme.choicesBox.height - height
        }

        PillButton {
            glyph: "check"
            height: Theme.primary
            primary: true
            text: qsTrId("quiz.done")
            visible: Theme.isCompact && screen.quiz.canBeDone
            width: Theme.target
            wordless: true
            x: Theme.choicesBox.x + (Theme.mirrored ? 0 : Theme.choicesBox.width - width)
            y: Theme.choicesBox.y

            onClicked: screen.quiz.done()
        }

        LivingSkin {
            figure: screen.quiz.skin
            frame: Theme.paper
            height: Theme.reasonBox.height
            horizon: Theme.cardHorizon
            outlined: Theme.outlined
            radius: Theme.radius
            sky: Theme.sand
            visible: !screen.quiz.answered && !Theme.reasonReplacesChoices && screen.quiz.picture === ""
            width: Theme.reasonBox.width
            x: Theme.reasonBox.x
            y: Theme.reasonBox.y

            Outline {
            }
        }

        Rectangle {
            border.color: Theme.goodLine
            border.width: Theme.outline
            color: Theme.good
            height: Theme.reasonBox.height
            radius: Theme.radius
            visible: !screen.quiz.answered && !Theme.reasonReplacesChoices && screen.quiz.picture !== ""
            width: Theme.reasonBox.width
            x: Theme.reasonBox.x
            y: Theme.reasonBox.y

            Title {
                anchors.centerIn: parent
                color: Theme.onGood
                horizontalAlignment: Text.AlignHCenter
                text: screen.quiz.hint
                width: parent.width * 0.7
            }
        }

        ReasonCard {
            id: reason

            height: Theme.reasonBox.height
            quiz: screen.quiz
            visible: screen.quiz.answered
            width: Theme.reasonBox.width
            x: Theme.reasonBox.x
            y: Theme.reasonBox.y
        }
    }
}
