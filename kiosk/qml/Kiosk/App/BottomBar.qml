pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

Rectangle {
    id: bar

    readonly property real buttonHeight: Theme.primary
    required property FrameViewModel frame
    readonly property real rim: Theme.isCompact ? Theme.margin : Theme.margin * 0.75

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
        wordless: !bar.frame.barCallWords
        x: Math.round((leftButtons.x + leftButtons.width + rightButtons.x - width) / 2)

        onClicked: bar.frame.openCall()
    }

    Row {
        id: rightButtons

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        x: bar.width - width - bar.rim

        // At hand wherever the interface stands: who cannot reach the top turns it on, and off again.
        PillButton {
            glyph: bar.frame.isLow ? "whole" : "lower"
            ground: bar.frame.isLow ? Theme.good : Theme.sand
            height: bar.buttonHeight
            text: bar.frame.isLow ? qsTrId("reach.whole") : qsTrId("reach.low")
            visible: bar.frame.offersLowReach
            width: height
            wordless: true

            onClicked: bar.frame.lower(!bar.frame.isLow)
        }

        BarButton {
            glyph: "text_size"
            lit: bar.frame.isComfort
            text: qsTrId("bar.comfort")

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
        wordless: !bar.frame.barWords
    }
}
