import QtQuick
import Kiosk.Models

Words {
    id: kicker

    color: Theme.action
    font.capitalization: Theme.hasCapitals ? Font.AllUppercase : Font.MixedCase
    font.letterSpacing: 0.03 * size * Theme.tracking
    font.weight: Font.Bold
    leading: 1.15
    size: Theme.label

    transform: Translate {
        x: Theme.mirrored ? 0 : -Math.round(Typesetting.edge(kicker.text, kicker.font))
    }
}
