import QtQuick
import Kiosk.Controls
import Kiosk.Models

Column {
    id: line

    required property string text
    required property string title

    Words {
        color: Theme.inkSoft
        size: Theme.label
        text: line.title
        width: parent.width
        wrapMode: Text.Wrap
    }

    Words {
        font.weight: Font.DemiBold
        text: line.text
        width: parent.width
        wrapMode: Text.Wrap
    }
}
