import QtQuick
import Kiosk.Models

Words {
    id: kicker

    color: Theme.action
    font.capitalization: Font.AllUppercase
    font.letterSpacing: 0.03 * size
    font.weight: Font.Bold
    leading: 1.15
    size: Theme.label

    transform: Translate {
        x: -Math.round(Typesetting.edge(kicker.text, kicker.font))
    }
}
