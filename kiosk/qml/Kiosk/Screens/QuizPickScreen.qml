pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property QuizPickViewModel pick: screen.kiosk.quizPick

    Headline {
        id: title

        says: screen.pick.title
        width: parent.width
    }

    Lede {
        id: lede

        text: screen.pick.lede
        width: parent.width
    }

    EmptyState {
        glyph: "question"
        text: qsTrId("empty.quiz_text")
        title: qsTrId("empty.quiz")
        visible: screen.pick.isEmpty
        width: parent.width
    }

    GridLayout {
        id: cards

        readonly property real room: screen.room - title.height - lede.height - 2.2 * screen.spacing - (rows3 - 1) * rowSpacing
        readonly property int rows3: Math.ceil(3 / columns)

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.cardColumns
        rowSpacing: columnSpacing
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.pick.cards

            TreatmentCard {
                id: card

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: card.implicitHeight
                Layout.preferredHeight: Math.max(card.implicitHeight, Math.min(card.beside ? Theme.primary * 4.5 : Theme.primary * 8, cards.room / cards.rows3))
                beside: Theme.cardColumns < 3

                onClicked: screen.pick.start(card.key)
            }
        }
    }
}
