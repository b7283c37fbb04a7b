import QtQuick
import Kiosk.Models

// Where this comes from: quiet, and the same everywhere.
PillButton {
    id: button

    required property FrameViewModel frame

    glyph: "info"
    ground: Theme.paper
    height: Theme.sourcesBox.height
    ink: Theme.inkSoft
    outlined: true
    text: qsTrId("sources.title")
    width: Theme.sourcesBox.width
    wordless: !Theme.sourcesWords

    onClicked: button.frame.openSources()
}
