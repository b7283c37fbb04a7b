import QtQuick
import Kiosk.Controls
import Kiosk.Models

Touchable {
    id: choice

    property bool answered: false
    required property int index
    readonly property bool isMine: choice.look === "known" || choice.look === "chosen"
    readonly property bool isSo: choice.look === "known" || choice.look === "told"
    required property string key
    required property string look
    readonly property real rim: Math.max(Theme.gap * 1.2, Theme.space * (Theme.isCompact ? 1.6 : 3.6))
    required text
    required property string told

    Accessible.name: choice.told === "" ? choice.text : choice.text + ". " + choice.told
    enabled: !choice.answered
    implicitHeight: Math.max(Theme.isCompact ? Theme.target : Theme.primary, words.height + (Theme.isCompact ? 1 : 2) * Theme.gap)

    background: Rectangle {
        border.color: choice.isMine || choice.isSo ? Theme.action : Theme.edge
        border.width: Theme.line * (choice.isMine || choice.isSo ? 2 : 1)
        color: choice.look === "known" ? Theme.action : choice.isSo ? Theme.good : Theme.card
        radius: Math.min(Theme.radius, Theme.primary / 2)

        FocusRing {
            radius: parent.radius + Theme.focus
            shown: choice.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: choice.look === "known" ? Theme.onAction : choice.isSo || choice.isMine ? Theme.action : Theme.edge
            height: Theme.icon * 1.15
            name: choice.isSo ? "check" : choice.look === "chosen" ? "dot" : "circle"
            width: height
            x: choice.rim
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: choice.look === "known" ? Theme.onAction : choice.look === "quiet" ? Theme.inkSoft : Theme.ink
            font.weight: Font.DemiBold
            leading: 1.15
            size: Theme.lede
            text: choice.text
            width: parent.width - x - choice.rim
            x: choice.rim + Theme.icon * 1.15 + choice.rim * 0.8
        }
    }
}
