import QtQuick
import Kiosk.Models

// A treatment: its drawing in small, its name, one line.
Touchable {
    id: card

    property bool beside: false
    required property string ground
    required property string key
    required property string mark
    required property string picture
    readonly property real pictureHeight: Math.round(Math.min(card.height * (card.terse ? 0.42 : 0.6), card.height - card.wordsHeight))
    readonly property real picturePart: !Theme.isTall ? 0.3 : Theme.isCompact ? 0.25 : 0.42
    readonly property real rim: card.terse ? Theme.gap : Math.max(Theme.gap * 1.6, Theme.space * 3.4)
    required property var skin
    readonly property bool terse: Theme.isCompact && !card.beside
    required text
    required property string title
    readonly property real wordsHeight: words.height + 2 * card.rim

    Accessible.name: card.title + ". " + card.text + (card.mark === "" ? "" : ". " + card.mark)
    implicitHeight: card.beside ? Math.max(card.wordsHeight, Theme.primary * 1.6) : card.wordsHeight + Theme.primary * (card.terse ? 0.5 : 1)

    background: Rectangle {
        color: Theme.grounds[card.ground] ?? Theme.paper
        radius: Theme.radius

        FocusRing {
            round: Theme.radius + Theme.focus
            shown: card.visualFocus
        }
    }
    contentItem: Item {
        LivingSkin {
            anchors.left: parent.left
            corners: !card.beside ? "top" : Theme.mirrored ? "right" : "left"
            figure: card.skin
            frame: Theme.paper
            height: card.beside ? parent.height : card.pictureHeight
            horizon: Theme.cardHorizon
            motion: 0
            outlined: Theme.outlined
            radius: Theme.radius
            sky: Theme.grounds[card.ground] ?? Theme.paper
            visible: card.skin !== null && card.skin !== undefined
            waits: Theme.moves
            width: card.beside ? Math.round(parent.width * card.picturePart) : parent.width
            zoom: card.terse ? 2.2 : Math.max(1.15, 0.38 * width / Math.max(1, height))
        }

        Image {
            anchors.left: parent.left
            fillMode: Image.PreserveAspectFit
            height: card.beside ? parent.height : card.pictureHeight
            source: card.picture !== "" ? Theme.pictures + card.picture : ""
            sourceSize: Qt.size(width, height)
            visible: card.picture !== ""
            width: card.beside ? Math.round(parent.width * card.picturePart) : parent.width
        }

        Outline {
        }

        Column {
            id: words

            spacing: Math.round(Theme.body * 0.25)
            width: (card.beside ? parent.width - Math.round(parent.width * card.picturePart) : parent.width) - 2 * card.rim
            x: (card.beside && !Theme.mirrored ? Math.round(parent.width * card.picturePart) : 0) + card.rim
            y: card.beside ? (parent.height - height) / 2 : card.pictureHeight + card.rim

            Title {
                Accessible.ignored: true
                size: card.terse ? Theme.body * 1.04 : Theme.title
                text: card.title
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.inkSoft
                text: card.text
                visible: !card.terse
                width: parent.width
            }

            LanguageMark {
                anchors.left: parent.left
                isTold: true
                text: card.mark
            }
        }
    }
}
