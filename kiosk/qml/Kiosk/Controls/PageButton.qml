import QtQuick
import Kiosk.Models

PillButton {
    id: button

    required property OverflowPane pane

    Accessible.name: button.pane.about === "" ? button.text : button.text + ": " + button.pane.about
    glyph: button.pane.atEnd ? "up" : "down"
    ground: Theme.card
    outlined: true
    text: button.pane.atEnd ? qsTrId("page.up") : qsTrId("page.down")
    wordless: true

    onClicked: button.pane.page()
}
