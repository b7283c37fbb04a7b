import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A plan by its name, where its stages have no room beside it.
Touchable {
    id: button

    required property string key
    required property string mark
    readonly property real rim: Math.max(Theme.gap, Theme.space * 2.4)
    required text
    required property string title

    Accessible.name: button.title + ". " + button.text + (button.mark === "" ? "" : ". " + button.mark)
    implicitHeight: Math.max(Theme.primary, words.height + 2 * button.rim)

    background: Rectangle {
        border.color: Theme.lineColour
        border.width: Theme.line
        color: Theme.card
        radius: Math.min(Theme.radius, Theme.target / 2)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: button.rim
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.body * 0.1)
            width: parent.width - 2 * button.rim - arrow.width

            Title {
                Accessible.ignored: true
                size: Theme.isCompact ? Theme.body : Math.max(Theme.body, Theme.title * 0.85)
                text: button.title
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.inkSoft
                leading: 1.25
                size: Theme.label
                text: button.text
                width: parent.width
            }

            LanguageMark {
                anchors.left: parent.left
                isTold: true
                text: button.mark
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: button.rim * 0.6
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.action
            height: Theme.icon
            name: "forward"
            width: Theme.icon
        }
    }
}
