import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A stage of a plan, to be touched: days that have passed, those shown now, and those to come.
Touchable {
    id: chip

    property string look: "after"
    property real size: Theme.label
    property bool snug: false
    property string spoken: chip.text
    property bool tab: false

    Accessible.name: chip.spoken
    Accessible.role: chip.tab ? Accessible.RadioButton : Accessible.Button
    checkable: chip.tab
    chosen: chip.tab && chip.look === "now"
    implicitHeight: Theme.target
    implicitWidth: Theme.target

    background: Rectangle {
        border.color: Theme.edge
        border.width: chip.tab ? Theme.outline : Theme.line
        color: chip.look === "now" ? Theme.action : chip.look === "before" ? Theme.good : Theme.sand
        radius: Math.min(Theme.radius, Theme.target * 0.3)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: chip.visualFocus
        }
    }
    contentItem: Item {
        Words {
            id: words

            readonly property real spare: Math.max(0, words.width - Typesetting.balanced(words.text, words.font, words.width))

            Accessible.ignored: true
            anchors.centerIn: parent
            color: chip.look === "now" ? Theme.onAction : chip.look === "before" ? Theme.onGood : Theme.ink
            font.weight: chip.look === "now" ? Font.Bold : Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.15
            leftPadding: words.spare / 2
            rightPadding: words.spare / 2
            size: chip.size
            text: chip.text
            width: parent.width - Theme.gap * (chip.snug ? 0.5 : 1.1)
        }
    }
}
