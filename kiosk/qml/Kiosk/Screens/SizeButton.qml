import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One text size, shown as large as it will be.
Touchable {
    id: button

    required chosen
    required property int em
    required property string key
    required property string title

    Accessible.name: button.title
    Accessible.role: Accessible.RadioButton
    checkable: true
    implicitHeight: Math.max(Theme.primary * (Theme.isCompact ? 1 : 1.45), words.height + 1.6 * Theme.gap)

    background: Rectangle {
        border.color: button.chosen ? Theme.action : Theme.edge
        border.width: Theme.line * (button.chosen ? 2 : 1)
        color: button.chosen ? Theme.action : Theme.card
        radius: Math.min(Theme.radius, Theme.primary / 2)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            color: Theme.onAction
            height: Theme.icon
            name: "check"
            visible: button.chosen && !Theme.isCompact
            width: Theme.icon
            x: Theme.mirrored ? Theme.gap : parent.width - width - Theme.gap
            y: Theme.gap
        }

        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - Theme.gap

            Words {
                Accessible.ignored: true
                color: button.chosen ? Theme.onAction : Theme.ink
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.1
                size: button.em * 1.5
                text: qsTrId("comfort.letters")
                visible: !Theme.isCompact
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: button.chosen ? Theme.onAction : Theme.ink
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.2
                size: button.em
                text: button.title
                width: parent.width
            }
        }
    }
}
