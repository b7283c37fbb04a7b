import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A line of the totals: what, and how often in a week and in a month.
Column {
    id: line

    required property bool head
    required property string kind
    required property string month
    readonly property real numbers: Math.round(line.width * 0.24)
    required property string title
    required property string week

    spacing: Math.round(Theme.label * 0.4)

    Rectangle {
        color: Theme.lineColour
        height: Theme.line
        visible: line.head
        width: parent.width
    }

    Words {
        Accessible.role: Accessible.Heading
        font.weight: Font.Bold
        text: line.kind
        visible: line.head && text !== ""
        width: parent.width
    }

    Row {
        width: parent.width

        Words {
            text: line.title
            width: parent.width - 2 * line.numbers
        }

        Words {
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            text: line.week
            width: line.numbers
        }

        Words {
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            text: line.month
            width: line.numbers
        }
    }
}
