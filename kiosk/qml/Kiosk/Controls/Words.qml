import QtQuick
import Kiosk.Models

Text {
    property real size: Theme.body
    property real leading: 1.4

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(size)
    lineHeight: leading / 1.21
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
