import QtQuick
import Kiosk.Controls
import Kiosk.Models

Touchable {
    id: choice

    property bool answered: false
    property bool bare: false
    readonly property real indent: choice.rim + (choice.bare ? 0 : Theme.icon * 1.15 + choice.rim * (Theme.isCompact ? 0.5 : 0.8))
    readonly property bool isMine: ["known", "chosen", "picked"].includes(choice.look)
    readonly property bool isSo: choice.look === "known" || choice.look === "told"
    required property string key
    required property string look
    property string note: ""
    readonly property bool noteBeside: choice.width > 13 * Theme.lede
    readonly property real noteEdge: choice.noteBeside ? choice.rim : choice.indent
    property int number: 0
    readonly property color onGround: choice.look === "known" ? Theme.onAction : choice.look === "quiet" ? Theme.inkSoft : Theme.ink
    readonly property real rim: Theme.isCompact ? Theme.gap * 0.9 : Math.max(Theme.gap * 1.2, Theme.space * 3.6)
    property real size: Theme.lede
    required text
    required property string told

    Accessible.name: choice.told === "" ? choice.text : choice.text + ". " + choice.told
    enabled: !choice.answered
    implicitHeight: Math.max(Theme.isCompact ? Theme.target : Theme.primary, words.height + (aside.visible && !choice.noteBeside ? aside.height : 0) + (Theme.isCompact ? 1 : 2) * Theme.gap)

    background: Rectangle {
        border.color: choice.isMine || choice.isSo ? Theme.action : Theme.edge
        border.width: Theme.line * (choice.isMine || choice.isSo ? 2 : 1)
        color: choice.look === "known" ? Theme.action : choice.isSo || choice.look === "picked" ? Theme.good : Theme.card
        radius: Math.min(Theme.radius, Theme.primary / 2)

        FocusRing {
            round: parent.radius + Theme.focus
            shown: choice.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: choice.rim
            anchors.verticalCenter: parent.verticalCenter
            color: choice.look === "known" ? Theme.onAction : choice.isSo || choice.isMine ? Theme.action : Theme.edge
            height: Theme.icon * 1.15
            name: choice.isSo || choice.look === "picked" ? "check" : choice.look === "chosen" ? "dot" : "circle"
            visible: !choice.bare && choice.number === 0
            width: height
        }

        NumberBadge {
            anchors.left: parent.left
            anchors.leftMargin: choice.rim
            anchors.verticalCenter: parent.verticalCenter
            filled: choice.look !== "told"
            inverted: choice.look === "known"
            number: choice.number
            visible: choice.number > 0
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: choice.indent
            color: choice.onGround
            font.weight: Font.DemiBold
            leading: 1.15
            size: choice.size
            text: choice.text
            width: parent.width - choice.indent - choice.rim - (aside.visible && choice.noteBeside ? Math.ceil(aside.implicitWidth) + Theme.gap : 0)
            y: (parent.height - height - (aside.visible && !choice.noteBeside ? aside.height : 0)) / 2
        }

        Words {
            id: aside

            Accessible.ignored: true
            color: choice.look === "known" ? Theme.onAction : Theme.action
            font.weight: Font.DemiBold
            leading: 1.15
            text: choice.note
            visible: text !== ""
            x: choice.noteBeside === Theme.mirrored ? choice.noteEdge : parent.width - choice.noteEdge - width
            y: choice.noteBeside ? (parent.height - height) / 2 : words.y + words.height
        }
    }
}
