pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One time of the day, and the buttons that move it: beside it, or below where there is no room.
Grid {
    id: line

    readonly property real buttonWidth: Math.floor(Math.min(Theme.body * 5.4, (line.width - 3 * line.gap - (line.isWide ? line.wordsWidth + line.gap : 0)) / 4))
    readonly property real gap: Math.max(Theme.gap, Theme.space * 1.2)
    required property StaffQuietViewModel hours
    readonly property bool isWide: line.width >= line.wordsWidth + 4 * (Theme.body * 4.6 + line.gap)
    required property string key
    required property string text
    required property string title
    readonly property real wordsWidth: Theme.body * 9

    columnSpacing: line.gap
    columns: line.isWide ? 2 : 1
    rowSpacing: line.gap
    verticalItemAlignment: Grid.AlignVCenter

    Column {
        width: line.isWide ? line.wordsWidth : line.width

        Words {
            color: Theme.inkSoft
            size: Theme.label
            text: line.title
            width: parent.width
        }

        Title {
            text: line.text
            width: parent.width
        }
    }

    Row {
        spacing: line.gap

        Repeater {
            model: line.hours.earlier

            StepButton {
            }
        }

        Repeater {
            model: line.hours.later

            StepButton {
            }
        }
    }

    component StepButton: PillButton {
        id: step

        required property int by
        required property string name
        required text

        Accessible.description: step.name
        Accessible.name: line.title + ". " + step.text
        horizontalPadding: 0
        width: line.buttonWidth

        onClicked: line.hours.move(line.key, step.by)
    }
}
