import QtQuick
import Kiosk.Models

// What stands where there is nothing to show: calm, and it says what to do.
Rectangle {
    id: note

    property string glyph: "leaf"
    readonly property real rim: Math.max(2 * Theme.gap, Theme.space * 5)
    required property string text
    required property string title

    border.color: Theme.lineColour
    border.width: Theme.outline
    color: Theme.sand
    implicitHeight: words.height + 2 * note.rim
    radius: Theme.radius

    Column {
        id: words

        anchors.centerIn: parent
        spacing: Theme.gap
        width: parent.width - 2 * note.rim

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.card
            height: Theme.target * (Theme.isCompact ? 1 : 1.5)
            radius: height / 2
            width: height

            Icon {
                anchors.centerIn: parent
                color: Theme.action
                height: parent.height * 0.5
                name: note.glyph
                width: height
            }
        }

        Title {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            text: note.title
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            text: note.text
            width: parent.width
        }
    }
}
