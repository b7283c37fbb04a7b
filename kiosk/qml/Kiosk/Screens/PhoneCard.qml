pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The clinic's numbers, large enough to be read from a metre away.
Rectangle {
    id: card

    required property CallViewModel call
    readonly property real rim: Math.max(Theme.gap * 1.2, Theme.space * 3)

    border.color: Theme.lineColour
    border.width: Theme.line
    color: Theme.card
    implicitHeight: rows.height + 2 * card.rim
    radius: Theme.radius

    Column {
        id: rows

        spacing: Math.max(Theme.gap, Theme.space * 3.2)
        width: parent.width - 2 * card.rim
        x: card.rim
        y: card.rim

        Repeater {
            model: card.call.phones

            Column {
                id: phone

                required property bool missing
                required property string text
                required property string title

                spacing: Math.round(Theme.body * 0.15)
                width: rows.width

                Words {
                    color: Theme.inkSoft
                    font.weight: Font.DemiBold
                    leading: 1.2
                    text: phone.title
                    width: parent.width
                }

                Title {
                    color: phone.missing ? Theme.ink : Theme.onUrgent
                    size: phone.missing ? Math.max(Theme.body, Theme.title) : Math.max(Theme.body, Theme.title * 1.5)
                    text: phone.text
                    width: parent.width
                }
            }
        }

        Words {
            color: Theme.inkSoft
            leading: 1.3
            size: Theme.lede
            text: card.call.body
            width: parent.width
        }
    }
}
