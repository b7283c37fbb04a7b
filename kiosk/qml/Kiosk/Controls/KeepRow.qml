import QtQuick
import Kiosk.Models

// The star, and where something is kept the way to the list. In one line if `inLine`, else they wrap.
Flow {
    id: row

    required property bool inLine
    required property string mine
    readonly property bool roomForBoth: star.implicitWidth + row.spacing + list.wordsWidth <= row.width
    required property bool starred

    signal openMine
    signal toggled

    spacing: Theme.gap

    StarButton {
        id: star

        height: row.inLine ? Theme.target : implicitHeight
        starred: row.starred
        width: Math.min(implicitWidth, row.width)

        onClicked: row.toggled()
    }

    PillButton {
        id: list

        readonly property real wordsWidth: Math.ceil(metrics.advanceWidth) + Theme.icon * 1.6 + 2 * Math.round(Theme.target * 0.34)

        glyph: "list"
        ground: Theme.card
        height: row.inLine ? Theme.target : star.height
        outlined: true
        text: row.mine
        visible: row.mine !== ""
        width: wordless ? height : implicitWidth
        wordless: row.inLine && !row.roomForBoth

        onClicked: row.openMine()
    }

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        text: row.mine
    }
}
