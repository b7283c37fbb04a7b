pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A plan with all of its stages: the treatment and the day are chosen in one touch.
Rectangle {
    id: card

    required property string key
    required property string mark
    required property PlanPickViewModel pick
    required property var spoken
    required property var stages
    required property string text
    required property string title

    border.color: Theme.lineColour
    border.width: Theme.line
    color: Theme.card
    implicitHeight: (card.pick.beside ? Math.max(words.height, chips.height) : words.height + Theme.gap * 1.4 + chips.height) + 2 * card.pick.rim
    radius: Theme.radius

    Column {
        id: words

        spacing: Math.round(Theme.body * 0.15)
        width: card.pick.namesWidth
        x: Theme.mirrored ? card.width - width - card.pick.rim : card.pick.rim
        y: card.pick.beside ? (card.height - height) / 2 : card.pick.rim

        Title {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            size: Math.max(Theme.body, Theme.title * 0.85)
            text: card.title
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            leading: 1.25
            size: Theme.label
            text: card.text
            width: parent.width
        }

        LanguageMark {
            anchors.left: parent.left
            text: card.mark
        }
    }

    Grid {
        id: chips

        columns: card.pick.chipColumns
        spacing: Theme.gap
        width: card.width - 2 * card.pick.rim - (card.pick.beside ? words.width + 2 * card.pick.rim : 0)
        x: Theme.mirrored ? card.pick.rim : card.width - width - card.pick.rim
        y: card.pick.beside ? (card.height - height) / 2 : card.height - height - card.pick.rim

        Repeater {
            model: card.stages

            StageChip {
                id: chip

                required property int index
                required property string modelData

                height: card.pick.chipHeight
                size: card.pick.chipSize
                spoken: card.spoken[chip.index] ?? ""
                text: chip.modelData
                width: (chips.width - (chips.columns - 1) * chips.spacing) / chips.columns

                onClicked: card.pick.openAt(card.key, chip.index)
            }
        }
    }
}
