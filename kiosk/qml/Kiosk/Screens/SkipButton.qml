import Kiosk.Controls
import Kiosk.Models

PillButton {
    id: skip

    required property QuizViewModel quiz

    ground: Theme.paper
    outlined: true
    text: qsTrId("quiz.skip")

    onClicked: skip.quiz.goOn()
}
