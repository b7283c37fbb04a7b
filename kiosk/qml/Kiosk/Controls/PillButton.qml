import QtQuick
import Kiosk.Models

Touchable {
    id: control

    property color edge: Theme.edge
    property string family: Theme.family
    property string glyph: ""
    property bool glyphAfter: false
    // From the left, in either direction of reading.
    readonly property bool glyphFirst: control.glyphAfter === Theme.mirrored
    property color ground: control.primary ? Theme.action : Theme.sand
    readonly property bool hasGlyph: control.glyph !== ""
    property color ink: control.primary ? Theme.onAction : Theme.ink
    property bool outlined: false
    property bool primary: false
    readonly property real rim: control.wordless ? 0 : Math.round(Theme.target * 0.34)
    property real size: Theme.body
    property bool wordless: false
    readonly property font wordsFont: words.font

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
            round: parent.radius + Theme.focus
            shown: control.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: words.visible ? Math.max(icon.height, words.implicitHeight) : icon.height
        implicitWidth: (control.hasGlyph ? icon.width : 0) + (words.visible ? Math.ceil(words.implicitWidth) : 0) + (control.hasGlyph && words.visible ? control.spacing : 0)

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            color: control.ink
            height: Theme.icon
            name: control.glyph
            visible: control.hasGlyph
            width: Theme.icon
            x: !words.visible ? (parent.width - width) / 2 : control.glyphFirst ? words.lead : words.lead + words.width + control.spacing
        }

        Words {
            id: words

            // Where icon and words together begin.
            readonly property real lead: Math.max(0, (words.room - words.width) / 2)
            readonly property real room: parent.width - (icon.visible ? icon.width + control.spacing : 0)

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: control.ink
            drop: control.family === Theme.family ? Theme.drop : Theme.dropOf(control.family)
            family: control.family
            font.weight: Font.DemiBold
            horizontalAlignment: icon.visible ? Text.AlignLeft : Text.AlignHCenter
            leading: 1.12
            lift: control.family === Theme.family ? Theme.lift : Theme.liftOf(control.family)
            lineScale: control.family === Theme.family ? Theme.lineScale : Theme.lineScaleOf(control.family)
            size: control.size
            text: control.wordless ? "" : control.text
            visible: !control.wordless
            width: Math.min(Math.ceil(implicitWidth), room)
            x: icon.visible && control.glyphFirst ? words.lead + icon.width + control.spacing : words.lead
        }
    }
}
