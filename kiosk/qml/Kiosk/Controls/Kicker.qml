import QtQuick
import Kiosk.Models

Words {
    color: Theme.action
    font.capitalization: Font.AllUppercase
    font.letterSpacing: 0.03 * size
    size: Theme.label
    font.weight: Font.Bold
    leading: 1.15
}
