import QtQuick
import Kiosk.Models

// Where this comes from: quiet, and the same everywhere. Where its words do not fit, the icon alone stays.
PillButton {
    id: button

    required property FrameViewModel frame
    readonly property real needed: Math.ceil(words.advanceWidth) + 1.5 * Theme.icon + 2 * Math.round(Theme.target * 0.34)

    glyph: "info"
    ground: Theme.paper
    height: Theme.sourcesBox.height
    ink: Theme.inkSoft
    outlined: true
    text: qsTrId("sources.title")
    width: button.wordless ? Theme.target : Theme.sourcesBox.width
    wordless: !Theme.sourcesWords || button.needed > Theme.sourcesBox.width

    onClicked: button.frame.openSources()

    TextMetrics {
        id: words

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        text: button.text
    }
}
