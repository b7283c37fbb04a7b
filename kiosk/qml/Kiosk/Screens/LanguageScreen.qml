pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property LanguageViewModel language: screen.kiosk.language

    Headline {
        id: title

        says: screen.language.title
        width: parent.width
    }

    Item {
        height: Theme.isCompact ? 0 : Theme.space
        width: 1
    }

    GridLayout {
        id: grid

        readonly property real rowRoom: (screen.room - title.height - 3 * screen.spacing - (rows - 1) * rowSpacing) / rows

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        rowSpacing: columnSpacing
        rows: Math.ceil(screen.language.count / Theme.chapterColumns)
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.language.rows

            LanguageButton {
                id: button

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: button.implicitHeight
                Layout.preferredHeight: Math.max(button.implicitHeight, Math.min(Theme.primary * 2.6, grid.rowRoom))

                onClicked: screen.language.choose(button.key)
            }
        }
    }
}
