import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Around a group of things that a switch may choose from.
Item {
    FocusRing {
        anchors.margins: -Theme.focus * 2.4
        border.width: Theme.focus * 1.5
        round: Math.min(Theme.radius, Theme.target / 2)
        shown: true
    }
}
