pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A language by its own name, in its own letters; the one that is shown now is lit.
Touchable {
    id: button

    required chosen
    required property string family
    readonly property color ink: button.chosen ? Theme.onAction : Theme.ink
    required property string key
    required property string note
    readonly property real rim: Math.max(Theme.gap, Theme.space * 3)
    required property string title

    Accessible.name: button.note === "" ? button.title : button.title + ". " + button.note
    Accessible.role: Accessible.RadioButton
    checkable: true
    implicitHeight: Math.max(Theme.primary, words.height + 2 * Theme.gap)

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
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: button.rim
            anchors.verticalCenter: parent.verticalCenter
            color: button.chosen ? Theme.onAction : Theme.edge
            height: Theme.icon * 1.15
            name: button.chosen ? "check" : "circle"
            width: height
        }

        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: button.rim * 0.8
            anchors.right: parent.right
            anchors.rightMargin: button.rim
            anchors.verticalCenter: parent.verticalCenter

            Line {
                font.weight: Font.Bold
                leading: 1.15
                size: Theme.title
                text: button.title
            }

            Line {
                leading: 1.25
                size: Theme.label
                text: button.note
                visible: text !== ""
            }
        }
    }

    component Line: Words {
        Accessible.ignored: true
        color: button.ink
        drop: Theme.dropOf(button.family)
        family: button.family
        lift: Theme.liftOf(button.family)
        lineScale: Theme.lineScaleOf(button.family)
        width: words.width
    }
}
