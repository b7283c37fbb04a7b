pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Choices to be ticked, as many as fit; AnswerRow stands below.
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

            Accessible.role: Accessible.CheckBox
            answered: question.quiz.answered
            checkable: true
            chosen: choice.isMine
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
