import QtQuick
import Kiosk.Models

// Stands outside what has the focus, so that it is seen on every ground.
Rectangle {
    id: ring

    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.focus * 1.6
    border.color: Theme.focusColour
    border.width: Theme.focus
    color: "transparent"
    visible: ring.shown
}
