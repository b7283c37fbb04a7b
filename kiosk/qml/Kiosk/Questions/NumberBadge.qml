import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A number in a circle: a step's place, or an area of a picture.
Rectangle {
    id: badge

    readonly property color back: badge.inverted ? Theme.onAction : badge.filled ? Theme.action : Theme.card
    property bool filled: true
    property bool inverted: false
    required property int number

    Accessible.ignored: true
    border.color: Theme.action
    border.width: Theme.line * 2
    color: badge.back
    height: Theme.icon * 1.15
    radius: height / 2
    width: height

    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: badge.filled && !badge.inverted ? Theme.onAction : Theme.action
        font.weight: Font.Bold
        leading: 1.1
        size: Math.min(Theme.body, Theme.icon * 0.8)
        text: badge.number
    }
}
