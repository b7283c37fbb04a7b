pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property StaffViewModel panel: screen.kiosk.staff.panel

    Kicker {
        text: qsTrId("status.kicker")
        width: parent.width
    }

    Headline {
        says: qsTrId("staff.title")
        width: parent.width
    }

    Words {
        font.weight: Font.DemiBold
        text: screen.panel.note
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Theme.inkSoft
        text: qsTrId("staff.lede")
        width: parent.width
    }

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        rowSpacing: columnSpacing
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.panel.rows

            LineButton {
                id: act

                required property string key
                required property string sign
                required property string title

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Math.max(act.implicitHeight, Theme.primary * 1.3)
                glyph: act.sign
                text: act.title

                onClicked: screen.panel.act(act.key)
            }
        }
    }
}
