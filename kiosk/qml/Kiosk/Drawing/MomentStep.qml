pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One button through all moments of a figure, where there is no room for more.
Touchable {
    id: step

    required property ReadingViewModel reading

    Accessible.name: qsTrId("reading.moments") + ": " + step.text
    height: Theme.target
    text: step.reading.momentTitle

    background: Item {
        FocusRing {
            round: parent.height / 2
            shown: step.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 0.6
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.action
            height: width
            name: "forward"
            width: Math.round(Theme.icon * 0.7)
        }

        Words {
            Accessible.ignored: true
            anchors.left: parent.left
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.05
            size: step.reading.momentEm
            text: step.text
            width: parent.width - Theme.icon * 1.1
            y: (parent.height * 0.8 - height) / 2
        }

        Row {
            spacing: Math.round(Theme.gap * 0.6)
            x: (Theme.mirrored ? Theme.icon * 1.1 : 0) + (parent.width - Theme.icon * 1.1 - width) / 2
            y: parent.height * 0.8

            Repeater {
                model: step.reading.figure.moments

                Rectangle {
                    required property bool chosen

                    color: chosen ? Theme.action : Theme.track
                    height: Math.round(Theme.gap * 0.6)
                    radius: height / 2
                    width: chosen ? height * 2.6 : height
                }
            }
        }
    }

    onClicked: step.reading.nextMoment()
}
