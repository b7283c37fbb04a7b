import QtQuick
import Kiosk.Models

Touchable {
    id: control

    property color edge: Theme.edge
    property string glyph: ""
    property bool glyphAfter: false
    property color ground: control.primary ? Theme.action : Theme.sand
    property color ink: control.primary ? Theme.onAction : Theme.ink
    property bool outlined: false
    property bool primary: false
    readonly property real rim: control.wordless ? 0 : Math.round(Theme.target * 0.34)
    property bool wordless: false

    Accessible.name: control.text
    horizontalPadding: control.rim
    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.gap)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    spacing: Math.round(Theme.icon * 0.45)

    background: Rectangle {
        border.color: control.edge
        border.width: control.outlined ? Theme.line : Theme.outline
        color: control.ground
        radius: Math.min(height / 2, Theme.target / 2 + Theme.gap)

        FocusRing {
            radius: parent.radius + Theme.focus
            shown: control.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: words.visible ? Math.max(icon.height, words.implicitHeight) : icon.height
        implicitWidth: (icon.visible ? icon.width : 0) + (words.visible ? Math.ceil(words.implicitWidth) : 0) + (icon.visible && words.visible ? control.spacing : 0)

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            color: control.ink
            height: Theme.icon
            name: control.glyph
            visible: control.glyph !== ""
            width: Theme.icon
            x: !words.visible ? (parent.width - width) / 2 : control.glyphAfter ? words.x + words.width + control.spacing : Math.max(0, (parent.width - width - control.spacing - words.width) / 2)
        }

        Words {
            id: words

            readonly property real room: parent.width - (icon.visible ? icon.width + control.spacing : 0)

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: control.ink
            font.weight: Font.DemiBold
            horizontalAlignment: icon.visible ? Text.AlignLeft : Text.AlignHCenter
            leading: 1.12
            text: control.text
            visible: !control.wordless
            width: Math.min(Math.ceil(implicitWidth), room)
            x: icon.visible && !control.glyphAfter ? icon.x + icon.width + control.spacing : Math.max(0, (room - width) / 2)
        }
    }
}
