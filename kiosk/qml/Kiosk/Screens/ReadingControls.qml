import QtQuick
import Kiosk.Controls
import Kiosk.Models

Item {
    id: controls

    required property ReadingViewModel reading
    required property OverflowPane pane
    readonly property real room: controls.width - left.width - Theme.gap

    Progress {
        count: controls.reading.pages
        index: controls.reading.page
        visible: !Theme.isCompact
        width: parent.width
        y: -Theme.gap * 1.4
    }

    Row {
        id: left

        spacing: Theme.gap

        PillButton {
            enabled: controls.reading.hasBefore
            glyph: "back"
            ground: Theme.card
            height: controls.height
            opacity: enabled ? 1 : 0.35
            outlined: true
            text: qsTrId("reading.before")
            width: controls.height
            wordless: true

            onClicked: controls.reading.turn(-1)
        }

        PillButton {
            glyph: "list"
            ground: Theme.card
            height: controls.height
            outlined: true
            text: qsTrId("reading.parts")
            width: controls.height
            wordless: true

            onClicked: controls.reading.openParts()
        }

        PageButton {
            height: controls.height
            pane: controls.pane
            visible: controls.pane.overflows
            width: controls.height
        }
    }

    PillButton {
        glyph: "forward"
        glyphAfter: true
        height: controls.height
        primary: true
        text: controls.reading.nextWords
        width: wordless ? controls.height * 1.2 : implicitWidth
        wordless: implicitWidthWithWords > controls.room
        x: controls.width - width

        readonly property real implicitWidthWithWords: wordsWidth.advanceWidth + Theme.icon + Math.round(Theme.target * 0.34) * 2 + spacing

        onClicked: controls.reading.goOn()
    }

    TextMetrics {
        id: wordsWidth

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        text: controls.reading.nextWords
    }
}
