import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One area of a picture: an outline that is seen on every colour, and a button where a finger finds it.
Item {
    id: area

    required property real across
    property bool answered: false
    property bool direct: true
    required property real down
    required property real high
    readonly property bool isMine: area.look === "known" || area.look === "chosen"
    readonly property bool isSo: area.look === "known" || area.look === "told"
    required property string key
    required property string look
    required property int number
    required property Item picture
    required property string text
    required property string told
    required property real wide

    signal clicked

    height: Math.round(area.high * area.picture.height)
    opacity: area.look === "quiet" ? 0.45 : 1
    width: Math.round(area.wide * area.picture.width)
    x: Math.round(area.across * area.picture.width)
    y: Math.round(area.down * area.picture.height)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.card
        border.width: inner.border.width + Theme.line * 2
        color: "transparent"
        radius: Theme.gap

        Rectangle {
            id: inner

            anchors.fill: parent
            anchors.margins: Theme.line
            border.color: Theme.action
            border.width: Theme.line * (area.isSo || area.isMine ? 4 : 2)
            color: area.isSo ? Qt.alpha(Theme.good, 0.35) : "transparent"
            radius: Theme.gap
        }
    }

    NumberBadge {
        anchors.centerIn: parent
        number: area.number
        visible: !area.direct
    }

    Rectangle {
        anchors.centerIn: parent
        color: area.isSo ? Theme.action : Theme.card
        height: width
        radius: width / 2
        visible: area.direct && (area.isSo || area.isMine)
        width: Theme.icon * 1.3

        Icon {
            anchors.centerIn: parent
            color: area.isSo ? Theme.onAction : Theme.action
            height: Theme.icon
            name: area.isSo ? "check" : "dot"
            width: height
        }
    }

    Touchable {
        id: button

        Accessible.name: area.told === "" ? area.text : area.text + ". " + area.told
        anchors.fill: parent
        enabled: !area.answered
        text: area.text
        visible: area.direct

        background: Rectangle {
            color: button.pressed ? Qt.alpha(Theme.good, 0.5) : "transparent"
            radius: Theme.gap

            FocusRing {
                round: parent.radius + Theme.focus
                shown: button.visualFocus
            }
        }

        onClicked: area.clicked()
    }
}
