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

        says: qsTrId("comfort.sample")
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

        readonly property real rowRoom: (screen.room - kicker.height - title.height - lede.height - contrastTitle.height - contrasts.height - toneTitle.height - tones.height - calm.height - low.height - 14 * screen.spacing) / Math.ceil(4 / columns)

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
                Layout.minimumHeight: choice.implicitHeight
                Layout.preferredHeight: Math.max(choice.implicitHeight, Math.min(Theme.primary * 3, sizes.rowRoom))

                onClicked: screen.comfort.chooseSize(choice.key)
            }
        }
    }

    Title {
        id: contrastTitle

        Accessible.name: text
        Accessible.role: Accessible.Heading
        text: qsTrId("comfort.contrast_title")
        width: parent.width
    }

    GridLayout {
        id: contrasts

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: screen.comfort.contrastColumns
        rowSpacing: columnSpacing
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.comfort.contrasts

            ContrastButton {
                id: contrast

                Layout.fillHeight: true
                Layout.fillWidth: true

                onClicked: screen.comfort.chooseContrast(contrast.key)
            }
        }
    }

    Title {
        id: toneTitle

        Accessible.name: text
        Accessible.role: Accessible.Heading
        text: qsTrId("comfort.tone_title")
        width: parent.width
    }

    GridLayout {
        id: tones

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: screen.comfort.toneColumns
        rowSpacing: columnSpacing
        uniformCellHeights: true
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.comfort.tones

            ToneButton {
                id: tone

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: tone.implicitHeight

                onClicked: screen.comfort.chooseTone(tone.key)
            }
        }
    }

    Item {
        height: Theme.isCompact ? 0 : Theme.space
        width: 1
    }

    Item {
        id: low

        height: screen.comfort.offersLowReach ? lowButton.height : 0
        visible: screen.comfort.offersLowReach
        width: parent.width

        LineButton {
            id: lowButton

            readonly property string stateWords: screen.comfort.isLow ? qsTrId("comfort.on") : qsTrId("comfort.off")

            checkable: true
            chosen: screen.comfort.isLow
            glyph: screen.comfort.isLow ? "check" : "circle"
            height: Math.max(implicitHeight, calmButton.height)
            lit: screen.comfort.isLow
            text: qsTrId("comfort.low") + ": " + stateWords + ". " + qsTrId("comfort.low_text")
            width: parent.width

            onClicked: screen.comfort.lower(!screen.comfort.isLow)
        }
    }

    GridLayout {
        id: calm

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        rowSpacing: columnSpacing
        width: parent.width

        LineButton {
            id: calmButton

            readonly property string stateWords: screen.comfort.calm ? qsTrId("comfort.on") : qsTrId("comfort.off")

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.isCompact ? 0 : Theme.primary)
            checkable: true
            chosen: screen.comfort.calm
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
