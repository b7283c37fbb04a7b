import QtQuick
import Kiosk.Models

// Where one stands in a row of slides or questions. Not touched; the words beside it say the same.
Row {
    id: progress

    required property int count
    required property int index
    property real breadth: progress.width

    Accessible.ignored: true
    spacing: Math.max(2, Math.round(Theme.gap * (progress.count > 10 ? 0.35 : 0.55)))

    Repeater {
        model: progress.count

        Rectangle {
            required property int index

            color: index <= progress.index ? Theme.action : Theme.track
            height: Math.max(3, Math.round(Theme.gap * 0.5))
            opacity: index < progress.index ? 0.55 : 1
            radius: height / 2
            width: Math.max(2, (progress.breadth - (progress.count - 1) * progress.spacing) / progress.count)
        }
    }
}
