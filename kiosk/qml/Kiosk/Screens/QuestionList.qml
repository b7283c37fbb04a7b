pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Lines of "My questions" under a heading, each with the button that removes it.
Column {
    id: list

    required property string glyph
    required property MyQuestionsViewModel mine
    required property RowsModel model
    required property string title

    spacing: Theme.gap

    Title {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        text: list.title
        topPadding: Theme.space
        width: parent.width
    }

    Repeater {
        model: list.model

        Item {
            id: row

            required property string key
            required property string read
            required property string remove
            required property string slide
            required property string text

            height: line.height
            width: list.width

            LineButton {
                id: line

                Accessible.name: row.read
                anchors.left: parent.left
                glyph: list.glyph
                text: row.text
                width: parent.width - removal.width - Theme.gap

                onClicked: list.mine.seeSlide(row.slide)
            }

            PillButton {
                id: removal

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: "close"
                height: Theme.target
                text: row.remove
                width: height
                wordless: true

                onClicked: list.mine.drop(row.key)
            }
        }
    }
}
