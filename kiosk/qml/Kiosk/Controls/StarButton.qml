import QtQuick
import Kiosk.Models

// Keeps what is read for "My questions". The star is filled and the words change when it is kept.
PillButton {
    id: star

    required property bool starred

    checkable: true
    chosen: star.starred
    edge: star.starred ? Theme.action : Theme.edge
    glyph: star.starred ? "star_filled" : "star"
    ground: star.starred ? Theme.good : Theme.card
    ink: star.starred ? Theme.onGood : Theme.ink
    outlined: true
    text: star.starred ? qsTrId("reading.kept") : qsTrId("reading.keep")
}
