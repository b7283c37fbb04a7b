import QtQuick
import Kiosk.Models

// The way on from what is being read. Where words do not fit, the icons alone stay.
Item {
    id: row

    required property string asideGlyph
    required property string asideText
    readonly property real asideWords: Math.ceil(asideWidth.advanceWidth) + row.rims + Theme.gap
    property string beforeText: ""
    readonly property real fixed: (row.offersBefore ? row.square : 0) + (row.infoText !== "" ? row.square : 0) + (row.pane.overflows ? row.square : 0)
    property color ground: Theme.card
    property bool hasBefore: false
    property bool hasNext: true
    property string infoText: ""
    required property string nextText
    readonly property real nextWords: Math.ceil(nextWidth.advanceWidth) + row.rims
    property bool offersBefore: false
    required property OverflowPane pane
    readonly property real rims: 2 * Math.round(Theme.target * 0.34) + Theme.icon * 1.6
    readonly property real square: row.height + Theme.gap

    signal aside
    signal before
    signal info
    signal next

    implicitHeight: Theme.primary

    Row {
        anchors.left: parent.left
        spacing: Theme.gap

        PillButton {
            enabled: row.hasBefore
            glyph: "back"
            ground: row.ground
            height: row.height
            opacity: enabled ? 1 : 0.35
            outlined: true
            text: row.beforeText
            visible: row.offersBefore
            width: row.height
            wordless: true

            onClicked: row.before()
        }

        PillButton {
            glyph: row.asideGlyph
            ground: row.ground
            height: row.height
            outlined: true
            text: row.asideText
            width: wordless ? row.height : implicitWidth
            wordless: row.fixed + row.asideWords + (row.hasNext ? row.nextWords : 0) > row.width

            onClicked: row.aside()
        }

        PillButton {
            glyph: "info"
            ground: row.ground
            height: row.height
            outlined: true
            text: row.infoText
            visible: row.infoText !== ""
            width: row.height
            wordless: true

            onClicked: row.info()
        }

        PageButton {
            height: row.height
            pane: row.pane
            visible: row.pane.overflows
            width: row.height
        }
    }

    PillButton {
        anchors.right: parent.right
        glyph: "forward"
        glyphAfter: true
        height: row.height
        primary: true
        text: row.nextText
        visible: row.hasNext
        width: wordless ? row.height : implicitWidth
        wordless: row.fixed + row.square + row.nextWords > row.width

        onClicked: row.next()
    }

    TextMetrics {
        id: asideWidth

        font: nextWidth.font
        text: row.asideText
    }

    TextMetrics {
        id: nextWidth

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        text: row.nextText
    }
}
