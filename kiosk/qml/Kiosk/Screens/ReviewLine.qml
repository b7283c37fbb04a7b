import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Who approved the words, or that nobody has yet.
Rectangle {
    id: line

    required property bool approved
    readonly property color ink: line.approved ? Theme.onGood : Theme.onNotice
    readonly property real rim: Math.max(Theme.gap, Theme.space * 1.8)
    required property string text

    color: line.approved ? Theme.good : Theme.noticeColour
    implicitHeight: Math.max(words.height, icon.height) + 2 * line.rim
    implicitWidth: icon.width + Theme.gap + Math.ceil(words.implicitWidth) + line.rim * 2.4
    radius: Math.min(Theme.radius, Theme.target / 2)

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        color: line.ink
        height: Theme.icon
        name: line.approved ? "check" : "info"
        width: height
        x: Theme.mirrored ? line.width - width - line.rim : line.rim
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: line.ink
        font.weight: Font.DemiBold
        leading: 1.2
        text: line.text
        width: parent.width - icon.width - Theme.gap - 2 * line.rim
        wrapMode: Text.Wrap
        x: Theme.mirrored ? line.rim : icon.x + icon.width + Theme.gap
    }
}
