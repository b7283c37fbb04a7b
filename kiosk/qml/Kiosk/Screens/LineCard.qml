pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A coloured card of short lines under a title with a sign: what to do, or when to call.
Rectangle {
    id: card

    property color edge: Theme.lineColour
    required property string glyph
    required property color ground
    required property color ink
    property string mark: ""
    required property RowsModel model
    property string note: ""
    readonly property real rim: Math.max(Theme.gap * 1.2, Theme.space * 2.8)
    property color textInk: Theme.ink
    property real textSize: Theme.body
    required property string title

    border.color: card.edge
    border.width: Theme.outline
    color: card.ground
    implicitHeight: lines.height + 2 * card.rim
    radius: Theme.radius

    Column {
        id: lines

        spacing: Math.round(Theme.body * 0.42)
        width: parent.width - 2 * card.rim
        x: card.rim
        y: card.rim

        Item {
            height: title.height + Math.round(Theme.body * 0.15)
            width: parent.width

            Icon {
                id: icon

                anchors.left: parent.left
                color: card.ink
                height: Math.round(Theme.icon * 0.95)
                name: card.glyph
                width: height
                y: Math.max(0, (title.size * 1.12 - height) / 2)
            }

            Title {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.right: parent.right
                color: card.ink
                size: Math.max(Theme.body, Theme.title * 0.85)
                text: card.title
                width: parent.width - icon.width - Theme.gap * 0.8
            }
        }

        LanguageMark {
            anchors.left: parent.left
            text: card.mark
        }

        Repeater {
            model: card.model

            Item {
                id: line

                required property string text

                height: words.height
                width: lines.width

                Rectangle {
                    anchors.left: parent.left
                    color: card.ink
                    height: Math.round(card.textSize * 0.3)
                    radius: height / 2
                    width: height
                    y: Math.round(card.textSize * 0.47)
                }

                Words {
                    id: words

                    anchors.right: parent.right
                    color: card.textInk
                    leading: 1.25
                    size: card.textSize
                    text: line.text
                    width: parent.width - Math.round(card.textSize * 0.75)
                }
            }
        }

        Words {
            color: card.ink
            font.weight: Font.Bold
            leading: 1.25
            size: card.textSize
            text: card.note
            visible: text !== ""
            width: parent.width
        }
    }
}
