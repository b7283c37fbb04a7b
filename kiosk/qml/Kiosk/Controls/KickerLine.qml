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
        width: line.mark === "" ? line.width : Math.min(Math.ceil(implicitWidth), line.width)
    }

    LanguageMark {
        most: line.width
        text: line.mark
    }
}
