import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

OverflowPane {
    id: screen

    required property KioskViewModel kiosk
    readonly property PartsViewModel parts: screen.kiosk.parts

    height: Theme.pageBox.height
    spacing: Theme.space * 1.6
    width: Theme.pageBox.width
    x: Theme.pageBox.x
    y: Theme.pageBox.y

    Kicker {
        text: screen.parts.kicker
        width: parent.width
    }

    Headline {
        text: screen.parts.title
        width: parent.width
    }

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        flow: GridLayout.TopToBottom
        rowSpacing: Math.max(Theme.gap, Theme.space)
        rows: Theme.chapterColumns > 1 ? 5 : 10
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.parts.parts

            LineButton {
                required property string key
                required property string title
                required property bool current

                Layout.fillWidth: true
                glyph: current ? "check" : "book"
                lit: current
                text: title

                onClicked: screen.parts.pick(key)
            }
        }
    }
}
