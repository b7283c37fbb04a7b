import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Holds one screen: none, the one shown, the one that is leaving, or one made ahead.
Loader {
    id: slot

    // Being made. Qt would go on waiting for ever for what is let go half made: it is made to the end first.
    readonly property bool busy: slot.status === Loader.Loading
    property int epoch: -1
    property bool heard: false
    property string name: ""
    property string role: ""

    function empty(): void {
        slot.role = "";
        slot.name = "";
        slot.letGo();
    }

    function hold(name: string, kiosk: KioskViewModel, role: string): void {
        const words = name.split("_").map(part => part.charAt(0).toUpperCase() + part.slice(1));
        slot.asynchronous = role === "ahead";
        slot.name = name;
        slot.epoch = kiosk.frame.epoch;
        slot.role = role;
        // What is made ahead is laid out and painted as if it were seen.
        slot.opacity = role === "ahead" ? 0 : 1;
        slot.setSource(Qt.resolvedUrl("../Screens/" + words.join("") + "Screen.qml"), {
            kiosk: kiosk
        });
    }

    function letGo(): void {
        if (!slot.busy && slot.role === "")
            slot.source = "";
    }

    // As what is made ahead: it stays as it is, and can be shown again at once.
    function rest(): void {
        slot.role = "ahead";
        slot.opacity = 0;
    }

    enabled: slot.role === "shown"
    // A screen reader tells all that is visible, what is clear as glass as well.
    visible: slot.role !== "" && !(slot.heard && slot.role === "ahead")
    z: slot.role === "shown" ? 1 : 0

    onBusyChanged: {
        if (!slot.busy)
            Qt.callLater(slot.letGo);
    }

    // A screen that cannot be made leaves no empty page behind.
    Loader {
        active: slot.status === Loader.Error && slot.role === "shown"
        anchors.fill: parent
        anchors.margins: Theme.margin

        sourceComponent: Item {
            EmptyState {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTrId("empty.text")
                title: qsTrId("empty.title")
                width: parent.width
            }
        }
    }
}
