pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Where one stands in a row of slides or questions. Not touched; the words beside it say the same.
Row {
    id: progress

    property real breadth: progress.width
    required property int count
    required property int index

    Accessible.ignored: true
    spacing: Math.max(2, Math.round(Theme.gap * (progress.count > 10 ? 0.35 : 0.55)))

    Repeater {
        model: progress.count

        Rectangle {
            id: part

            required property int index

            color: part.index <= progress.index ? Theme.action : Theme.track
            height: Math.max(3, Math.round(Theme.gap * 0.5))
            opacity: part.index < progress.index ? 0.55 : 1
            radius: part.height / 2
            width: Math.max(2, (progress.breadth - (progress.count - 1) * progress.spacing) / progress.count)
        }
    }
}
