import QtQuick
import Kiosk.Models

// Where one is, and beside it that this is not in the language shown, where it is not.
Flow {
    id: line

    property string mark: ""
    required property string text

    spacing: Theme.label

    Kicker {
        id: kicker

        text: line.text
        width: line.mark === "" ? line.width : Math.min(Math.ceil(natural.advanceWidth) + 1, line.width)
    }

    // Its own `implicitWidth` changes while it is laid out anew, and would be a binding loop.
    TextMetrics {
        id: natural

        font: kicker.font
        text: line.text
    }

    LanguageMark {
        most: line.width
        text: line.mark
    }
}
