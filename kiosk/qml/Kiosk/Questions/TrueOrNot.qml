pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// A statement, and two large buttons.
Column {
    id: question

    readonly property bool beside: question.width > 17 * Theme.lede
    required property QuizViewModel quiz
    property real room: 0

    spacing: Math.max(Theme.gap, Theme.space * 2)

    Grid {
        id: pair

        columns: question.beside ? 2 : 1
        spacing: question.spacing

        Repeater {
            model: question.quiz.choices

            ChoiceButton {
                id: choice

                answered: question.quiz.answered
                height: Math.max(choice.implicitHeight, question.beside ? Math.min(Theme.primary * 3.4, question.room - unsure.height - question.spacing) : (question.room - unsure.height - 2 * question.spacing) / 2)
                size: Theme.title
                width: question.beside ? (question.width - question.spacing) / 2 : question.width

                onClicked: question.quiz.answer(choice.key)
            }
        }
    }

    UnsureButton {
        id: unsure

        quiz: question.quiz
        width: question.width
    }
}
