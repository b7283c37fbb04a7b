import QtQuick
import Kiosk.Models

Words {
    font.letterSpacing: -0.025 * size
    size: Theme.headline
    font.weight: Font.ExtraBold
    leading: 1.06
    Accessible.role: Accessible.Heading
}
