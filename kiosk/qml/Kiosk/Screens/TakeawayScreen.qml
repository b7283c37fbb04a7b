pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The code, and beside it the same words.
Item {
    id: screen

    property string code: screen.take.picture
    property bool drawn: false
    required property KioskViewModel kiosk
    readonly property TakeawayViewModel take: screen.kiosk.takeaway

    onCodeChanged: {
        words.toStart();
        screen.drawn = false;
    }

    // First the words, then the code: to draw it takes a moment, and a tap is answered at once.
    Timer {
        interval: Theme.pageMs
        running: screen.enabled && !screen.drawn

        onTriggered: screen.drawn = true
    }

    Rectangle {
        Accessible.name: qsTrId("take.point")
        Accessible.role: Accessible.Graphic
        border.color: Theme.lineColour
        border.width: Theme.line
        color: Theme.codeLight
        height: screen.take.codeBox.height
        radius: Math.min(Theme.radius, Theme.gap)
        width: screen.take.codeBox.width
        x: screen.take.codeBox.x
        y: screen.take.codeBox.y

        // In no cache: with the visit nothing is left of it.
        Image {
            cache: false
            height: screen.take.pictureBox.height
            objectName: "code"
            smooth: false
            source: screen.drawn || !Theme.moves ? screen.take.picture : ""
            sourceSize: Qt.size(width, height)
            width: screen.take.pictureBox.width
            x: screen.take.pictureBox.x
            y: screen.take.pictureBox.y
        }
    }

    OverflowPane {
        id: words

        height: screen.take.wordsBox.height
        ownButton: false
        spacing: Theme.space * 1.2
        width: screen.take.wordsBox.width
        x: screen.take.wordsBox.x
        y: screen.take.wordsBox.y

        Kicker {
            text: screen.take.place
            visible: text !== ""
            width: parent.width
        }

        Title {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            text: qsTrId("take.point")
            width: parent.width
        }

        Words {
            text: qsTrId("take.save")
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            text: qsTrId("take.no_phone")
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            text: qsTrId("take.private")
            width: parent.width
        }

        SheetCard {
            take: screen.take
            width: parent.width
        }
    }

    ActionRow {
        asideGlyph: "list"
        asideText: qsTrId("take.change")
        hasNext: screen.take.hasOthers
        height: screen.take.controlsBox.height
        nextText: qsTrId("take.next")
        pane: words
        width: screen.take.controlsBox.width
        x: screen.take.controlsBox.x
        y: screen.take.controlsBox.y

        onAside: screen.take.change()
        onNext: screen.take.turn(1)
    }
}
