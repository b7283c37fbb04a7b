pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A button for a thing with levels: which one it is at stands in it as a row of dots.
PillButton {
    id: button

    required property int level
    required property string levelWords
    required property int levels

    Accessible.description: button.levelWords
    bottomPadding: Math.round(button.height * 0.16)
    opacity: enabled ? 1 : 0.45
    wordless: true

    Row {
        readonly property real dot: Math.round(Theme.gap * 0.45)

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: dot * 0.6
        y: Math.round(button.height * 0.74)

        Repeater {
            model: button.levels

            Rectangle {
                required property int index

                border.color: Theme.action
                border.width: Theme.line
                color: index <= button.level ? Theme.action : "transparent"
                height: Math.round(Theme.gap * 0.45)
                radius: height / 2
                width: height
            }
        }
    }
}
