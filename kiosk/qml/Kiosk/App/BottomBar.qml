pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

Rectangle {
    id: bar

    readonly property real buttonHeight: Theme.primary
    required property FrameViewModel frame
    readonly property real rim: Theme.isCompact ? Theme.margin : Theme.margin * 0.75
    required property SpeechViewModel speech

    color: Theme.card

    Rectangle {
        color: Theme.lineColour
        height: Theme.line
        width: parent.width
    }

    Row {
        id: leftButtons

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        x: bar.rim

        BarButton {
            enabled: !bar.frame.isHome
            glyph: "home"
            text: qsTrId("bar.home")

            onClicked: bar.frame.goHome()
        }

        BarButton {
            enabled: !bar.frame.isHome
            glyph: "back"
            text: qsTrId("bar.back")

            onClicked: bar.frame.goBack()
        }

        BarButton {
            glyph: bar.speech.isReading ? "stop" : "speaker"
            lit: bar.speech.isOpen
            text: bar.speech.isReading ? qsTrId("speech.stop") : qsTrId("bar.read")
            visible: bar.speech.isOffered

            onClicked: bar.speech.toggle()
        }
    }

    PillButton {
        anchors.verticalCenter: parent.verticalCenter
        edge: Theme.onUrgent
        glyph: "phone"
        ground: Theme.urgent
        height: bar.buttonHeight
        ink: Theme.onUrgent
        outlined: true
        text: qsTrId("call.now")
        visible: bar.frame.offersCall
        width: wordless ? height : implicitWidth
        wordless: !Theme.barCallWords || (bar.speech.isOpen && !Theme.barWords)
        x: Math.round((leftButtons.x + leftButtons.width + rightButtons.x - width) / 2)

        onClicked: bar.frame.openCall()
    }

    Row {
        id: rightButtons

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        x: bar.width - width - bar.rim

        // While something is read, what has to do with that stands in the place of the other buttons.
        SpeechButtons {
            buttonHeight: bar.buttonHeight
            speech: bar.speech
            visible: bar.speech.isOpen
        }

        BarButton {
            glyph: "text_size"
            lit: bar.frame.isComfort
            text: qsTrId("bar.comfort")
            visible: !bar.speech.isOpen

            onClicked: bar.frame.openComfort()
        }

        BarButton {
            glyph: "close"
            text: qsTrId("bar.leave")

            onClicked: bar.frame.leave()
        }
    }

    component BarButton: PillButton {
        property bool lit: false

        ground: lit ? Theme.good : Theme.sand
        height: bar.buttonHeight
        opacity: enabled ? 1 : 0.45
        wordless: !Theme.barWords
    }
}
