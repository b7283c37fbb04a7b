import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

Item {
    id: screen

    required property KioskViewModel kiosk
    readonly property HomeViewModel home: screen.kiosk.home
    property int presses: 0

    Timer {
        id: forget

        interval: 3000

        onTriggered: screen.presses = 0
    }

    OverflowPane {
        id: pane

        height: Theme.pageBox.height
        spacing: Theme.space * 1.5
        width: Theme.pageBox.width
        x: Theme.pageBox.x
        y: Theme.pageBox.y

        // Five presses on the clinic's name within three seconds are the staff's way in.
        Item {
            id: clinicName

            height: kicker.height
            width: parent.width

            Kicker {
                id: kicker

                text: screen.home.clinic
                width: parent.width
            }

            T.AbstractButton {
                Accessible.name: screen.home.clinic
                anchors.verticalCenter: parent.verticalCenter
                focusPolicy: Qt.NoFocus
                height: Theme.target
                objectName: "unseen"
                width: Theme.target * 3

                onClicked: {
                    forget.restart();
                    screen.presses = (screen.presses + 1) % 5;
                    if (screen.presses === 0)
                        screen.home.openStatus();
                }
            }
        }

        Headline {
            id: title

            text: screen.home.title
            width: parent.width
        }

        Item {
            height: Theme.isCompact ? 0 : Theme.space
            width: 1
        }

        GridLayout {
            id: cards

            readonly property real room: Theme.pageBox.height - clinicName.height - title.height - smallCards.implicitHeight - Theme.space * (Theme.isCompact ? 6 : 7.2)

            columnSpacing: Math.max(Theme.gap, Theme.space * 2)
            columns: Theme.cardColumns
            rowSpacing: columnSpacing
            uniformCellHeights: true
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: screen.home.cards

                TreatmentCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(implicitHeight, Math.min(beside ? Theme.primary * 3 : Theme.primary * 8, (cards.room - (Math.ceil(3 / cards.columns) - 1) * cards.rowSpacing) / Math.ceil(3 / cards.columns)))
                    beside: Theme.cardColumns < 3

                    onClicked: screen.home.openTreatment(key)
                }
            }
        }

        GridLayout {
            id: smallCards

            columnSpacing: cards.columnSpacing
            columns: Theme.cardColumns
            rowSpacing: cards.columnSpacing
            uniformCellHeights: true
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: screen.home.smallCards

                SmallCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    onClicked: screen.home.openSmallCard(kind, key)
                }
            }
        }
    }
}
