pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

Item {
    id: screen

    required property KioskViewModel kiosk
    property string place: screen.plan.place
    readonly property PlanViewModel plan: screen.kiosk.plan

    onPlaceChanged: {
        pane.toStart();
        if (!screen.visible)
            return;
        if (enter.running)
            enter.stop();
        enter.start();
    }

    ParallelAnimation {
        id: enter

        NumberAnimation {
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: pane
            to: 1
        }

        NumberAnimation {
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
            from: screen.plan.paneBox.x + (screen.kiosk.frame.calm ? 0 : screen.kiosk.frame.way === "backward" ? -Theme.travel : Theme.travel)
            property: "x"
            target: pane
            to: screen.plan.paneBox.x
        }
    }

    Column {
        spacing: Theme.gap
        visible: screen.plan.hasHead
        width: screen.plan.headBox.width
        x: screen.plan.headBox.x
        y: screen.plan.headBox.y

        KickerLine {
            mark: screen.plan.mark
            text: screen.plan.kicker
            width: parent.width
        }

        Headline {
            says: screen.plan.title
            size: screen.plan.titleSize
            width: parent.width
        }
    }

    Grid {
        id: tabs

        columns: screen.plan.tabColumns
        spacing: Theme.gap
        width: screen.plan.tabsBox.width
        x: screen.plan.tabsBox.x
        y: screen.plan.tabsBox.y

        Repeater {
            model: screen.plan.tabs

            StageChip {
                id: chip

                required property int key
                required look
                required text
                required property string title

                height: screen.plan.tabHeight
                size: screen.plan.tabSize
                snug: screen.plan.showsDays
                spoken: chip.title
                tab: true
                width: (tabs.width - (tabs.columns - 1) * tabs.spacing) / tabs.columns

                onClicked: screen.plan.pick(chip.key)
            }
        }
    }

    OverflowPane {
        id: pane

        gutter: Theme.isCompact && !Theme.isTall
        height: screen.plan.paneBox.height
        layer.enabled: enter.running
        spacing: Math.max(Theme.gap * 0.9, Theme.space)
        width: screen.plan.paneBox.width
        x: screen.plan.paneBox.x
        y: screen.plan.paneBox.y

        LanguageMark {
            anchors.left: parent.left
            text: screen.plan.hasHead ? "" : screen.plan.mark
        }

        Headline {
            says: screen.plan.title
            size: screen.plan.titleSize
            visible: !screen.plan.hasHead
            width: parent.width
        }

        PlanColumns {
            plan: screen.plan
            room: pane.height - sheet.height - pane.spacing
            width: parent.width
        }

        Words {
            id: sheet

            color: Theme.inkSoft
            leading: 1.25
            size: Theme.label
            text: qsTrId("plan.sheet")
            width: parent.width
        }
    }

    // A swipe is an extra: the stages above do the same.
    Item {
        height: Theme.stageBox.height
        width: Theme.stageBox.width
        z: -1

        DragHandler {
            id: swipe

            property real travelled: 0

            acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Mouse
            dragThreshold: Theme.target / 2
            enabled: !screen.kiosk.frame.noticeUp
            target: null
            xAxis.enabled: true
            yAxis.enabled: false

            onActiveChanged: {
                if (!swipe.active && Math.abs(swipe.travelled) > Theme.target)
                    screen.plan.swipe(swipe.travelled);
            }
            onTranslationChanged: {
                if (swipe.active)
                    swipe.travelled = swipe.activeTranslation.x;
            }
        }
    }
}
