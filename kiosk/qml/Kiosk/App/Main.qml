pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Models

Window {
    id: window

    property bool closable: false
    required property KioskViewModel kiosk
    property bool warm: false

    color: Theme.paper
    title: "Afterglow"

    onClosing: close => close.accepted = window.closable

    ScreenHost {
        anchors.fill: parent
        kiosk: window.kiosk
    }

    // Made when the first slide has been seen, so that the start waits for nothing hidden.
    Loader {
        id: bar

        active: window.warm || window.kiosk.frame.isVisit
        enabled: window.kiosk.frame.isVisit
        height: Theme.barBox.height
        opacity: window.kiosk.frame.isVisit ? 1 : 0
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
}
