import QtQuick
import Kiosk.Models

Words {
    font.letterSpacing: -0.015 * size
    size: Theme.title
    font.weight: Font.Bold
    leading: 1.12
}
