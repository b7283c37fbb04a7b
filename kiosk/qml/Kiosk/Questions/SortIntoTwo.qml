pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One sign after the other, with a button for each side. Answered, all signs with their sides.
Column {
    id: question

    readonly property bool beside: question.width > 12 * Theme.lede && question.hasRoom(fine) && question.hasRoom(call)
    readonly property real half: Math.floor((question.width - question.spacing) / 2)
    required property QuizViewModel quiz
    property real room: 0
    readonly property bool sorting: question.quiz.sortKey !== "" && !question.quiz.answered

    function hasRoom(side: PillButton): bool {
        return Typesetting.fits(side.text, side.wordsFont, question.half - 2 * side.rim - Theme.icon - side.spacing);
    }

    spacing: Math.round(Theme.isCompact ? Theme.gap * 0.8 : Theme.gap)

    Rectangle {
        border.color: Theme.lineColour
        border.width: Theme.line
        color: Theme.card
        height: Math.max(sign.height + 2 * Theme.gap, Math.min(Theme.primary * 3, question.room - sides.height - last.height - 2 * question.spacing))
        radius: Math.min(Theme.radius, Theme.primary / 2)
        visible: question.sorting
        width: question.width

        Column {
            id: sign

            anchors.centerIn: parent
            spacing: Theme.gap * 0.4
            width: parent.width - 3 * Theme.gap

            Words {
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                leading: 1.15
                text: question.quiz.sortPlace
                visible: !Theme.isCompact
                width: parent.width
            }

            Title {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                horizontalAlignment: Text.AlignHCenter
                text: question.quiz.sortText
                width: parent.width
            }
        }
    }

    Grid {
        id: sides

        columns: question.beside ? 2 : 1
        spacing: question.spacing
        visible: question.sorting

        SideButton {
            id: fine

            glyph: "leaf"
            text: qsTrId("quiz.side.fine")

            onClicked: question.quiz.sortTo(question.quiz.sortKey, false)
        }

        SideButton {
            id: call

            glyph: "phone"
            text: qsTrId("quiz.side.call")

            onClicked: question.quiz.sortTo(question.quiz.sortKey, true)
        }
    }

    Row {
        id: last

        spacing: question.spacing
        visible: question.sorting

        PillButton {
            id: back

            enabled: question.quiz.sortCount > 0
            glyph: "back"
            ground: Theme.paper
            height: Math.max(implicitHeight, unsure.implicitHeight)
            opacity: enabled ? 1 : 0.35
            outlined: true
            text: qsTrId("quiz.take_back")
            width: question.half
            wordless: Theme.isCompact || !Typesetting.fits(back.text, back.wordsFont, question.half - 2 * unsure.rim - Theme.icon - unsure.spacing)

            onClicked: question.quiz.takeBack()
        }

        PillButton {
            id: unsure

            ground: Theme.card
            height: Math.max(implicitHeight, Theme.target)
            outlined: true
            text: question.quiz.unsureText
            width: question.half

            onClicked: question.quiz.answer("unsure")
        }
    }

    Repeater {
        id: rows

        model: question.sorting ? null : question.quiz.choices

        ChoiceButton {
            id: choice

            required property string side

            answered: true
            height: Math.max(choice.implicitHeight, Math.min(Theme.primary * 1.3, (question.room + question.spacing) / Math.max(1, rows.count) - question.spacing))
            note: choice.side === "call" ? qsTrId("quiz.side.call") : qsTrId("quiz.side.fine")
            width: question.width
        }
    }

    component SideButton: PillButton {
        ground: Theme.good
        height: Math.max(implicitHeight, Theme.isCompact ? Theme.target : Theme.primary * 1.5)
        ink: Theme.onGood
        outlined: true
        width: question.beside ? question.half : question.width
    }
}
