import QtQuick
import Kiosk.Models

// A column that is paged where it does not fit: a button turns to what is below, and at the end back up.
Item {
    id: pane

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool ownButton: true
    property bool centred: false
    property bool gutter: false
    readonly property bool strip: pane.overflows && pane.ownButton && !pane.gutter
    property color ground: Theme.paper
    readonly property bool overflows: column.height > pane.height + 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property real contentHeight: column.height

    function page(): void {
        const last = Math.max(0, flick.contentHeight - flick.height);
        const step = Math.max(Theme.lede, flick.height - Theme.lede * 1.6);
        flick.contentY = pane.atEnd ? 0 : Math.min(last, flick.contentY + step);
    }

    function toStart(): void {
        flick.contentY = 0;
    }

    Flickable {
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: pane.overflows
        contentHeight: column.height
        contentWidth: width
        height: pane.strip ? pane.height - Theme.target - Theme.gap : pane.height
        interactive: pane.overflows
        width: pane.gutter ? pane.width - Theme.target - Theme.gap : pane.width

        Column {
            id: column

            width: flick.width
            y: pane.centred && !pane.overflows ? Math.round((pane.height - height) / 2) : 0
        }
    }

    Rectangle {
        gradient: Gradient {
            GradientStop {
                color: Qt.alpha(pane.ground, 0)
                position: 0
            }
            GradientStop {
                color: pane.ground
                position: 1
            }
        }
        height: Theme.lede
        visible: pane.overflows && !pane.atEnd
        width: flick.width
        y: flick.height - height
    }

    PageButton {
        pane: pane
        visible: pane.ownButton && pane.overflows
        x: pane.gutter ? pane.width - width : Math.round((pane.width - width) / 2)
        y: pane.height - height
    }
}
