pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    readonly property CountsViewModel counts: screen.kiosk.staff.counts
    required property KioskViewModel kiosk

    Kicker {
        text: qsTrId("status.kicker")
        width: parent.width
    }

    Headline {
        says: qsTrId("counts.title")
        width: parent.width
    }

    Words {
        text: screen.counts.none
        visible: text !== ""
        width: parent.width
    }

    Column {
        spacing: screen.spacing
        visible: screen.counts.none === ""
        width: parent.width

        Words {
            font.weight: Font.DemiBold
            text: screen.counts.note
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            text: qsTrId("counts.lede")
            width: parent.width
        }

        PillButton {
            glyph: "down"
            text: qsTrId("counts.save")
            width: Math.min(implicitWidth, parent.width)

            onClicked: screen.counts.save()
        }

        CountChart {
            counts: screen.counts
            width: parent.width
        }

        CountLine {
            head: true
            kind: ""
            month: qsTrId("counts.month")
            title: ""
            week: qsTrId("counts.week")
            width: parent.width
        }

        Repeater {
            model: screen.counts.rows

            CountLine {
                width: parent.width
            }
        }
    }
}
