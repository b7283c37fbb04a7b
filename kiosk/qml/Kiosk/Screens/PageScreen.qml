import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A screen of one column, paged where it does not fit.
Item {
    id: page

    default property alias content: pane.content
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
}
