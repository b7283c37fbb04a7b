import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

OverflowPane {
    id: screen

    required property KioskViewModel kiosk
    readonly property ComfortViewModel comfort: screen.kiosk.comfort

    height: Theme.pageBox.height
    spacing: Theme.space * 1.6
    width: Theme.pageBox.width
    x: Theme.pageBox.x
    y: Theme.pageBox.y

    Kicker {
        text: qsTrId("comfort.kicker")
        width: parent.width
    }

    Headline {
        text: qsTrId("comfort.sample")
        width: parent.width
    }

    Lede {
        text: qsTrId("comfort.body")
        width: parent.width
    }

    Title {
        Accessible.role: Accessible.Heading
        text: qsTrId("comfort.sizes")
        width: parent.width
    }

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space)
        columns: Theme.chapterColumns * 2
        rowSpacing: columnSpacing
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.comfort.sizes

            SizeButton {
                Layout.fillHeight: true
                Layout.fillWidth: true

                onClicked: screen.comfort.chooseSize(key)
            }
        }
    }

    Item {
        height: Theme.space
        width: 1
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        LineButton {
            Accessible.checkable: true
            Accessible.checked: screen.comfort.calm
            Accessible.name: qsTrId("comfort.calm") + ". " + qsTrId("comfort.calm_text") + " " + stateWords
            glyph: screen.comfort.calm ? "check" : "circle"
            lit: screen.comfort.calm
            text: qsTrId("comfort.calm") + ": " + stateWords + ". " + qsTrId("comfort.calm_text")
            width: Theme.chapterColumns > 1 ? (parent.width - Theme.gap) * 0.62 : parent.width

            readonly property string stateWords: screen.comfort.calm ? qsTrId("comfort.on") : qsTrId("comfort.off")

            onClicked: screen.comfort.chooseCalm(!screen.comfort.calm)
        }

        PillButton {
            enabled: screen.comfort.differs
            glyph: "refresh"
            opacity: enabled ? 1 : 0.4
            outlined: true
            text: qsTrId("comfort.undo")

            onClicked: screen.comfort.undo()
        }
    }
}
