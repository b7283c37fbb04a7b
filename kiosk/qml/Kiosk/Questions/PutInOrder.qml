pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Steps to be touched one after the other: each takes its number, and gives it back when touched again.
Column {
    id: question

    required property QuizViewModel quiz
    property real room: 0

    spacing: Math.round(Theme.isCompact ? Theme.gap * 0.8 : Theme.gap)

    Repeater {
        id: rows

        model: question.quiz.choices

        ChoiceButton {
            id: choice

            required number

            answered: question.quiz.answered
            checkable: true
            chosen: choice.number > 0
            height: Math.max(choice.implicitHeight, Math.min(Theme.primary * 1.55, (question.room + question.spacing) / Math.max(4, rows.count) - question.spacing))
            width: question.width

            onClicked: question.quiz.answer(choice.key)
        }
    }

    UnsureButton {
        quiz: question.quiz
        visible: Theme.isCompact
        width: question.width
    }
}
