import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models

Item {
    id: screen

    property bool firstOnTop: true
    readonly property color ground: Theme.ground(screen.loop.ground)
    required property KioskViewModel kiosk
    readonly property LoopViewModel loop: screen.kiosk.loop
    property string slide: screen.loop.slide

    Component.onCompleted: first.take(screen.loop)
    onSlideChanged: {
        if (first.headline === "") {
            first.take(screen.loop);
            return;
        }
        (screen.firstOnTop ? second : first).take(screen.loop);
        screen.firstOnTop = !screen.firstOnTop;
    }

    Rectangle {
        id: back

        anchors.fill: parent
        color: screen.ground

        Behavior on color {
            ColorAnimation {
                duration: screen.kiosk.frame.calm ? Theme.fadeMs : Theme.morphMs
                easing.type: Easing.InOutCubic
            }
        }
    }

    FigureStage {
        calm: screen.kiosk.frame.calm
        fadeShare: Theme.loopFade
        figure: screen.loop.figure
        ground: back.color
        height: Theme.loopFigureBox.height
        width: Theme.loopFigureBox.width
        x: Theme.loopFigureBox.x
        y: Theme.loopFigureBox.y
    }

    Item {
        id: wordsBox

        height: begin.y - Theme.loopWordsBox.y - Theme.gap / 2
        objectName: "box"
        width: Theme.loopWordsBox.width
        x: Theme.loopWordsBox.x
        y: Theme.loopWordsBox.y

        FadingWords {
            id: first

            up: screen.firstOnTop
        }

        FadingWords {
            id: second

            up: !screen.firstOnTop
        }
    }

    Rectangle {
        id: begin

        color: Theme.action
        height: Math.max(Theme.primary, Math.round(Theme.loopSentence * 2.6))
        radius: height / 2
        width: beginWords.implicitWidth + height * 1.1
        x: Theme.loopWordsBox.x
        y: progress.y - height - Theme.space * (Theme.isCompact ? 2.5 : 4)

        Words {
            id: beginWords

            anchors.centerIn: parent
            color: Theme.onAction
            font.weight: Font.Bold
            leading: 1
            size: Theme.loopSentence
            text: qsTrId("loop.begin")
            wrapMode: Text.NoWrap
        }
    }

    Progress {
        id: progress

        count: screen.loop.count
        index: screen.loop.index
        width: Theme.loopWordsBox.width
        x: Theme.loopWordsBox.x
        y: Theme.loopWordsBox.y + Theme.loopWordsBox.height - height
    }

    Rectangle {
        color: Theme.card
        height: clinic.implicitHeight * 1.9
        radius: height / 2
        width: clinic.implicitWidth + height
        x: parent.width - width - Theme.margin * 0.8
        y: Theme.margin * 0.8

        Words {
            id: clinic

            anchors.centerIn: parent
            font.weight: Font.Bold
            leading: 1
            size: Theme.loopSentence * 0.72
            text: screen.loop.clinic
            wrapMode: Text.NoWrap
        }
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
        glyph: screen.loop.paused ? "play" : "pause"
        ground: Theme.card
        text: screen.loop.paused ? qsTrId("loop.play") : qsTrId("loop.pause")
        wordless: true
        x: parent.width - width - Theme.margin * 0.8
        y: parent.height - height - Theme.margin * 0.8

        onClicked: screen.loop.togglePause()
    }

    component FadingWords: LoopWords {
        id: fading

        required property bool up

        // As one picture while it fades: to draw large letters half seen is four times the work.
        layer.enabled: fading.opacity > 0 && fading.opacity < 1
        opacity: fading.up ? 1 : 0
        visible: opacity > 0
        width: parent.width
        y: Theme.isTall ? 0 : Math.max(0, (parent.height - height) * (Theme.isCompact ? 0 : 0.18))

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs
                easing.type: Easing.InOutQuad
            }
        }
    }
}
