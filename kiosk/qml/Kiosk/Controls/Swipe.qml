import QtQuick
import Kiosk.Models

// A swipe is an extra: buttons do the same.
Item {
    id: swipe

    required property FrameViewModel frame
    property bool held: false

    signal turned(travelled: real)

    height: Theme.stageBox.height
    width: Theme.stageBox.width
    z: -1

    DragHandler {
        id: drag

        property real travelled: 0

        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Mouse
        dragThreshold: Theme.target / 2
        enabled: !swipe.frame.noticeUp && !swipe.held
        target: null
        xAxis.enabled: true
        yAxis.enabled: false

        onActiveChanged: {
            if (!drag.active && Math.abs(drag.travelled) > Theme.target)
                swipe.turned(drag.travelled);
        }
        onTranslationChanged: {
            if (drag.active)
                drag.travelled = drag.activeTranslation.x;
        }
    }
}
