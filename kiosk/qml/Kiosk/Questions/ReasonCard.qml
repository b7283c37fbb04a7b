import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The answer: the fact, the reason, what to do. The same tone whatever was chosen.
Rectangle {
    id: reason

    required property QuizViewModel quiz
    readonly property real rim: Math.max(Theme.gap * 1.4, Theme.space * (Theme.isCompact ? 2.6 : 4.6))

    function toStart(): void {
        words.toStart();
    }

    border.color: Theme.goodLine
    border.width: Theme.outline
    color: Theme.good
    radius: Theme.radius

    OverflowPane {
        id: words

        ground: Theme.good
        height: parent.height - 2 * reason.rim - buttons.height - Theme.gap
        ownButton: false
        spacing: Theme.space * 1.2
        width: parent.width - 2 * reason.rim
        x: reason.rim
        y: reason.rim

        Item {
            height: title.height
            width: parent.width

            Icon {
                id: icon

                anchors.left: parent.left
                color: Theme.onGood
                height: Theme.icon * 1.1
                name: reason.quiz.known ? "check" : "book"
                width: height
                y: Math.max(0, (title.size * 1.12 - height) / 2)
            }

            Title {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.right: parent.right
                color: Theme.onGood
                text: reason.quiz.short
                width: parent.width - icon.width - Theme.gap
            }
        }

        Words {
            color: Theme.inkSoft
            text: reason.quiz.chosen
            visible: text !== ""
            width: parent.width
        }

        Words {
            size: Theme.lede
            text: reason.quiz.reason
            width: parent.width
        }

        Words {
            font.weight: Font.DemiBold
            text: reason.quiz.truth
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            text: reason.quiz.tip
            visible: text !== ""
            width: parent.width
        }
    }

    ActionRow {
        id: buttons

        asideGlyph: "book"
        asideText: qsTrId("quiz.see_slide")
        height: Theme.primary
        nextText: reason.quiz.nextWords
        pane: words
        width: words.width
        x: reason.rim
        y: parent.height - reason.rim - height

        onAside: reason.quiz.seeSlide()
        onNext: reason.quiz.goOn()
    }
}
