import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The words of one loop slide; keeps them while it fades away.
Column {
    id: words

    property string headline: ""
    property string kicker: ""
    property string sentence: ""

    function take(loop: LoopViewModel): void {
        words.kicker = loop.kicker;
        words.headline = loop.headline;
        words.sentence = loop.sentence;
    }

    spacing: Theme.space * 2

    Kicker {
        size: Theme.loopSentence * 0.72
        text: words.kicker
        width: parent.width
    }

    Headline {
        size: Theme.loopHeadline
        text: words.headline
        width: parent.width
    }

    Lede {
        leading: 1.32
        size: Theme.loopSentence
        text: words.sentence
        width: parent.width
    }
}
