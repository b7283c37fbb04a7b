import QtQuick
import Kiosk.Models

// The border that a theme of high contrast draws around what is told apart by its ground in others.
Rectangle {
    anchors.fill: parent
    border.color: Theme.lineColour
    border.width: Theme.outline
    color: "transparent"
    radius: Theme.outlined ? Theme.radius : 0
    visible: Theme.outlined
}
