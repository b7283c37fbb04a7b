import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One moment of a figure; the one that is shown is lit.
Touchable {
    id: button

    required chosen
    required property int em
    required property int key
    required property string title

    Accessible.name: button.title
    Accessible.role: Accessible.RadioButton
    checkable: true
    height: Theme.target

    background: Rectangle {
        border.color: button.chosen ? Theme.action : Theme.edge
        border.width: Theme.line
        color: button.chosen ? Theme.action : Theme.card
        radius: height / 2

        FocusRing {
            round: parent.radius + Theme.focus
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: button.chosen ? Theme.onAction : Theme.ink
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.1
            size: button.em
            text: button.title
            width: parent.width - Theme.gap
        }
    }
}
