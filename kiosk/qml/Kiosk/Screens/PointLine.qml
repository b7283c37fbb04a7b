import QtQuick
import Kiosk.Controls
import Kiosk.Models

Item {
    id: line

    required property string text

    implicitHeight: words.height

    Rectangle {
        color: Theme.action
        height: Math.round(Theme.lede * 0.3)
        radius: height / 2
        width: height
        y: Math.round(Theme.lede * 0.52)
    }

    Words {
        id: words

        leading: 1.3
        rightPadding: Math.max(0, words.width - Typesetting.settled(words.text, words.font, words.width))
        size: Theme.lede
        text: line.text
        width: line.width - x
        x: Math.round(Theme.lede * 0.85)
    }
}
