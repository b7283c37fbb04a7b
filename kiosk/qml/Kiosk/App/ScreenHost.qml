pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// Shows the screen that the session is at; the one before fades while the new one comes in. While
// nothing moves, the screens that a tap most likely leads to are made ahead.
Item {
    id: host

    readonly property bool busy: first.busy || second.busy || third.busy || fourth.busy
    // The program ends: nothing is made any more.
    property bool ended: false
    readonly property FrameViewModel frame: host.kiosk.frame
    property ScreenSlot incoming: first
    required property KioskViewModel kiosk
    property bool mirrored: false
    readonly property bool moving: enter.running
    property ScreenSlot outgoing: null
    property string shown: host.frame.screen + "/" + host.frame.epoch
    readonly property list<ScreenSlot> slots: [first, second, third, fourth]

    function change(): void {
        if (enter.running)
            enter.complete();
        const name = host.frame.screen;
        const before = host.slots.find(slot => slot.role === "shown") ?? null;
        const made = host.slots.find(slot => slot.role === "ahead" && slot.name === name && slot.epoch === host.frame.epoch && slot.status === Loader.Ready) ?? null;
        const next = made ?? host.slots.find(slot => slot.role === "" && !slot.busy) ?? host.slots.find(slot => slot.role === "ahead" && !slot.busy);
        if (made !== null)
            next.role = "shown";
        else
            next.hold(name, host.kiosk, "shown");
        host.incoming = next;
        host.outgoing = before;
        const turned = host.mirrored !== Theme.mirrored;
        host.mirrored = Theme.mirrored;
        if (before !== null) {
            before.role = "leaving";
            // What was read the other way does not turn round while it fades.
            if (turned)
                before.opacity = 0;
            enter.start();
        } else {
            rest.restart();
        }
    }

    function isWanted(slot: ScreenSlot): bool {
        return host.frame.ahead.includes(slot.name) && slot.epoch === host.frame.epoch;
    }

    function makeAhead(): void {
        if (host.ended)
            return;
        if (host.busy) {
            rest.restart();
            return;
        }
        for (const slot of host.slots)
            if (slot.role === "ahead" && !host.isWanted(slot))
                slot.empty();
        const missing = host.frame.ahead.find(name => !host.slots.some(slot => slot.role === "ahead" && slot.name === name)) ?? "";
        const free = host.slots.find(slot => slot.role === "") ?? null;
        if (missing === "" || free === null)
            return;
        free.hold(missing, host.kiosk, "ahead");
        rest.restart();
    }

    onEndedChanged: {
        for (const slot of host.slots)
            if (slot.role === "ahead")
                slot.empty();
    }
    onShownChanged: host.change()

    ScreenSlot {
        id: first

        heard: host.frame.hasReader
        height: host.height
        width: host.width
    }

    ScreenSlot {
        id: second

        heard: host.frame.hasReader
        height: host.height
        width: host.width
    }

    ScreenSlot {
        id: third

        heard: host.frame.hasReader
        height: host.height
        width: host.width
    }

    ScreenSlot {
        id: fourth

        heard: host.frame.hasReader
        height: host.height
        width: host.width
    }

    Timer {
        id: rest

        interval: Theme.pageMs / 2

        onTriggered: {
            if (Theme.moves)
                host.makeAhead();
        }
    }

    SequentialAnimation {
        id: enter

        ParallelAnimation {
            // Not from nothing: a tap is answered in the first picture.
            NumberAnimation {
                duration: Theme.pageMs
                easing.type: Easing.OutCubic
                from: 0.3
                property: "opacity"
                target: host.incoming
                to: 1
            }

            NumberAnimation {
                duration: Theme.pageMs
                easing.type: Easing.OutCubic
                from: host.frame.calm || host.frame.way === "fade" ? 0 : host.frame.way === "backward" ? -Theme.travel : Theme.travel
                property: "x"
                target: host.incoming
                to: 0
            }

            NumberAnimation {
                duration: Theme.pageMs / 2
                property: "opacity"
                target: host.outgoing
                to: 0
            }
        }

        ScriptAction {
            script: {
                if (host.outgoing !== null && host.outgoing.name === host.frame.kept)
                    host.outgoing.rest();
                else
                    host.outgoing?.empty();
                host.outgoing = null;
                rest.restart();
            }
        }
    }
}
