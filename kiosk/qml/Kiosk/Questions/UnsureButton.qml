import QtQuick
import Kiosk.Models

// "I'm not sure" is an answer like any other.
ChoiceButton {
    id: unsure

    required property QuizViewModel quiz

    answered: unsure.quiz.answered
    key: "unsure"
    look: unsure.quiz.unsureLook
    text: unsure.quiz.unsureText
    told: unsure.quiz.unsureTold

    onClicked: unsure.quiz.answer(unsure.key)
}
