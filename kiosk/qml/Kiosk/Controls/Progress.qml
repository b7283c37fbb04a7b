pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Where one stands in a row of slides or questions: a part for each, or one bar where they are many.
// What is to come is thin, so that it is not told by colour alone. Not touched; the words beside it say
// the same.
Item {
    id: progress

    property real breadth: progress.width
    required property int count
    readonly property real gap: progress.isOne ? 0 : Math.max(2, Math.round(Theme.gap * (progress.count > 10 ? 0.35 : 0.55)))
    required property int index
    readonly property bool isOne: progress.count > Theme.mostParts
    readonly property int thin: Math.max(2, Math.round(progress.height * 0.45))

    Accessible.ignored: true
    implicitHeight: Math.max(3, Math.round(Theme.gap * 0.5))
    implicitWidth: progress.breadth

    Rectangle {
        anchors.left: parent.left
        color: Theme.track
        height: progress.thin
        radius: height / 2
        visible: progress.isOne
        width: progress.breadth
        y: (progress.height - height) / 2
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.action
        height: progress.height
        radius: height / 2
        visible: progress.isOne
        width: Math.max(height, progress.breadth * (progress.index + 1) / progress.count)
    }

    Row {
        anchors.left: parent.left
        spacing: progress.gap
        visible: !progress.isOne

        Repeater {
            model: progress.isOne ? 0 : progress.count

            Rectangle {
                id: part

                required property int index

                color: part.index <= progress.index ? Theme.action : Theme.track
                height: part.index <= progress.index ? progress.height : progress.thin
                opacity: part.index < progress.index ? 0.75 : 1
                radius: part.height / 2
                width: Math.max(2, (progress.breadth - (progress.count - 1) * progress.gap) / progress.count)
                y: (progress.height - height) / 2
            }
        }
    }
}
