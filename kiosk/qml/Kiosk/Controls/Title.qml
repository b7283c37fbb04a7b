import QtQuick
import Kiosk.Models

Words {
    font.letterSpacing: -0.015 * size * Theme.tracking
    font.weight: Font.Bold
    leading: 1.12
    size: Theme.title
}
