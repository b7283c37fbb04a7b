pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Models

Window {
    id: window

    readonly property bool busy: host.busy
    property bool closable: false
    // The program ends.
    property bool ended: false
    required property KioskViewModel kiosk
    property bool warm: false

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    title: "Afterglow"

    onClosing: close => close.accepted = window.closable

    // What is left over the interface when it stands low: calm, and nothing to touch.
    Rectangle {
        anchors.fill: parent
        color: Theme.sand
        visible: Theme.isLow
    }

    // The rim of the interface, in themes that draw rims.
    Rectangle {
        color: Theme.edge
        height: Theme.outline
        visible: Theme.isLow
        width: Theme.interfaceBox.width
        x: Theme.interfaceBox.x
        y: Theme.interfaceBox.y - height
    }

    Item {
        clip: Theme.isLow
        height: Theme.interfaceBox.height
        objectName: "interface"
        width: Theme.interfaceBox.width
        x: Theme.interfaceBox.x
        y: Theme.interfaceBox.y

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            visible: Theme.isLow
        }

        ScreenHost {
            id: host

            anchors.fill: parent
            ended: window.ended
            kiosk: window.kiosk
        }

        // Made when the first slide has been seen, so that the start waits for nothing hidden.
        Loader {
            id: bar

            active: window.warm || window.kiosk.frame.isVisit
            enabled: window.kiosk.frame.isVisit && !window.kiosk.frame.isCleaning
            height: Theme.barBox.height
            opacity: window.kiosk.frame.isVisit && !window.kiosk.frame.isCleaning ? 1 : 0
            visible: opacity > 0
            width: Theme.barBox.width
            x: Theme.barBox.x
            y: Theme.barBox.y

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.pageMs
                }
            }
            sourceComponent: BottomBar {
                frame: window.kiosk.frame
                speech: window.kiosk.speech
            }
        }
    }

    ReadingMark {
        anchors.fill: parent
        speech: window.kiosk.speech
        visible: !window.kiosk.frame.noticeUp
        z: 1
    }

    Loader {
        active: window.kiosk.frame.noticeUp
        anchors.fill: parent
        z: 2

        sourceComponent: IdleNotice {
            frame: window.kiosk.frame
        }
    }

    // What a switch offers as a whole, before its parts.
    Loader {
        active: window.kiosk.scan.isShown
        height: window.kiosk.scan.box.height
        width: window.kiosk.scan.box.width
        x: window.kiosk.scan.box.x
        y: window.kiosk.scan.box.y
        z: 3

        sourceComponent: ScanRing {
        }
    }
}
