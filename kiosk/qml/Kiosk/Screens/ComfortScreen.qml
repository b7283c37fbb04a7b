pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    readonly property ComfortViewModel comfort: screen.kiosk.comfort
    required property KioskViewModel kiosk

    Kicker {
        id: kicker

        text: qsTrId("comfort.kicker")
        width: parent.width
    }

    Headline {
        id: title

        text: qsTrId("comfort.sample")
        width: parent.width
    }

    Lede {
        id: lede

        text: qsTrId("comfort.body")
        width: parent.width
    }

    Item {
        height: Theme.isCompact ? 0 : Theme.space
        width: 1
    }

    GridLayout {
        id: sizes

        readonly property real rowRoom: (screen.room - kicker.height - title.height - lede.height - calm.height - 7 * screen.spacing) / Math.ceil(4 / columns)

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.sizeColumns
        rowSpacing: columnSpacing
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.comfort.sizes

            SizeButton {
                id: choice

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(choice.implicitHeight, Math.min(Theme.primary * 4.4, sizes.rowRoom))

                onClicked: screen.comfort.chooseSize(choice.key)
            }
        }
    }

    Item {
        height: Theme.isCompact ? 0 : Theme.space
        width: 1
    }

    GridLayout {
        id: calm

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        rowSpacing: columnSpacing
        width: parent.width

        LineButton {
            readonly property string stateWords: screen.comfort.calm ? qsTrId("comfort.on") : qsTrId("comfort.off")

            Accessible.checkable: true
            Accessible.checked: screen.comfort.calm
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.isCompact ? 0 : Theme.primary * 1.4)
            glyph: screen.comfort.calm ? "check" : "circle"
            lit: screen.comfort.calm
            text: qsTrId("comfort.calm") + ": " + stateWords + ". " + qsTrId("comfort.calm_text")

            onClicked: screen.comfort.chooseCalm(!screen.comfort.calm)
        }

        LineButton {
            Layout.fillHeight: true
            Layout.fillWidth: Theme.chapterColumns === 1
            Layout.preferredWidth: Theme.target * 4.2
            enabled: screen.comfort.differs
            glyph: "refresh"
            opacity: enabled ? 1 : 0.5
            text: qsTrId("comfort.undo")

            onClicked: screen.comfort.undo()
        }
    }
}
