pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// A slide's figure: the living skin, a picture, or people; or on the way from one to another. At one side
// it gives way to the ground that the words stand on.
Item {
    id: stage

    property bool breathes: false
    property bool calm: false
    property real clear: 0
    readonly property real covered: stage.shownClear + stage.shownFade / 2
    property real fade: Math.round(stage.width * stage.fadeShare)
    property bool fadeAtRight: false
    property real fadeShare: 0
    required property FigureViewModel figure
    required property color ground
    property real horizon: Theme.horizon
    readonly property real leftFree: stage.fadeAtRight ? 0 : stage.covered
    property real peopleRim: stage.rim
    readonly property real rightFree: stage.width - (stage.fadeAtRight ? stage.covered : 0)
    property real rim: Theme.margin
    property real shownClear: stage.clear
    property real shownFade: stage.fade
    property bool waits: false

    Accessible.name: stage.figure.alt
    Accessible.role: Accessible.Graphic
    clip: false

    // Not while the screen is made ahead: then there is nothing to move from.
    Behavior on shownClear {
        enabled: stage.enabled && !stage.calm

        NumberAnimation {
            duration: Theme.morphMs
            easing.type: Easing.InOutCubic
        }
    }
    Behavior on shownFade {
        enabled: stage.enabled && !stage.calm

        NumberAnimation {
            duration: Theme.morphMs
            easing.type: Easing.InOutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        color: stage.ground
        visible: !skin.visible || skin.opacity < 1
    }

    LivingSkin {
        id: skin

        anchors.fill: parent
        breathes: stage.breathes && !stage.calm
        horizon: stage.horizon
        motion: stage.calm ? 0 : stage.figure.held ? Theme.followMs : Theme.morphMs
        opacity: stage.figure.hasSkin ? 1 : 0
        outlined: Theme.outlined
        sky: stage.ground
        visible: opacity > 0
        waits: stage.waits

        // On the way to a picture the skin stays what it was.
        Binding on figure {
            restoreMode: Binding.RestoreNone
            value: stage.figure.skin
            when: stage.figure.hasSkin
        }
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs / 2
            }
        }
    }

    PicturePair {
        height: parent.height
        leftFree: stage.leftFree
        rightFree: stage.rightFree
        source: stage.figure.picture
        width: parent.width
        z: Theme.outlined ? 1 : 0
    }

    // Made when there are people to show: an item that is painted keeps its picture though unseen.
    Loader {
        id: crowd

        property int count: 0
        property int number: 0

        active: opacity > 0
        height: parent.height - 2 * stage.peopleRim
        opacity: stage.figure.people > 0 ? 1 : 0
        width: Math.max(0, stage.rightFree - stage.leftFree - stage.rim - Theme.gap)
        x: stage.leftFree + Theme.gap
        y: stage.peopleRim

        // On the way to another figure they stay as many.
        Binding on count {
            restoreMode: Binding.RestoreNone
            value: stage.figure.count
            when: stage.figure.people > 0
        }
        Binding on number {
            restoreMode: Binding.RestoreNone
            value: stage.figure.people
            when: stage.figure.people > 0
        }
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs / 2
            }
        }
        sourceComponent: PeopleDots {
            blank: Theme.card
            count: crowd.count
            edge: Theme.edge
            filled: Theme.action
            people: crowd.number
        }
    }

    WordsGround {
        atRight: stage.fadeAtRight
        clear: stage.shownClear
        fade: stage.shownFade
        ground: stage.ground
        height: parent.height
        width: parent.width
    }

    Item {
        id: labels

        anchors.fill: parent
        opacity: skin?.moving ? 0 : 1

        // They come up when the drawing is at rest, and are gone at once when it moves.
        Behavior on opacity {
            enabled: !skin.moving && !stage.calm

            NumberAnimation {
                duration: Theme.fadeMs / 2
            }
        }

        Repeater {
            model: stage.figure.labels

            SkinLabel {
                rightEdge: stage.rightFree - stage.rim / 2
            }
        }
    }
}
