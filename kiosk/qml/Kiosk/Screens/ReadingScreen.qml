import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models

Item {
    id: screen

    readonly property color ground: Theme.isTall ? Theme.paper : Theme.grounds[screen.reading.ground] ?? Theme.paper
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
        clear: screen.reading.figureClear
        fade: screen.reading.figureFade
        fadeAtRight: Theme.mirrored
        figure: screen.reading.figure
        ground: Theme.grounds[screen.reading.ground] ?? Theme.paper
        height: Theme.readingFigureBox.height
        waits: Theme.moves
        width: Theme.readingFigureBox.width
        x: Theme.readingFigureBox.x
        y: Theme.readingFigureBox.y
    }

    TurnIn {
        id: enter

        frame: screen.kiosk.frame
        page: words
        place: screen.reading.wordsBox.x
    }

    OverflowPane {
        id: words

        centred: !Theme.isTall
        ground: screen.ground
        height: screen.reading.wordsBox.height
        layer.enabled: enter.running
        lean: 0.36
        ownButton: false
        spacing: Theme.space * 1.6
        width: screen.reading.wordsBox.width
        x: screen.reading.wordsBox.x
        y: screen.reading.wordsBox.y

        KickerLine {
            mark: screen.reading.mark
            text: screen.reading.kicker
            width: parent.width
        }

        Headline {
            color: Theme.action
            says: screen.reading.hero
            size: Theme.hero
            visible: text !== ""
            width: parent.width
        }

        Headline {
            says: screen.reading.headline
            width: parent.width
        }

        Lede {
            text: screen.reading.body
            topPadding: Theme.space * 0.9 - lift * size
            width: parent.width
        }

        Column {
            spacing: Theme.space * 0.8
            topPadding: Theme.space * 0.3
            width: parent.width

            Repeater {
                model: screen.reading.points

                PointLine {
                    width: parent.width
                }
            }
        }

        KeepRow {
            inLine: false
            mine: screen.reading.mine
            starred: screen.reading.starred
            visible: Theme.readingKeepBox.height <= 0
            width: parent.width

            onOpenMine: screen.reading.openMine()
            onToggled: screen.reading.star()
        }
    }

    KeepRow {
        height: Theme.readingKeepBox.height
        inLine: true
        mine: screen.reading.mine
        starred: screen.reading.starred
        visible: height > 0
        width: Theme.readingKeepBox.width
        x: Theme.readingKeepBox.x
        y: Theme.readingKeepBox.y

        onOpenMine: screen.reading.openMine()
        onToggled: screen.reading.star()
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
        infoText: qsTrId("sources.title")
        nextText: screen.reading.nextWords
        offersBefore: true
        pane: words
        width: Theme.readingControlsBox.width
        x: Theme.readingControlsBox.x
        y: Theme.readingControlsBox.y

        onAside: screen.reading.openParts()
        onBefore: screen.reading.turn(-1)
        onInfo: screen.kiosk.frame.openSources()
        onNext: screen.reading.goOn()
    }

    MomentBar {
        id: moments

        calm: screen.kiosk.frame.calm
        reading: screen.reading
        x: Theme.readingFigureBox.x + screen.reading.momentBox.x
        y: Theme.readingFigureBox.y + screen.reading.momentBox.y
    }

    Swipe {
        frame: screen.kiosk.frame
        held: moments.held

        onTurned: travelled => screen.reading.swipe(travelled)
    }
}
