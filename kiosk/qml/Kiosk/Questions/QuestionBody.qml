pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// What is touched to answer: one file for each type of question.
Loader {
    id: body

    required property QuizViewModel quiz
    property real room: 0

    sourceComponent: {
        switch (body.quiz.kind) {
        case "one_answer":
            return oneAnswer;
        case "several_answers":
            return severalAnswers;
        case "true_or_not":
            return trueOrNot;
        case "put_in_order":
            return putInOrder;
        case "sort_into_two":
            return sortIntoTwo;
        case "point_at_picture":
            return pointAtPicture;
        case "when_can_i":
            return whenCanI;
        default:
            return null;
        }
    }

    Component {
        id: oneAnswer

        OneAnswer {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }

    Component {
        id: severalAnswers

        SeveralAnswers {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }

    Component {
        id: trueOrNot

        TrueOrNot {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }

    Component {
        id: putInOrder

        PutInOrder {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }

    Component {
        id: sortIntoTwo

        SortIntoTwo {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }

    Component {
        id: pointAtPicture

        PointAtPicture {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }

    Component {
        id: whenCanI

        WhenCanI {
            quiz: body.quiz
            room: body.room
            width: body.width
        }
    }
}
