pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property PartsViewModel parts: screen.kiosk.parts

    Kicker {
        id: kicker

        text: screen.parts.kicker
        width: parent.width
    }

    Headline {
        id: title

        says: screen.parts.title
        width: parent.width
    }

    GridLayout {
        id: grid

        readonly property real rowRoom: (screen.room - kicker.height - title.height - 3 * screen.spacing - (rows - 1) * rowSpacing) / rows

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        flow: GridLayout.TopToBottom
        rowSpacing: Math.max(Theme.gap, Theme.space)
        rows: Math.ceil(screen.parts.count / Theme.chapterColumns)
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.parts.parts

            LineButton {
                id: part

                required property bool current
                required property string key
                required mark
                required property string title

                Accessible.selectable: part.current
                Accessible.selected: part.current
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: part.implicitHeight
                Layout.preferredHeight: Math.max(part.implicitHeight, Math.min(Theme.primary * 1.7, grid.rowRoom))
                glyph: part.current ? "check" : "book"
                lit: part.current
                text: part.title

                onClicked: screen.parts.pick(part.key)
            }
        }
    }
}
