import QtQuick
import Kiosk.Models

// A line drawing in one colour.
Image {
    id: icon

    property color color: Theme.ink
    property string name: ""

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    mirror: Theme.mirrored && Theme.turns(icon.name)
    source: icon.name !== "" && icon.width >= 1 ? "image://icon/" + icon.name + "/" + String(icon.color).slice(1) : ""
    sourceSize: Qt.size(Math.ceil(icon.width), Math.ceil(icon.width))
}
