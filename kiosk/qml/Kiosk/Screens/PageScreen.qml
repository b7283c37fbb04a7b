import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A screen of one column, paged where it does not fit.
Item {
    id: page

    default property alias content: pane.content
    property alias spacing: pane.spacing
    readonly property real room: pane.height

    OverflowPane {
        id: pane

        height: Theme.pageBox.height
        spacing: Theme.space * 1.6
        width: Theme.pageBox.width
        x: Theme.pageBox.x
        y: Theme.pageBox.y
    }
}
