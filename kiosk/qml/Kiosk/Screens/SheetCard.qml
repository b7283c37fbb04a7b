pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The words that are in the code, line by line.
Rectangle {
    id: card

    readonly property real rim: Math.max(Theme.gap, Theme.space * 2.4)
    required property TakeawayViewModel take

    border.color: Theme.lineColour
    border.width: Theme.line
    color: Theme.card
    implicitHeight: lines.height + 2 * card.rim
    radius: Math.min(Theme.radius, Theme.target / 2)

    Column {
        id: lines

        spacing: Math.round(Theme.body * 0.3)
        width: parent.width - 2 * card.rim
        x: card.rim
        y: card.rim

        Repeater {
            model: card.take.rows

            Item {
                id: line

                readonly property int inset: line.isPoint ? Math.round(Theme.body * 0.85) : 0
                readonly property bool isHeading: line.kind === "heading" || line.kind === "title"
                readonly property bool isPart: line.kind === "part"
                readonly property bool isPoint: line.kind === "point"
                required property string kind
                required property bool opens
                required property string text

                height: words.height
                width: lines.width

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.action
                    height: Math.round(Theme.body * 0.3)
                    radius: height / 2
                    visible: line.isPoint
                    width: height
                    y: Math.round(Theme.body * 0.5)
                }

                Words {
                    id: words

                    Accessible.name: text
                    Accessible.role: line.isHeading ? Accessible.Heading : Accessible.StaticText
                    color: line.isPart ? Theme.action : Theme.ink
                    font.weight: line.isHeading || line.isPart ? Font.Bold : Font.Normal
                    leading: 1.3
                    size: line.isHeading ? Math.max(Theme.body, Theme.title * 0.85) : Theme.body
                    text: line.text
                    topPadding: line.opens ? Theme.gap : 0
                    width: parent.width - line.inset
                    wrapMode: Text.Wrap
                    x: Theme.mirrored ? 0 : line.inset
                }
            }
        }
    }
}
