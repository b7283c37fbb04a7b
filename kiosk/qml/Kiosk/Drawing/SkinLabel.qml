pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A name in the drawing: a pill at the right, a line that turns towards what it names, and a dot on it.
Item {
    id: label

    required property real anchorX
    required property real anchorY
    readonly property real dot: Math.round(Theme.label * 0.44)
    readonly property color halo: Qt.alpha(Theme.card, 0.8)
    required property real middle
    readonly property real rest: Math.hypot(label.anchorX - label.turnX, label.anchorY - label.middle)
    property real rightEdge: 0
    readonly property real slant: Math.atan2(label.anchorY - label.middle, label.anchorX - label.turnX) * 180 / Math.PI
    required property string text
    readonly property real thin: 2 * Math.max(1, Math.round(Theme.line * 0.6))
    required property real turnX

    Line {
        color: label.halo
        height: label.thin + 2 * Math.max(1, Theme.line)
    }

    Slant {
        color: label.halo
        height: label.thin + 2 * Math.max(1, Theme.line)
    }

    Line {
        color: Theme.ink
        height: label.thin
    }

    Slant {
        color: Theme.ink
        height: label.thin
    }

    Rectangle {
        border.color: Theme.card
        border.width: Math.max(2, Theme.line * 1.2)
        color: Theme.ink
        height: label.dot
        radius: label.dot / 2
        width: label.dot
        x: label.anchorX - label.dot / 2
        y: label.anchorY - label.dot / 2
    }

    Rectangle {
        id: pill

        border.color: Theme.lineColour
        border.width: Math.max(1, Theme.line / 2)
        color: Theme.card
        height: Math.round(Theme.label * 1.8)
        radius: height / 2
        width: Math.ceil(words.implicitWidth + Theme.label * 1.3)
        x: Math.round(label.rightEdge - width)
        y: Math.round(label.middle - height / 2)

        Words {
            id: words

            anchors.centerIn: parent
            font.weight: Font.DemiBold
            leading: 1
            size: Theme.label
            text: label.text
            wrapMode: Text.NoWrap
        }
    }

    component Line: Rectangle {
        antialiasing: true
        width: Math.max(0, pill.x - x)
        x: label.turnX - height / 2
        y: label.middle - height / 2
    }
    component Slant: Rectangle {
        antialiasing: true
        radius: height / 2
        rotation: label.slant
        transformOrigin: Item.Left
        width: label.rest
        x: label.turnX
        y: label.middle - height / 2
    }
}
