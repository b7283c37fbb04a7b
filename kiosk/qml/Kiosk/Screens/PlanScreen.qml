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

    TurnIn {
        id: enter

        frame: screen.kiosk.frame
        page: pane
        place: screen.plan.paneBox.x
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

    TakeButton {
        height: screen.plan.takeBox.height
        visible: screen.plan.hasHead
        width: screen.plan.takeBox.width
        wordless: !screen.plan.takeSays
        x: screen.plan.takeBox.x
        y: screen.plan.takeBox.y

        onClicked: screen.plan.take()
    }

    // Beside the columns, above the button that pages them.
    SourcesButton {
        frame: screen.kiosk.frame
        visible: pane.gutter
        x: Theme.sourcesBox.x
        y: screen.plan.paneBox.y
    }

    Item {
        height: screen.plan.footBox.height
        visible: screen.plan.hasFoot
        width: screen.plan.footBox.width
        x: screen.plan.footBox.x
        y: screen.plan.footBox.y

        SheetWords {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: screen.plan.sheetWidth
        }

        SourcesButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            frame: screen.kiosk.frame
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
        reserved: screen.plan.footBox.height
        spacing: Math.max(Theme.gap * 0.9, Theme.space)
        width: screen.plan.paneBox.width
        x: screen.plan.paneBox.x
        y: screen.plan.paneBox.y

        LanguageMark {
            anchors.left: parent.left
            text: screen.plan.hasHead ? "" : screen.plan.mark
        }

        Item {
            height: Math.max(title.height, beside.height)
            visible: !screen.plan.hasHead
            width: parent.width

            Headline {
                id: title

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                says: screen.plan.title
                size: screen.plan.titleSize
                width: parent.width - beside.width - Theme.gap
            }

            TakeButton {
                id: beside

                anchors.right: parent.right
                height: screen.plan.takeBox.height
                width: screen.plan.takeBox.width
                wordless: !screen.plan.takeSays

                onClicked: screen.plan.take()
            }
        }

        PlanColumns {
            plan: screen.plan
            room: pane.room - (screen.plan.hasFoot ? 0 : sheet.height + pane.spacing)
            width: parent.width
        }

        SheetWords {
            id: sheet

            visible: !screen.plan.hasFoot
            width: parent.width
        }

        SourcesButton {
            frame: screen.kiosk.frame
            visible: !screen.plan.hasFoot && !pane.gutter
        }
    }

    Swipe {
        frame: screen.kiosk.frame

        onTurned: travelled => screen.plan.swipe(travelled)
    }

    component SheetWords: Words {
        color: Theme.inkSoft
        leading: 1.25
        size: Theme.label
        text: qsTrId("plan.sheet")
    }
}
