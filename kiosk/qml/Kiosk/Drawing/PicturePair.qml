pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Two images that fade into each other. They stand on the lower edge, as high as the box, and are cut at
// the sides; what matters in them is seen whole between `leftFree` and `rightFree`.
Item {
    id: pair

    property bool firstOnTop: true
    property real leftFree: 0
    property real rightFree: pair.width
    readonly property real room: Math.max(1, pair.rightFree - pair.leftFree)
    readonly property bool shown: pair.source !== ""
    property string source: ""
    readonly property int status: pair.firstOnTop ? first.status : second.status

    clip: true

    onSourceChanged: {
        if (pair.source === "")
            return;
        const next = pair.firstOnTop ? second : first;
        next.file = pair.source;
        pair.firstOnTop = !pair.firstOnTop;
    }

    // What is seen while a picture is on its way, and with a leaf where there is none to come. Made when
    // it is needed: a round rectangle keeps its picture though unseen.
    Loader {
        id: placeholder

        active: opacity > 0
        height: Math.min(pair.room * 0.84, pair.height * 0.9)
        objectName: "placeholder"
        opacity: pair.shown && pair.status !== Image.Ready ? 0.6 : 0
        width: height
        x: pair.leftFree + (pair.room - width) / 2
        y: pair.height - height * 0.86

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs / 2
            }
        }
        sourceComponent: Rectangle {
            color: Theme.card
            radius: height / 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.edge
                height: parent.height * 0.24
                name: "leaf"
                visible: pair.status === Image.Error
                width: height
                y: parent.height * 0.32
            }
        }
    }

    // In themes of high contrast pictures have a ground of their own, with a frame.
    Item {
        id: frame

        clip: Theme.outlined
        height: pair.height
        width: Theme.outlined ? pair.room : pair.width
        x: Theme.outlined ? pair.leftFree : 0

        Rectangle {
            anchors.fill: parent
            color: Theme.canvas
            opacity: pair.shown ? 1 : 0
            visible: Theme.outlined && opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.fadeMs / 2
                }
            }
        }

        Side {
            id: first

            up: pair.firstOnTop
        }

        Side {
            id: second

            up: !pair.firstOnTop
        }

        Outline {
            radius: 0
            visible: Theme.outlined && pair.shown
        }
    }

    component Side: Image {
        id: side

        readonly property real aspect: side.implicitHeight > 0 ? side.implicitWidth / side.implicitHeight : Theme.pictureAspect
        property string file: ""
        required property bool up

        // Drawn anew by Python, which no thread of Qt shall wait for.
        asynchronous: Theme.moves && !Theme.outlined
        cache: false
        height: Math.min(pair.height, pair.room / (side.aspect * Theme.pictureSafe))
        opacity: side.up && pair.shown && side.status === Image.Ready ? 1 : 0
        source: side.file !== "" ? Theme.pictures + side.file : ""
        sourceSize: Qt.size(0, Math.ceil(pair.height))
        visible: opacity > 0
        width: side.height * side.aspect
        x: Math.round(pair.leftFree + (pair.room - side.width) / 2) - frame.x
        y: pair.height - side.height

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs / 2
            }
        }

        onVisibleChanged: {
            // A picture that has faded away is not kept.
            if (!side.visible && !side.up)
                side.file = "";
        }
    }
}
