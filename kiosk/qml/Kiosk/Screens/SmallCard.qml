import QtQuick
import Kiosk.Controls
import Kiosk.Models

Touchable {
    id: card

    required property string glyph
    required property string key
    required property string kind
    required property string mark
    readonly property real rim: card.terse ? Theme.gap * 0.7 : Math.max(Theme.gap, Theme.space * (Theme.isCompact ? 1.6 : 2.6))
    readonly property bool terse: Theme.isCompact && Theme.smallCardColumns > 2
    required text
    required property string title

    Accessible.name: card.title + ". " + card.text + (card.mark === "" ? "" : ". " + card.mark)
    implicitHeight: Math.max(Theme.primary * (Theme.isCompact ? 1 : 1.35), words.height + 2 * card.rim)

    background: Rectangle {
        border.color: Theme.lineColour
        border.width: Theme.line
        color: Theme.card
        radius: Theme.radius

        FocusRing {
            round: Theme.radius + Theme.focus
            shown: card.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: badge

            anchors.left: parent.left
            anchors.leftMargin: card.rim
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.action
            height: Math.round(Theme.icon * (Theme.isCompact ? 1.5 : 1.9))
            radius: height * 0.28
            visible: !card.terse
            width: height

            Icon {
                anchors.centerIn: parent
                color: Theme.onAction
                height: Theme.icon
                name: card.glyph
                width: Theme.icon
            }
        }

        Column {
            id: words

            anchors.right: parent.right
            anchors.rightMargin: card.rim
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.body * 0.1)
            width: parent.width - 2 * card.rim - (card.terse ? 0 : badge.width + card.rim)

            Title {
                Accessible.ignored: true
                horizontalAlignment: card.terse ? Text.AlignHCenter : Text.AlignLeft
                size: card.terse ? Theme.label : Theme.isCompact ? Theme.body : Theme.body * 1.1
                text: card.title
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.inkSoft
                leading: 1.25
                size: Theme.label
                text: card.text
                visible: !Theme.isCompact
                width: parent.width
            }

            LanguageMark {
                anchors.left: parent.left
                isTold: true
                text: card.mark
            }
        }
    }
}
