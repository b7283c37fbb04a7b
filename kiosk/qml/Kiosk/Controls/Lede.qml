import QtQuick
import Kiosk.Models

Words {
    id: lede

    readonly property bool isCentred: lede.horizontalAlignment === Text.AlignHCenter
    readonly property real spare: Math.max(0, lede.width - Typesetting.settled(lede.text, lede.font, lede.width))

    color: Theme.inkSoft
    leftPadding: lede.isCentred ? lede.spare / 2 : Theme.mirrored ? lede.spare : 0
    rightPadding: lede.spare - leftPadding
    size: Theme.lede

    transform: Translate {
        x: lede.isCentred || Theme.mirrored ? 0 : -Math.round(Typesetting.edge("n", lede.font))
    }
}
