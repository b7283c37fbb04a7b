pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Less and more of something, and how much of it there is: in words, and as a row of dots.
Grid {
    id: line

    // What it is, so that buttons of the same words have names of their own.
    required property string about
    readonly property real buttonWidth: Math.floor(Math.min(Math.max(Theme.body * 10, line.longest), line.isPair ? (line.width - line.gap) / 2 : line.width))
    readonly property real gap: Math.max(Theme.gap, Theme.space * 1.2)
    readonly property bool isPair: line.width >= 2 * line.longest + line.gap
    readonly property bool isWide: line.width >= 2 * (line.buttonWidth + line.gap) + line.wordsWidth
    required property string less
    required property string lessGlyph
    required property int level
    required property string levelWords
    required property int levels
    readonly property real longest: Math.max(down.implicitWidth, up.implicitWidth)
    required property string more
    required property string moreGlyph
    readonly property real wordsWidth: Theme.body * 11

    signal changed(by: int)

    columnSpacing: line.gap
    columns: line.isWide ? 2 : 1
    rowSpacing: line.gap
    verticalItemAlignment: Grid.AlignVCenter

    Column {
        spacing: Math.round(Theme.gap * 0.6)
        width: line.isWide ? line.wordsWidth : line.width

        Words {
            font.weight: Font.DemiBold
            text: line.levelWords
            width: parent.width
        }

        Row {
            spacing: Math.round(Theme.gap * 0.6)
            width: parent.width

            Repeater {
                model: line.levels

                Rectangle {
                    required property int index

                    border.color: Theme.action
                    border.width: Theme.line
                    color: index <= line.level ? Theme.action : "transparent"
                    height: Math.round(Theme.body * 0.8)
                    radius: height / 2
                    width: height
                }
            }
        }
    }

    Grid {
        columnSpacing: line.gap
        columns: line.isPair ? 2 : 1
        rowSpacing: line.gap

        PillButton {
            id: down

            Accessible.name: line.about + ". " + line.less
            enabled: line.level > 0
            glyph: line.lessGlyph
            opacity: enabled ? 1 : 0.45
            text: line.less
            width: line.buttonWidth

            onClicked: line.changed(-1)
        }

        PillButton {
            id: up

            Accessible.name: line.about + ". " + line.more
            enabled: line.level < line.levels - 1
            glyph: line.moreGlyph
            opacity: enabled ? 1 : 0.45
            text: line.more
            width: line.buttonWidth

            onClicked: line.changed(1)
        }
    }
}
