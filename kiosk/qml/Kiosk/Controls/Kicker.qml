import QtQuick
import Kiosk.Models

Words {
    color: Theme.action
    font.capitalization: Font.AllUppercase
    font.letterSpacing: 0.03 * size
    font.weight: Font.Bold
    leading: 1.15
    size: Theme.label
}
