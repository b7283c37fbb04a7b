import QtQuick
import Kiosk.Models

// What has been turned to fades in from the side that it lies on, to its place.
ParallelAnimation {
    id: turn

    required property FrameViewModel frame
    required property Item page
    property real place: 0

    NumberAnimation {
        duration: Theme.pageMs
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: turn.page
        to: 1
    }

    NumberAnimation {
        duration: Theme.pageMs
        easing.type: Easing.OutCubic
        from: turn.place + (turn.frame.calm ? 0 : turn.frame.way === "backward" ? -Theme.travel : Theme.travel)
        property: "x"
        target: turn.page
        to: turn.place
    }
}
