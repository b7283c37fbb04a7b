pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Two images that fade into each other; a picture that cannot be shown becomes a calm placeholder.
Item {
    id: pair

    property bool crop: false
    property bool firstOnTop: true
    readonly property bool shown: pair.source !== ""
    property string source: ""

    onSourceChanged: {
        if (pair.source === "")
            return;
        const next = pair.firstOnTop ? second : first;
        next.source = pair.source;
        pair.firstOnTop = !pair.firstOnTop;
    }

    Side {
        id: first

        up: pair.firstOnTop
    }

    Side {
        id: second

        up: !pair.firstOnTop
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.sand
        height: Math.min(parent.width, parent.height) * 0.5
        radius: height / 2
        visible: pair.shown && (pair.firstOnTop ? first.status : second.status) === Image.Error
        width: height

        Icon {
            anchors.centerIn: parent
            color: Theme.edge
            height: parent.height * 0.4
            name: "leaf"
            width: height
        }
    }

    component Side: Image {
        id: side

        required property bool up

        anchors.fill: parent
        asynchronous: Theme.moves
        cache: false
        fillMode: pair.crop ? Image.PreserveAspectCrop : Image.PreserveAspectFit
        opacity: side.up && pair.shown && side.status === Image.Ready ? 1 : 0
        sourceSize: Qt.size(width, height)
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs / 2
            }
        }
    }
}
