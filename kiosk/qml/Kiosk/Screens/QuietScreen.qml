import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

// Quiet hours: almost black, a few words, and nothing that moves. Any touch wakes it, as it wakes the loop.
Rectangle {
    id: screen

    required property KioskViewModel kiosk
    readonly property QuietViewModel quiet: screen.kiosk.staff.quiet

    color: Theme.night

    Item {
        height: screen.quiet.box.height
        objectName: "box"
        width: screen.quiet.box.width
        x: screen.quiet.box.x
        y: screen.quiet.box.y

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.onNight
            horizontalAlignment: Text.AlignHCenter
            size: Theme.lede
            text: screen.quiet.words
            width: parent.width
        }
    }

    T.AbstractButton {
        id: wake

        Accessible.name: qsTrId("loop.begin")
        activeFocusOnTab: true
        anchors.fill: parent
        focusPolicy: Qt.TabFocus
        objectName: "cover"

        background: Item {
            FocusRing {
                anchors.margins: Theme.focus
                shown: wake.visualFocus
            }
        }

        Keys.onEnterPressed: screen.quiet.wake()
        Keys.onReturnPressed: screen.quiet.wake()
        onClicked: screen.quiet.wake()
        onPressed: screen.quiet.wake()
    }
}
