pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// A picture with areas to touch. Where they would be smaller than a finger, they are numbered, and the
// same answers stand below it by name.
Column {
    id: question

    readonly property bool direct: question.quiz.pointsDirectly
    required property QuizViewModel quiz
    property real room: 0

    spacing: Math.round(Theme.isCompact ? Theme.gap * 0.8 : Theme.gap)

    Item {
        height: shown.height
        width: question.width

        Rectangle {
            id: shown

            Accessible.name: question.quiz.pictureAlt
            Accessible.role: Accessible.Graphic
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.outlined ? Theme.canvas : Theme.sand
            height: width / Theme.pictureAspect
            radius: Theme.gap
            width: Math.min(question.width, (question.direct ? question.room - unsure.height - question.spacing : question.room) * Theme.pictureAspect)

            Image {
                anchors.fill: parent
                asynchronous: Theme.moves && !Theme.outlined
                cache: false
                source: question.quiz.picture !== "" ? Theme.pictures + question.quiz.picture : ""
                sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
            }

            Repeater {
                model: question.quiz.choices

                PictureArea {
                    answered: question.quiz.answered
                    direct: question.direct
                    picture: shown

                    onClicked: question.quiz.answer(key)
                }
            }
        }
    }

    Repeater {
        model: question.direct ? null : question.quiz.choices

        ChoiceButton {
            id: choice

            required number

            answered: question.quiz.answered
            width: question.width

            onClicked: question.quiz.answer(choice.key)
        }
    }

    UnsureButton {
        id: unsure

        quiz: question.quiz
        width: question.width
    }
}
