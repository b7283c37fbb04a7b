import QtQuick
import Kiosk.Models

// A touchable line: an icon, and words that may take more than one line.
Touchable {
    id: line

    property string glyph: ""
    property color ground: line.lit ? Theme.good : Theme.card
    property color ink: line.lit ? Theme.onGood : Theme.ink
    property bool lit: false
    property string mark: ""
    readonly property real rim: Math.max(Theme.gap, Theme.space * 2.4)

    Accessible.name: line.mark === "" ? line.text : line.text + ". " + line.mark
    implicitHeight: Math.max(Theme.target, words.height + 2 * Theme.gap)

    background: Rectangle {
        border.color: line.lit ? Theme.action : Theme.lineColour
        border.width: Theme.line * (line.lit ? 2 : 1)
        color: line.ground
        radius: Math.min(Theme.radius, Theme.target / 2)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: line.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: line.rim
            anchors.verticalCenter: parent.verticalCenter
            color: line.lit ? Theme.onGood : Theme.action
            height: Theme.icon
            name: line.glyph
            width: Theme.icon
        }

        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: line.rim * 0.8
            anchors.right: parent.right
            anchors.rightMargin: line.rim
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.label * 0.2)

            Words {
                Accessible.ignored: true
                color: line.ink
                font.weight: line.lit ? Font.Bold : Font.DemiBold
                leading: 1.2
                text: line.text
                width: parent.width
            }

            LanguageMark {
                anchors.left: parent.left
                isTold: true
                text: line.mark
            }
        }
    }
}
