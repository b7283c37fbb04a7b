import QtQuick
import Kiosk.Models

// The way to take home what is shown.
PillButton {
    glyph: "phone_code"
    ground: Theme.card
    outlined: true
    text: qsTrId("home.take")
}
