import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One theme: a sample in its colours, and its name.
Touchable {
    id: button

    required property string accent
    required property string card
    required chosen
    required property string edge
    required property string ink
    required property string key
    required property string paper
    readonly property real rim: Math.round(Theme.gap * (Theme.isCompact ? 0.6 : 0.8))
    required property string title

    Accessible.name: button.title
    Accessible.role: Accessible.RadioButton
    checkable: true
    implicitHeight: Math.max(Theme.primary * (Theme.isCompact ? 1 : 1.08), words.height + 3 * button.rim)

    background: Rectangle {
        border.color: button.chosen ? Theme.action : Theme.edge
        border.width: Theme.line * (button.chosen ? 2 : 1)
        color: Theme.card
        radius: Math.min(Theme.radius, Theme.primary / 2)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: sample

            anchors.fill: parent
            anchors.margins: button.rim * 0.7
            border.color: button.edge
            border.width: Theme.line
            color: button.paper
            radius: Math.min(Theme.radius, Theme.primary / 2) - button.rim * 0.5

            Rectangle {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                border.color: button.chosen ? button.accent : button.edge
                border.width: Theme.line
                color: button.chosen ? button.accent : button.card
                height: Math.round(Theme.icon * 1.1)
                radius: height / 2
                width: height
                x: Theme.mirrored ? parent.width - width - button.rim * 1.3 : button.rim * 1.3

                Icon {
                    anchors.centerIn: parent
                    color: button.paper
                    height: Math.round(parent.height * 0.72)
                    name: "check"
                    visible: button.chosen
                    width: height
                }
            }

            Words {
                id: words

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                font.weight: Font.Bold
                leading: 1.15
                text: button.title
                width: parent.width - mark.width - button.rim * 2.9
                x: Theme.mirrored ? button.rim * 0.6 : mark.x + mark.width + button.rim
            }
        }
    }
}
