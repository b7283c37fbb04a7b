import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A name in the drawing: a pill at the right, a line to the height of what it names, a dot on it.
Item {
    id: label

    required property real anchorX
    required property real anchorY
    readonly property real dot: Math.round(Theme.label * 0.42)
    required property real middle
    property real rightEdge: 0
    required property string text

    Rectangle {
        color: Theme.ink
        height: Theme.line * 1.5
        width: Math.max(0, pill.x - label.anchorX)
        x: label.anchorX
        y: label.middle - height / 2
    }

    Rectangle {
        color: Theme.ink
        height: Math.abs(label.anchorY - label.middle)
        width: Theme.line * 1.5
        x: label.anchorX - width / 2
        y: Math.min(label.anchorY, label.middle)
    }

    Rectangle {
        border.color: Theme.card
        border.width: Theme.line
        color: Theme.ink
        height: label.dot
        radius: label.dot / 2
        width: label.dot
        x: label.anchorX - label.dot / 2
        y: label.anchorY - label.dot / 2
    }

    Rectangle {
        id: pill

        color: Theme.card
        height: Math.round(Theme.label * 1.8)
        radius: height / 2
        width: words.implicitWidth + Theme.label * 1.3
        x: label.rightEdge - width
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
}
