import QtQuick
import Kiosk.Controls
import Kiosk.Models

Item {
    id: line

    required property string text

    implicitHeight: words.height

    Rectangle {
        anchors.left: parent.left
        color: Theme.action
        height: Math.round(Theme.lede * 0.3)
        radius: height / 2
        width: height
        y: Math.round(Theme.lede * 0.52)
    }

    Words {
        id: words

        readonly property real spare: Math.max(0, words.width - Typesetting.settled(words.text, words.font, words.width))

        anchors.right: parent.right
        leading: 1.3
        leftPadding: Theme.mirrored ? words.spare : 0
        rightPadding: words.spare - leftPadding
        size: Theme.lede
        text: line.text
        width: line.width - Math.round(Theme.lede * 0.85)
    }
}
