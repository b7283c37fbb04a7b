import QtQuick
import QtQuick.Window
import Kiosk.Models

Window {
    id: window

    required property KioskViewModel kiosk

    color: Theme.paper
    title: "Afterglow"

    ScreenHost {
        anchors.fill: parent
        kiosk: window.kiosk
    }

    BottomBar {
        enabled: window.kiosk.frame.isVisit
        frame: window.kiosk.frame
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
    }

    IdleNotice {
        anchors.fill: parent
        enabled: visible
        frame: window.kiosk.frame
        visible: window.kiosk.frame.noticeUp
        z: 2
    }
}
