pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// A slide's figure: the living skin, or a picture, or on the way from one to the other.
Item {
    id: stage

    property bool calm: false
    property real fadeShare: 0
    required property FigureViewModel figure
    required property color ground
    property real horizon: Theme.horizon
    property real rim: Theme.margin

    Accessible.name: stage.figure.alt
    Accessible.role: Accessible.Graphic
    clip: false

    LivingSkin {
        id: skin

        anchors.fill: parent
        horizon: stage.horizon
        motion: stage.calm ? 0 : Theme.morphMs
        opacity: stage.figure.hasSkin ? 1 : 0
        sky: stage.ground
        visible: opacity > 0

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

    Rectangle {
        height: parent.height
        visible: stage.fadeShare > 0 && skin.visible
        width: Math.round(parent.width * stage.fadeShare)

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: stage.ground
                position: 0
            }

            GradientStop {
                color: Qt.alpha(stage.ground, 0)
                position: 1
            }
        }
    }

    PicturePair {
        anchors.fill: parent
        anchors.margins: stage.rim
        source: stage.figure.picture
    }

    Repeater {
        model: stage.figure.labels

        SkinLabel {
            rightEdge: stage.width - stage.rim / 2
        }
    }
}
