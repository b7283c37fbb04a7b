import QtQuick
import Kiosk.Models

Words {
    color: Theme.inkSoft
    size: Theme.lede
}
