import QtQuick
import Kiosk.Controls
import Kiosk.Models

Item {
    id: controls

    required property ReadingViewModel reading
    required property OverflowPane pane
    readonly property real rims: 2 * Math.round(Theme.target * 0.34) + Theme.icon * 1.5
    readonly property real fixed: controls.height + Theme.gap * 2 + (controls.pane.overflows ? controls.height + Theme.gap : 0)
    readonly property real wordsNext: nextWidth.advanceWidth + controls.rims
    readonly property real wordsAll: controls.fixed + partsWidth.advanceWidth + controls.rims + controls.wordsNext

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
            width: wordless ? controls.height : implicitWidth
            wordless: controls.wordsAll > controls.width

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
        wordless: controls.fixed + controls.height + controls.wordsNext > controls.width
        x: controls.width - width

        onClicked: controls.reading.goOn()
    }

    TextMetrics {
        id: partsWidth

        font: nextWidth.font
        text: qsTrId("reading.parts")
    }

    TextMetrics {
        id: nextWidth

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        text: controls.reading.nextWords
    }
}
