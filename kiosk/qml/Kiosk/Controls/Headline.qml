import QtQuick
import Kiosk.Models

Words {
    id: headline

    readonly property bool isCentred: headline.horizontalAlignment === Text.AlignHCenter
    required property string says
    readonly property real spare: Math.max(0, headline.width - Typesetting.balanced(headline.text, headline.font, headline.width))

    Accessible.name: headline.says
    Accessible.role: Accessible.Heading
    font.letterSpacing: -0.025 * size * Theme.tracking
    font.weight: Font.ExtraBold
    leading: 1.06
    leftPadding: headline.isCentred ? headline.spare / 2 : Theme.mirrored ? headline.spare : 0
    rightPadding: headline.spare - leftPadding
    size: Theme.headline
    text: Typesetting.bound(headline.says, headline.font, headline.width)

    transform: Translate {
        x: headline.isCentred || Theme.mirrored ? 0 : -Math.round(Typesetting.edge(headline.text, headline.font))
    }
}
