import QtQuick
import Kiosk.Models

Words {
    Accessible.name: text
    Accessible.role: Accessible.Heading
    font.letterSpacing: -0.025 * size
    font.weight: Font.ExtraBold
    leading: 1.06
    size: Theme.headline
}
