import QtQuick
import Kiosk.Models

// Stands outside what has the focus, so that it is seen on every ground. Qt keeps a picture of the corners
// of each rectangle that is round, seen or not: a ring that is not shown has none.
Rectangle {
    id: ring

    property real round: 0
    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.focus * 1.6
    border.color: Theme.focusColour
    border.width: Theme.focus
    color: "transparent"
    radius: ring.shown ? ring.round : 0
    visible: ring.shown
}
