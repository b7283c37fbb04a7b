import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One source: what it is called, whose it is, what it supports, and where it stands. Nothing to touch.
Rectangle {
    id: card

    required property string address
    required property string publisher
    readonly property real rim: Math.max(Theme.gap * 1.2, Theme.space * 2.4)
    required property string supports
    required property string title

    border.color: Theme.lineColour
    border.width: Theme.line
    color: Theme.card
    implicitHeight: lines.height + 2 * card.rim
    radius: Theme.radius

    Column {
        id: lines

        spacing: Math.round(Theme.body * 0.25)
        width: parent.width - 2 * card.rim
        x: card.rim
        y: card.rim

        Words {
            font.weight: Font.Bold
            leading: 1.2
            text: card.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        Words {
            color: Theme.inkSoft
            leading: 1.2
            size: Theme.label
            text: card.publisher
            width: parent.width
            wrapMode: Text.Wrap
        }

        Words {
            leading: 1.25
            text: card.supports
            width: parent.width
        }

        // No link: words that are read, or copied down.
        Words {
            color: Theme.inkSoft
            leading: 1.2
            size: Theme.label
            text: card.address
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
