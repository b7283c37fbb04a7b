import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A screen of one column, paged where it does not fit.
Item {
    id: page

    default property alias content: pane.content
    property alias corner: corner.data
    readonly property alias gutter: pane.gutter
    readonly property real room: pane.height
    property alias spacing: pane.spacing

    OverflowPane {
        id: pane

        gutter: Theme.isCompact && !Theme.isTall
        height: Theme.pageBox.height
        spacing: Math.max(Theme.gap * 0.9, Theme.space * 1.6)
        width: Theme.pageBox.width
        x: Theme.pageBox.x
        y: Theme.pageBox.y
    }

    // Beside the column, above the button that pages it.
    Item {
        id: corner

        height: Theme.sourcesBox.height
        visible: pane.gutter
        width: Theme.sourcesBox.width
        x: Theme.sourcesBox.x
        y: Theme.sourcesBox.y
    }
}
