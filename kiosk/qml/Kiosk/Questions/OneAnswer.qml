import QtQuick
import Kiosk.Models

Column {
    id: question

    required property QuizViewModel quiz
    property real room: 0

    spacing: Math.max(Theme.gap, Math.min(Theme.space * 2, (question.room - 4 * Theme.primary) / 3))

    Repeater {
        model: question.quiz.choices

        ChoiceButton {
            answered: question.quiz.answered
            height: Math.max(implicitHeight, Math.min(Theme.primary * 1.55, (question.room - 3 * question.spacing) / 4))
            width: question.width

            onClicked: question.quiz.answer(key)
        }
    }
}
