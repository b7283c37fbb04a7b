import QtQuick
import Kiosk.Models

PillButton {
    id: button

    required property OverflowPane pane

    glyph: button.pane.atEnd ? "up" : "down"
    ground: Theme.card
    outlined: true
    text: button.pane.atEnd ? qsTrId("page.up") : qsTrId("page.down")
    wordless: true

    onClicked: button.pane.page()
}
