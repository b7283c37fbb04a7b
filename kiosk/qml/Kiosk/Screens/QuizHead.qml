import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Where in the run this question stands, and beside it the way past it. With its answer there is nothing
// more to skip: then what the answer stands on has that place.
Item {
    id: head

    required property FrameViewModel frame
    required property QuizViewModel quiz

    height: Math.max(words.height, corner.visible ? Theme.target : 0)

    Column {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        width: parent.width - (corner.visible ? corner.width + Theme.gap : 0)

        KickerLine {
            mark: head.quiz.mark
            text: head.quiz.kicker
            width: parent.width
        }

        Progress {
            anchors.left: parent.left
            breadth: Math.min(parent.width, Theme.target * 3.2)
            count: head.quiz.count
            index: head.quiz.index
        }
    }

    Row {
        id: corner

        anchors.right: parent.right
        visible: !Theme.reasonReplacesChoices

        SkipButton {
            quiz: head.quiz
            visible: !head.quiz.answered
        }

        SourcesButton {
            frame: head.frame
            visible: head.quiz.answered
        }
    }
}
