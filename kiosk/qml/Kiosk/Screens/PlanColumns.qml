pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// What to do, what to avoid, what is normal now, and when to call.
GridLayout {
    id: grid

    readonly property real lower: Math.max(normalPart.implicitHeight, callPart.implicitHeight)
    required property PlanViewModel plan
    required property real room
    // What is left of the pane, so that one row or two rows of columns fill it.
    readonly property real spare: grid.columns === 4 ? grid.room - Math.max(grid.upper, grid.lower) : grid.columns === 2 ? Math.min(grid.upper * 0.6, (grid.room - grid.upper - grid.lower - grid.rowSpacing) / 2) : 0
    readonly property real upper: Math.max(doPart.implicitHeight, avoidPart.implicitHeight)

    columnSpacing: Math.max(Theme.gap, Theme.space * 1.6)
    columns: grid.plan.columns
    rowSpacing: columnSpacing
    uniformCellWidths: true

    Part {
        id: doPart

        edge: Theme.goodLine
        glyph: "check"
        ground: Theme.good
        ink: Theme.onGood
        model: grid.plan.doLines
        title: qsTrId("plan.do")
    }

    Part {
        id: avoidPart

        glyph: "avoid"
        ground: Theme.sand
        ink: Theme.ink
        model: grid.plan.avoidLines
        title: qsTrId("plan.avoid")
    }

    Part {
        id: normalPart

        edge: Theme.noticeLine
        glyph: "sun"
        ground: Theme.noticeColour
        ink: Theme.onNotice
        model: grid.plan.normalLines
        title: qsTrId("plan.normal")
    }

    Part {
        id: callPart

        edge: Theme.urgentLine
        glyph: "phone"
        ground: Theme.urgent
        ink: Theme.onUrgent
        model: grid.plan.callLines
        note: grid.plan.phone
        title: qsTrId("plan.call")
    }

    component Part: LineCard {
        id: part

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: part.implicitHeight + Math.max(0, grid.spare)
        textSize: grid.plan.lineSize
    }
}
