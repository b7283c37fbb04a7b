import QtQuick
import Kiosk.Models

// A column that is paged where it does not fit: a button turns to what is below, and at the end back up.
Item {
    id: overflow

    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    property bool centred: false
    default property alias content: column.data
    readonly property real contentHeight: column.height
    property color ground: Theme.paper
    property bool gutter: false
    property real lean: 0.5
    readonly property bool overflows: column.height > overflow.height + 1
    property bool ownButton: true
    // The ring around what has the focus must not be cut at the column's rims.
    readonly property real ring: Theme.focus * 2
    property alias spacing: column.spacing
    readonly property bool strip: overflow.overflows && overflow.ownButton && !overflow.gutter

    function page(): void {
        const last = Math.max(0, flick.contentHeight - flick.height);
        const step = Math.max(Theme.lede, flick.height - Theme.lede * 1.6);
        flick.contentY = overflow.atEnd ? 0 : Math.min(last, flick.contentY + step);
    }

    function toStart(): void {
        flick.contentY = 0;
    }

    Flickable {
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: overflow.overflows
        contentHeight: column.height + (overflow.overflows ? 2 * overflow.ring : 0)
        contentWidth: width
        height: overflow.strip ? overflow.height - Theme.target - Theme.gap : overflow.height
        interactive: overflow.overflows
        width: (overflow.gutter ? overflow.width - Theme.target - Theme.gap : overflow.width) + 2 * overflow.ring
        x: -overflow.ring

        Column {
            id: column

            width: flick.width - 2 * overflow.ring
            x: overflow.ring
            y: overflow.overflows ? overflow.ring : overflow.centred ? Math.round((overflow.height - height) * overflow.lean) : 0
        }
    }

    Rectangle {
        height: Theme.lede
        visible: overflow.overflows && !overflow.atEnd
        width: flick.width
        x: flick.x
        y: flick.height - height

        gradient: Gradient {
            GradientStop {
                color: Qt.alpha(overflow.ground, 0)
                position: 0
            }

            GradientStop {
                color: overflow.ground
                position: 1
            }
        }
    }

    PageButton {
        pane: overflow
        visible: overflow.ownButton && overflow.overflows
        x: overflow.gutter ? overflow.width - width : Math.round((overflow.width - width) / 2)
        y: overflow.height - height
    }
}
