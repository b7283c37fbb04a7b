pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Shows the screen that the session is at; the one before fades while the new one comes in.
Item {
    id: host

    property bool firstOnTop: false
    readonly property FrameViewModel frame: host.kiosk.frame
    required property KioskViewModel kiosk
    readonly property bool moving: enter.running
    readonly property Item screen: host.firstOnTop ? first.item as Item : second.item as Item
    property string shown: host.frame.screen + "/" + host.frame.epoch

    function change(): void {
        enter.complete();
        const next = host.firstOnTop ? second : first;
        next.setSource(host.url(host.frame.screen), {
            kiosk: host.kiosk
        });
        host.firstOnTop = !host.firstOnTop;
        enter.start();
    }

    function url(name: string): url {
        const file = name.split("_").map(part => part.charAt(0).toUpperCase() + part.slice(1)).join("");
        return Qt.resolvedUrl("../Screens/" + file + "Screen.qml");
    }

    Component.onCompleted: host.change()
    onShownChanged: host.change()

    Slot {
        id: first

        up: host.firstOnTop
    }

    Slot {
        id: second

        up: !host.firstOnTop
    }

    SequentialAnimation {
        id: enter

        ParallelAnimation {
            NumberAnimation {
                duration: Theme.pageMs
                easing.type: Easing.OutCubic
                from: 0
                property: "opacity"
                target: host.firstOnTop ? first : second
                to: 1
            }

            NumberAnimation {
                duration: Theme.pageMs
                easing.type: Easing.OutCubic
                from: host.frame.calm || host.frame.way === "fade" ? 0 : host.frame.way === "backward" ? -Theme.travel : Theme.travel
                property: "x"
                target: host.firstOnTop ? first : second
                to: 0
            }

            NumberAnimation {
                duration: Theme.pageMs / 2
                property: "opacity"
                target: host.firstOnTop ? second : first
                to: 0
            }
        }

        ScriptAction {
            script: (host.firstOnTop ? second : first).source = ""
        }
    }

    component Slot: Loader {
        id: slot

        property bool up: false

        enabled: slot.up
        height: host.height
        width: host.width
        z: slot.up ? 1 : 0
    }
}
