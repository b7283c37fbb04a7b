import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models

Item {
    id: screen

    readonly property color ground: Theme.isTall ? Theme.paper : Theme.ground(screen.reading.ground)
    required property KioskViewModel kiosk
    readonly property ReadingViewModel reading: screen.kiosk.reading
    property string slide: screen.reading.slide

    onSlideChanged: {
        words.toStart();
        if (!screen.visible)
            return;
        if (enter.running)
            enter.stop();
        enter.start();
    }

    Rectangle {
        anchors.fill: parent
        color: screen.ground
    }

    FigureStage {
        calm: screen.kiosk.frame.calm
        fadeShare: Theme.readingFade
        figure: screen.reading.figure
        ground: Theme.ground(screen.reading.ground)
        height: Theme.readingFigureBox.height
        width: Theme.readingFigureBox.width
        x: Theme.readingFigureBox.x
        y: Theme.readingFigureBox.y
    }

    ParallelAnimation {
        id: enter

        NumberAnimation {
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: words
            to: 1
        }

        NumberAnimation {
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
            from: Theme.readingWordsBox.x + (screen.kiosk.frame.calm ? 0 : screen.kiosk.frame.way === "backward" ? -Theme.travel : Theme.travel)
            property: "x"
            target: words
            to: Theme.readingWordsBox.x
        }
    }

    OverflowPane {
        id: words

        centred: !Theme.isTall
        ground: screen.ground
        height: Theme.readingWordsBox.height
        layer.enabled: enter.running
        ownButton: false
        spacing: Theme.space * 1.6
        width: Theme.readingWordsBox.width
        x: Theme.readingWordsBox.x
        y: Theme.readingWordsBox.y

        Kicker {
            text: screen.reading.kicker
            width: parent.width
        }

        Headline {
            text: screen.reading.headline
            width: parent.width
        }

        Lede {
            text: screen.reading.body
            width: parent.width
        }

        Column {
            spacing: Theme.space * 0.8
            width: parent.width

            Repeater {
                model: screen.reading.points

                PointLine {
                    width: parent.width
                }
            }
        }
    }

    Progress {
        count: screen.reading.pages
        index: screen.reading.page
        visible: !Theme.isCompact
        width: controls.width
        x: controls.x
        y: controls.y - Theme.gap * 1.6
    }

    ActionRow {
        id: controls

        asideGlyph: "list"
        asideText: qsTrId("reading.parts")
        beforeText: qsTrId("reading.before")
        hasBefore: screen.reading.hasBefore
        height: Theme.readingControlsBox.height
        nextText: screen.reading.nextWords
        offersBefore: true
        pane: words
        width: Theme.readingControlsBox.width
        x: Theme.readingControlsBox.x
        y: Theme.readingControlsBox.y

        onAside: screen.reading.openParts()
        onBefore: screen.reading.turn(-1)
        onNext: screen.reading.goOn()
    }

    // A swipe is an extra: the buttons do the same.
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
                    screen.reading.turn(swipe.travelled < 0 ? 1 : -1);
            }
            onTranslationChanged: {
                if (swipe.active)
                    swipe.travelled = swipe.activeTranslation.x;
            }
        }
    }
}
