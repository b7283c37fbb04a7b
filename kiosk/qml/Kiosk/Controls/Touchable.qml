import QtQuick
import QtQuick.Templates as T

// What everything that is touched is built on: finger, mouse, Space and Enter do the same, once.
T.AbstractButton {
    id: touchable

    property bool chosen: false

    function pressByKey(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            touchable.click();
    }

    activeFocusOnTab: true
    checked: touchable.chosen
    focusPolicy: Qt.TabFocus
    scale: touchable.pressed ? 0.98 : 1

    Keys.onEnterPressed: event => touchable.pressByKey(event)
    Keys.onReturnPressed: event => touchable.pressByKey(event)
    // A tap that counts for nothing leaves it as it was.
    onClicked: touchable.checked = Qt.binding(() => touchable.chosen)
}
