import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One skin tone: a sample of it and its name.
Touchable {
    id: button

    required chosen
    required property int key
    required property string sample
    required property string title

    Accessible.name: button.title
    Accessible.role: Accessible.RadioButton
    checkable: true
    implicitHeight: Math.max(Theme.primary, disc.height + words.height + 2 * Theme.gap)

    background: Rectangle {
        border.color: button.chosen ? Theme.action : Theme.edge
        border.width: Theme.line * (button.chosen ? 2 : 1)
        color: button.chosen ? Theme.good : Theme.card
        radius: Math.min(Theme.radius, Theme.primary / 2)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.gap / 2
            width: parent.width - Theme.gap

            Rectangle {
                id: disc

                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Theme.edge
                border.width: Theme.line
                color: button.sample
                height: Math.round(Theme.target * (Theme.isCompact ? 0.4 : 0.7))
                radius: height / 2
                width: height

                Rectangle {
                    anchors.centerIn: parent
                    color: Theme.card
                    height: parent.height * 0.6
                    radius: height / 2
                    visible: button.chosen
                    width: height

                    Icon {
                        anchors.centerIn: parent
                        color: Theme.action
                        height: parent.height * 0.8
                        name: "check"
                        width: height
                    }
                }
            }

            Words {
                id: words

                Accessible.ignored: true
                color: button.chosen ? Theme.onGood : Theme.ink
                font.weight: button.chosen ? Font.Bold : Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.2
                text: button.title
                width: parent.width
            }
        }
    }
}
