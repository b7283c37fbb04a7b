pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A bar for each day. The table says it in numbers; a screen reader hears each day.
Column {
    id: chart

    readonly property real barWidth: chart.width / Math.max(1, chart.counts.barCount)
    required property CountsViewModel counts

    spacing: Math.round(Theme.label * 0.4)

    Words {
        font.weight: Font.Bold
        text: qsTrId("counts.chart")
        width: parent.width
    }

    Row {
        Accessible.name: chart.counts.chartWords
        Accessible.role: Accessible.Graphic
        height: Theme.target * 2

        Repeater {
            model: chart.counts.bars

            Item {
                id: bar

                required property string day
                required property real share

                height: parent.height
                width: chart.barWidth

                Rectangle {
                    anchors.bottom: foot.top
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.action
                    height: Math.round((bar.height - foot.height) * bar.share)
                    width: Math.round(bar.width * 0.6)
                }

                Rectangle {
                    id: foot

                    anchors.bottom: parent.bottom
                    color: Theme.lineColour
                    height: Theme.line
                    width: parent.width
                }
            }
        }
    }
}
