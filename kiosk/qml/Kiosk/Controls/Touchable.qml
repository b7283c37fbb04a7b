import QtQuick
import QtQuick.Templates as T

// What everything that is touched is built on: finger, mouse, Space and Enter do the same, once.
T.AbstractButton {
    id: touchable

    function pressByKey(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            touchable.click();
    }

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    scale: touchable.pressed ? 0.98 : 1

    Keys.onEnterPressed: event => touchable.pressByKey(event)
    Keys.onReturnPressed: event => touchable.pressByKey(event)
}
