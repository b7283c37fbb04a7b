pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

Rectangle {
    id: bar

    // Twice the middle of what is free between the buttons.
    readonly property real between: Theme.mirrored ? rightButtons.x + rightButtons.width + leftButtons.x : leftButtons.x + leftButtons.width + rightButtons.x
    readonly property real buttonHeight: Theme.primary
    required property FrameViewModel frame
    readonly property bool isSplit: Theme.barRows > 1
    readonly property real pad: Math.round((bar.height - Theme.barRows * bar.buttonHeight) / (Theme.barRows + 1))
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

        anchors.left: parent.left
        anchors.leftMargin: bar.rim
        spacing: Theme.gap
        y: bar.pad

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
            wordless: !bar.frame.barReadWords

            onClicked: bar.speech.toggle()
        }
    }

    PillButton {
        edge: Theme.onUrgent
        glyph: "phone"
        ground: Theme.urgent
        height: bar.buttonHeight
        ink: Theme.onUrgent
        outlined: true
        text: qsTrId("call.now")
        visible: bar.frame.offersCall
        width: wordless ? Theme.target : implicitWidth
        wordless: !bar.frame.barCallWords
        x: bar.isSplit ? (Theme.mirrored ? bar.rim : bar.width - width - bar.rim) : Math.round((bar.between - width) / 2)
        y: bar.pad

        onClicked: bar.frame.openCall()
    }

    Row {
        id: rightButtons

        anchors.right: parent.right
        anchors.rightMargin: bar.rim
        spacing: Theme.gap
        y: bar.height - height - bar.pad

        // At hand wherever the interface stands: who cannot reach the top turns it on, and off again.
        PillButton {
            edge: bar.frame.isLow ? Theme.action : Theme.edge
            glyph: bar.frame.isLow ? "whole" : "lower"
            ground: bar.frame.isLow ? Theme.good : Theme.sand
            height: bar.buttonHeight
            outlined: bar.frame.isLow
            text: bar.frame.isLow ? qsTrId("reach.whole") : qsTrId("reach.low")
            visible: bar.frame.offersLowReach
            wordless: true

            onClicked: bar.frame.lower(!bar.frame.isLow)
        }

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
            visible: !bar.speech.isOpen || bar.speech.hasComfort
            wordless: bar.speech.isOpen || !bar.frame.barWords

            onClicked: bar.frame.openComfort()
        }

        BarButton {
            glyph: "language"
            lit: bar.frame.isLanguage
            text: qsTrId("bar.language")
            visible: !bar.speech.isOpen || bar.speech.hasLanguage
            wordless: bar.speech.isOpen || !bar.frame.barWords

            onClicked: bar.frame.openLanguage()
        }

        BarButton {
            glyph: "close"
            text: qsTrId("bar.leave")

            onClicked: bar.frame.leave()
        }
    }

    component BarButton: PillButton {
        property bool lit: false

        Accessible.selectable: lit
        Accessible.selected: lit
        edge: lit ? Theme.action : Theme.edge
        ground: lit ? Theme.good : Theme.sand
        height: bar.buttonHeight
        opacity: enabled ? 1 : 0.45
        outlined: lit
        wordless: !bar.frame.barWords
    }
}
