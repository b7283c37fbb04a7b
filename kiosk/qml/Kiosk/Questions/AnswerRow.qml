import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Below an answer of several touches: I'm not sure, and That's my answer.
Item {
    id: row

    readonly property real half: Math.floor((row.width - Theme.gap) / 2)
    required property QuizViewModel quiz

    implicitHeight: Math.max(Theme.primary, unsure.implicitHeight, done.implicitHeight, hint.text === "" ? 0 : hint.height)

    PillButton {
        id: unsure

        Accessible.name: row.quiz.unsureTold === "" ? text : text + ". " + row.quiz.unsureTold
        anchors.left: parent.left
        enabled: !row.quiz.answered
        glyph: row.quiz.unsureLook === "chosen" ? "dot" : ""
        ground: Theme.card
        height: row.height
        outlined: true
        text: row.quiz.unsureText
        width: row.half

        onClicked: row.quiz.answer("unsure")
    }

    PillButton {
        id: done

        anchors.right: parent.right
        height: row.height
        primary: true
        text: qsTrId("quiz.done")
        visible: row.quiz.canBeDone
        width: row.half

        onClicked: row.quiz.done()
    }

    // Until there is something to be given, what to do stands in the button's place.
    Words {
        id: hint

        anchors.right: parent.right
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        leading: 1.15
        text: row.quiz.hint
        visible: text !== "" && !row.quiz.canBeDone
        width: row.half
        y: (row.height - height) / 2
    }
}
