import QtQuick
import Kiosk.Models

Text {
    property real leading: 1.4
    property real size: Theme.body

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(size)
    lineHeight: leading / 1.21
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
