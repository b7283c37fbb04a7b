pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property StaffLoopViewModel loop: screen.kiosk.staff.loop

    Kicker {
        text: qsTrId("status.kicker")
        width: parent.width
    }

    Headline {
        says: qsTrId("staff_loop.title")
        width: parent.width
    }

    Words {
        font.weight: Font.DemiBold
        text: screen.loop.note
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Theme.inkSoft
        text: qsTrId("staff_loop.lede")
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
            model: screen.loop.rows

            LineButton {
                id: act

                required property string key
                required property bool shown
                required property string sign
                required property string title

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Math.max(act.implicitHeight, Theme.primary * 1.3)
                checkable: true
                chosen: act.shown
                glyph: act.sign
                lit: act.shown
                text: act.title

                onClicked: screen.loop.choose(act.key, !act.shown)
            }
        }
    }
}
