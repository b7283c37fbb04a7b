pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// A line under the sentence that is read aloud, or a frame around a button or a picture: it is seen
// without telling colours apart, in the colour of the words.
Item {
    id: mark

    required property SpeechViewModel speech

    Repeater {
        model: mark.speech.marks

        Item {
            id: stroke

            required property real across
            required property string colour
            required property real down
            required property bool frames
            required property real high
            required property real wide

            height: stroke.high
            width: stroke.wide
            x: stroke.across
            y: stroke.down

            Rectangle {
                color: stroke.colour
                height: Theme.focus
                radius: height / 2
                visible: !stroke.frames
                width: parent.width
                y: parent.height - height / 2
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.focus
                border.color: Theme.card
                border.width: Theme.focus * 2
                color: "transparent"
                radius: Math.min(Theme.radius, height / 2)
                visible: stroke.frames

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.focus / 2
                    border.color: stroke.colour
                    border.width: Theme.focus
                    color: "transparent"
                    radius: parent.radius
                }
            }
        }
    }
}
