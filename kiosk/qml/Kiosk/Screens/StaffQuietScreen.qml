pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    readonly property StaffQuietViewModel hours: screen.kiosk.staff.hours
    required property KioskViewModel kiosk

    spacing: Theme.gap * 1.5

    Kicker {
        text: qsTrId("status.kicker")
        visible: !Theme.isCompact
        width: parent.width
    }

    Headline {
        says: qsTrId("quiet.title")
        width: parent.width
    }

    Words {
        font.weight: Font.DemiBold
        text: screen.hours.note
        visible: text !== ""
        width: parent.width
    }

    // It begins where the language does.
    Row {
        width: parent.width

        LineButton {
            checkable: true
            chosen: screen.hours.isOn
            glyph: screen.hours.sign
            height: Math.max(implicitHeight, Theme.primary)
            lit: screen.hours.isOn
            text: qsTrId("quiet.title")
            width: Math.min(parent.width, Theme.body * 24)

            onClicked: screen.hours.switchTo(!screen.hours.isOn)
        }
    }

    Repeater {
        model: screen.hours.times

        TimeLine {
            hours: screen.hours
            width: parent.width
        }
    }

    Words {
        color: Theme.inkSoft
        text: qsTrId("quiet.lede")
        width: parent.width
    }

    Words {
        color: Theme.inkSoft
        text: screen.hours.now
        visible: text !== ""
        width: parent.width
    }
}
