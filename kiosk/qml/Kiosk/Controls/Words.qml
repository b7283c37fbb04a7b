import QtQuick
import Kiosk.Models

// Scripts whose letters stand lower in their line are lifted, so that they sit where Latin ones would.
Text {
    id: words

    property real drop: Theme.drop
    property string family: Theme.family
    property real leading: 1.4
    property real lift: Theme.lift
    property real lineScale: Theme.lineScale
    property real size: Theme.body

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
    bottomPadding: -drop * size
    color: Theme.ink
    font.family: family
    font.pixelSize: Math.round(size)
    horizontalAlignment: Text.AlignLeft
    lineHeight: leading * lineScale
    opacity: Theme.hasFonts ? 1 : 0
    textFormat: Text.PlainText
    topPadding: -lift * size
    wrapMode: Theme.breaksAnywhere ? Text.Wrap : Text.WordWrap
}
