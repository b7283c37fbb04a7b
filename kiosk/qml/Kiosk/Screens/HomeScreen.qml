pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

Item {
    id: screen

    readonly property HomeViewModel home: screen.kiosk.home
    required property KioskViewModel kiosk
    property int presses: 0

    Timer {
        id: forget

        interval: 3000

        onTriggered: screen.presses = 0
    }

    OverflowPane {
        id: pane

        gutter: Theme.isCompact && Theme.cardColumns < 3 && !Theme.isTall
        height: Theme.pageBox.height
        spacing: Theme.isCompact ? Theme.gap * 0.9 : Math.max(Theme.gap * 0.9, Theme.space * 1.5)
        width: Theme.pageBox.width
        x: Theme.pageBox.x
        y: Theme.pageBox.y

        // Five presses on the clinic's name within three seconds are the staff's way in.
        Item {
            id: clinicName

            height: Theme.isCompact ? 0 : kicker.height
            width: parent.width

            Kicker {
                id: kicker

                text: screen.home.clinic
                visible: !Theme.isCompact
                width: parent.width
            }

            T.AbstractButton {
                Accessible.name: screen.home.clinic
                activeFocusOnTab: false
                anchors.left: parent.left
                focusPolicy: Qt.NoFocus
                height: Theme.target
                objectName: "unseen"
                width: Theme.target * 3
                y: Theme.isCompact ? 0 : (parent.height - height) / 2

                onClicked: {
                    forget.restart();
                    screen.presses = (screen.presses + 1) % 5;
                    if (screen.presses === 0)
                        screen.home.openStaff();
                }
            }
        }

        Headline {
            id: title

            says: screen.home.title
            width: parent.width
        }

        Item {
            height: Theme.isCompact ? 0 : Theme.space
            width: 1
        }

        EmptyState {
            text: qsTrId("empty.text")
            title: qsTrId("empty.title")
            visible: screen.home.isEmpty
            width: parent.width
        }

        GridLayout {
            id: cards

            readonly property real room: pane.height - clinicName.height - title.height - smallCards.height - (Theme.isCompact ? 2 : 5) * pane.spacing

            columnSpacing: Math.max(Theme.gap, Theme.space * 2)
            columns: Theme.cardColumns
            rowSpacing: columnSpacing
            uniformCellHeights: true
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: screen.home.cards

                TreatmentCard {
                    id: card

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: card.implicitHeight
                    Layout.preferredHeight: Math.max(card.implicitHeight, Math.min(card.beside ? Theme.primary * 4.5 : Theme.primary * 8, (cards.room - (Math.ceil(3 / cards.columns) - 1) * cards.rowSpacing) / Math.ceil(3 / cards.columns)))
                    beside: Theme.cardColumns < 3

                    onClicked: screen.home.openTreatment(card.key)
                }
            }
        }

        GridLayout {
            id: smallCards

            columnSpacing: cards.columnSpacing
            columns: Theme.smallCardColumns
            rowSpacing: cards.columnSpacing
            uniformCellHeights: true
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: screen.home.smallCards

                SmallCard {
                    id: smallCard

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: smallCard.implicitHeight

                    onClicked: screen.home.openSmallCard(smallCard.kind, smallCard.key)
                }
            }
        }
    }
}
