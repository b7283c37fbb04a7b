pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Stops on a line of time, which runs down from the earliest.
Column {
    id: question

    required property QuizViewModel quiz
    property real room: 0
    readonly property real stopRoom: Theme.icon * 1.7

    spacing: Math.round(Theme.isCompact ? Theme.gap * 0.8 : Theme.gap)

    Item {
        height: stops.height
        width: question.width

        Rectangle {
            color: Theme.track
            height: parent.height - Theme.primary
            radius: width / 2
            width: Math.max(3, Theme.line * 3)
            x: (Theme.mirrored ? parent.width - Theme.icon : 0) + (Theme.icon - width) / 2
            y: Theme.primary / 2
        }

        Column {
            id: stops

            spacing: question.spacing
            width: parent.width

            Repeater {
                id: rows

                model: question.quiz.choices

                Item {
                    id: stop

                    required property string key
                    required property string look
                    required property string text
                    required property string told

                    height: Math.max(choice.implicitHeight, Math.min(Theme.primary * 1.4, (question.room - unsure.height) / Math.max(1, rows.count) - question.spacing))
                    width: stops.width

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        border.color: choice.isSo || choice.isMine ? Theme.action : Theme.edge
                        border.width: Theme.line * 2
                        color: choice.isSo ? Theme.action : Theme.card
                        height: width
                        radius: width / 2
                        width: Theme.icon * (choice.isSo ? 1 : 0.72)
                        x: (Theme.mirrored ? parent.width - Theme.icon : 0) + (Theme.icon - width) / 2
                    }

                    ChoiceButton {
                        id: choice

                        anchors.right: parent.right
                        answered: question.quiz.answered
                        bare: true
                        height: stop.height
                        key: stop.key
                        look: stop.look
                        text: stop.text
                        told: stop.told
                        width: parent.width - question.stopRoom

                        onClicked: question.quiz.answer(stop.key)
                    }
                }
            }
        }
    }

    UnsureButton {
        id: unsure

        anchors.right: parent.right
        bare: true
        quiz: question.quiz
        width: question.width - question.stopRoom
    }
}
