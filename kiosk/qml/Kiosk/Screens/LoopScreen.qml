pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models

// With each turn words and drawing change sides; all stays where it was until it has faded out.
Item {
    id: screen

    property rect beginBox: screen.loop.beginBox
    readonly property bool calm: screen.kiosk.frame.calm
    property rect clinicBox: screen.loop.clinicBox
    property rect figureBox: screen.loop.figureBox
    property bool firstOnTop: true
    property bool isTurned: screen.loop.isTurned
    required property KioskViewModel kiosk
    property string look: screen.loop.look
    readonly property LoopViewModel loop: screen.kiosk.loop
    readonly property rect newWordsBox: screen.loop.wordsBox
    property rect pauseBox: screen.loop.pauseBox
    property rect progressBox: screen.loop.progressBox
    property int turn: -1
    readonly property LoopWords words: screen.firstOnTop ? first : second
    property rect wordsBox: screen.loop.wordsBox

    function changeWords(): void {
        screen.words.go();
        screen.firstOnTop = !screen.firstOnTop;
        screen.words.come();
    }

    function place(): void {
        screen.turn = screen.loop.turn;
        screen.isTurned = screen.loop.isTurned;
        screen.wordsBox = screen.loop.wordsBox;
        screen.beginBox = screen.loop.beginBox;
        screen.progressBox = screen.loop.progressBox;
        screen.figureBox = screen.loop.figureBox;
        screen.clinicBox = screen.loop.clinicBox;
        screen.pauseBox = screen.loop.pauseBox;
    }

    Component.onCompleted: {
        screen.place();
        first.stand();
    }
    onLookChanged: {
        if (screen.turn >= 0 && screen.turn !== screen.loop.turn && Theme.moves) {
            turnOver.restart();
        } else if (screen.turn >= 0) {
            screen.place();
            screen.changeWords();
        }
    }
    onNewWordsBoxChanged: {
        if (screen.turn === screen.loop.turn)
            screen.place();
    }

    Rectangle {
        id: back

        anchors.fill: parent
        color: Theme.grounds[screen.loop.ground] ?? Theme.paper

        Behavior on color {
            ColorAnimation {
                duration: screen.calm ? Theme.fadeMs : Theme.morphMs
                easing.type: Easing.InOutCubic
            }
        }
    }

    FigureStage {
        id: stage

        breathes: screen.loop.breathes
        calm: screen.calm
        fadeAtRight: screen.isTurned
        fadeShare: Theme.loopFade
        figure: screen.loop.figure
        ground: back.color
        height: screen.figureBox.height
        layer.enabled: turnOver.running
        peopleRim: screen.loop.rim
        width: screen.figureBox.width
        x: screen.figureBox.x
        y: screen.figureBox.y
    }

    Item {
        height: screen.wordsBox.height
        objectName: "box"
        width: screen.wordsBox.width
        x: screen.wordsBox.x
        y: screen.wordsBox.y

        BoxedWords {
            id: first
        }

        BoxedWords {
            id: second
        }
    }

    LoopSigns {
        id: signs

        anchors.fill: parent
        beginBox: screen.beginBox
        clinicBox: screen.clinicBox
        isTurned: screen.isTurned
        loop: screen.loop
        progressBox: screen.progressBox
    }

    // Wakes on the way down: that finger has then pressed nothing of the screen that comes up.
    T.AbstractButton {
        id: wake

        Accessible.name: qsTrId("loop.begin")
        activeFocusOnTab: true
        anchors.fill: parent
        focusPolicy: Qt.TabFocus
        objectName: "cover"

        background: Item {
            FocusRing {
                anchors.margins: Theme.focus
                shown: wake.visualFocus
            }
        }

        Keys.onEnterPressed: screen.loop.wake()
        Keys.onReturnPressed: screen.loop.wake()
        onClicked: screen.loop.wake()
        onPressed: screen.loop.wake()
    }

    PillButton {
        id: pause

        glyph: screen.loop.paused ? "play" : "pause"
        ground: Theme.card
        height: screen.pauseBox.height
        opacity: signs.opacity
        text: screen.loop.paused ? qsTrId("loop.play") : qsTrId("loop.pause")
        width: screen.pauseBox.width
        wordless: true
        x: screen.pauseBox.x
        y: screen.pauseBox.y

        onClicked: screen.loop.togglePause()
    }

    Repeater {
        model: screen.loop.greets

        PillButton {
            id: greet

            required property real boxHeight
            required property real boxWidth
            required property real boxX
            required property real boxY
            required family
            required property string key
            required property string name
            required text

            Accessible.name: greet.name === greet.text ? greet.name : greet.name + ". " + greet.text
            glyph: greet.key === "" ? "language" : ""
            ground: Theme.card
            height: greet.boxHeight
            horizontalPadding: Theme.target * 0.22
            opacity: signs.opacity
            size: screen.loop.greetSize
            width: greet.boxWidth
            x: greet.boxX
            y: greet.boxY

            onClicked: screen.loop.begin(greet.key)
        }
    }

    SequentialAnimation {
        id: turnOver

        ScriptAction {
            script: screen.words.go()
        }

        NumberAnimation {
            duration: Theme.leaveMs
            easing.type: Easing.InOutQuad
            properties: "opacity"
            targets: [stage, signs]
            to: 0
        }

        ScriptAction {
            script: {
                screen.place();
                screen.firstOnTop = !screen.firstOnTop;
                screen.words.come();
            }
        }

        NumberAnimation {
            duration: Theme.enterMs
            easing.type: Easing.InOutQuad
            properties: "opacity"
            targets: [stage, signs]
            to: 1
        }
    }

    component BoxedWords: LoopWords {
        calm: screen.calm
        loop: screen.loop
        room: screen.wordsBox.height
        width: screen.wordsBox.width
        y: Math.round(Math.max(0, room - height) * 0.4)
    }
}
