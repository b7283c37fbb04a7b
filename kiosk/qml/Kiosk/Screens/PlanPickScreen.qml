pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property PlanPickViewModel pick: screen.kiosk.planPick

    Headline {
        id: title

        says: screen.pick.title
        width: parent.width
    }

    Lede {
        id: lede

        text: screen.pick.lede
        visible: text !== "" && !Theme.isCompact
        width: parent.width
    }

    Item {
        height: Theme.isCompact ? 0 : Theme.space
        width: 1
    }

    EmptyState {
        text: qsTrId("empty.text")
        title: qsTrId("empty.title")
        visible: screen.pick.isEmpty
        width: parent.width
    }

    GridLayout {
        id: cards

        readonly property real room: screen.room - title.height - lede.height - Theme.space - 3.2 * screen.spacing - (screen.pick.count - 1) * rowSpacing

        columnSpacing: Theme.gap
        columns: screen.pick.columns
        rowSpacing: Math.max(Theme.gap, Theme.space * 1.4)
        uniformCellHeights: !screen.pick.beside
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.pick.withStages

            PlanCard {
                id: card

                Layout.columnSpan: screen.pick.columns
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(card.implicitHeight, screen.pick.beside ? Math.min(card.implicitHeight * 1.5, cards.room / screen.pick.count) : 0)
                pick: screen.pick
            }
        }

        Repeater {
            model: screen.pick.byName

            PlanButton {
                id: button

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: button.implicitHeight
                Layout.preferredHeight: Math.max(button.implicitHeight, Theme.isCompact ? 0 : Theme.primary * 2)

                onClicked: screen.pick.open(button.key)
            }
        }
    }

    Words {
        color: Theme.inkSoft
        text: screen.pick.lede
        visible: text !== "" && Theme.isCompact
        width: parent.width
    }
}
