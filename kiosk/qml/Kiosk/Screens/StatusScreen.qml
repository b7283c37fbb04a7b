import QtQuick
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property StatusViewModel status: screen.kiosk.status

    Kicker {
        text: qsTrId("status.kicker")
        width: parent.width
    }

    Headline {
        says: qsTrId("status.title")
        width: parent.width
    }

    Repeater {
        model: screen.status.rows

        StatusLine {
            width: parent.width
        }
    }

    Title {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        text: qsTrId("status.overdue")
        width: parent.width
    }

    Words {
        text: screen.status.overdueNote
        width: parent.width
    }

    Repeater {
        model: screen.status.overdue

        StatusLine {
            width: parent.width
        }
    }

    Title {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        text: qsTrId("status.findings")
        width: parent.width
    }

    Words {
        text: qsTrId("status.findings_none")
        visible: screen.status.isClean
        width: parent.width
    }

    Repeater {
        model: screen.status.findings

        StatusLine {
            width: parent.width
        }
    }
}
