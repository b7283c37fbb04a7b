import QtQuick
import Kiosk.Models

// Tells that something is not written in the language shown.
Rectangle {
    id: mark

    // Whether the name of what it stands in says so.
    property bool isTold: false
    property real most: parent ? parent.width : 0
    readonly property real rim: Math.round(Theme.label * 0.6)
    property string text: ""

    color: Theme.noticeColour
    height: words.height + Math.round(Theme.label * 0.35)
    radius: mark.text === "" ? 0 : Math.min(height / 2, Theme.label)
    visible: mark.text !== ""
    width: words.width + 2 * mark.rim

    Words {
        id: words

        Accessible.ignored: mark.isTold
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.onNotice
        font.weight: Font.DemiBold
        leading: 1.15
        size: Theme.label
        text: mark.text
        width: Math.min(Math.ceil(implicitWidth), mark.most - 2 * mark.rim)
        x: mark.rim
    }
}
