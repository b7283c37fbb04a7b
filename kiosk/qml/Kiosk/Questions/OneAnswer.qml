pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Column {
    id: question

    required property QuizViewModel quiz
    property real room: 0
    readonly property real tall: Math.min(Theme.primary * (Theme.isTall ? 1.9 : 1.55), (question.room - 3 * question.spacing) / 4)

    spacing: Math.round(Theme.isCompact ? Theme.gap * 0.8 : Math.max(Theme.gap, Theme.space * 2))

    Repeater {
        model: question.quiz.choices

        ChoiceButton {
            id: choice

            answered: question.quiz.answered
            height: Math.max(choice.implicitHeight, question.tall)
            width: question.width

            onClicked: question.quiz.answer(choice.key)
        }
    }

    UnsureButton {
        id: unsure

        height: Math.max(unsure.implicitHeight, question.tall)
        quiz: question.quiz
        width: question.width
    }
}
