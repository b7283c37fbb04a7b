import QtQuick
import Kiosk.Models

// A column that is paged where it does not fit: a button turns to what is below, and at the end back up.
Item {
    id: overflow

    // What is in it, where a screen has two: the buttons that page them are told apart by it.
    property string about: ""
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    property bool centred: false
    default property alias content: column.data
    readonly property real contentHeight: column.height
    property color ground: Theme.paper
    property bool gutter: false
    property real lean: 0.5
    readonly property bool overflows: column.height > overflow.room + 1
    property bool ownButton: true
    // So much below the words stays free, for what stands beside the button that pages them.
    property real reserved: 0
    // The ring around what has the focus must not be cut at the column's rims.
    readonly property real ring: Theme.focus * 2
    readonly property real room: overflow.height - (overflow.reserved > 0 ? overflow.stripHeight : 0)
    property alias spacing: column.spacing
    readonly property bool strip: overflow.reserved > 0 || overflow.overflows && overflow.ownButton && !overflow.gutter
    readonly property real stripHeight: Math.max(Theme.target, overflow.reserved) + Theme.gap

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

        anchors.left: parent.left
        anchors.leftMargin: -overflow.ring
        boundsBehavior: Flickable.StopAtBounds
        clip: overflow.overflows
        contentHeight: column.height + (overflow.overflows ? 2 * overflow.ring : 0)
        contentWidth: width
        height: overflow.strip ? overflow.height - overflow.stripHeight : overflow.height
        interactive: overflow.overflows
        maximumFlickVelocity: Theme.moves ? 2500 : 0
        width: (overflow.gutter ? overflow.width - Theme.target - Theme.gap : overflow.width) + 2 * overflow.ring

        Column {
            id: column

            width: flick.width - 2 * overflow.ring
            x: overflow.ring
            y: overflow.overflows ? overflow.ring : overflow.centred ? Math.round((overflow.height - height) * overflow.lean) : 0
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: -overflow.ring
        height: Theme.lede
        visible: overflow.overflows && !overflow.atEnd
        width: flick.width
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
        x: !overflow.gutter ? Math.round((overflow.width - width) / 2) : Theme.mirrored ? 0 : overflow.width - width
        y: overflow.height - (Math.max(height, overflow.reserved) + height) / 2
    }
}
