pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The words of one loop slide: they come in one after the other, and leave together as one picture.
Column {
    id: words

    required property bool calm
    property string headline: ""
    property string kicker: ""
    required property LoopViewModel loop
    required property real room
    property string sentence: ""

    function come(): void {
        words.stand();
        above.seen = title.seen = below.seen = 0;
        enter.restart();
        if (!Theme.moves)
            enter.complete();
    }

    function go(): void {
        enter.complete();
        leave.restart();
        if (!Theme.moves)
            leave.complete();
    }

    function stand(): void {
        leave.stop();
        words.kicker = words.loop.kicker;
        words.headline = words.loop.headline;
        words.sentence = words.loop.sentence;
        words.opacity = 1;
    }

    // Large words are dear to draw half seen; as one picture they are not.
    layer.enabled: leave.running
    opacity: 0
    spacing: Theme.space * 2
    visible: opacity > 0

    Line {
        id: above

        Kicker {
            size: words.loop.clinicSize
            text: words.kicker
            width: words.width
        }
    }

    Line {
        id: title

        Headline {
            says: words.headline
            size: hero.fits ? hero.size : plain.fits ? plain.size : words.loop.smallSize
            width: words.width
        }
    }

    Line {
        id: below

        Lede {
            leading: 1.32
            size: Theme.loopSentence
            text: words.sentence
            width: words.width
        }
    }

    Trial {
        id: hero

        size: words.loop.hero
    }

    Trial {
        id: plain

        size: words.loop.headlineSize
    }

    SequentialAnimation {
        id: enter

        PauseAnimation {
            duration: words.calm ? 0 : Theme.leaveMs
        }

        ParallelAnimation {
            Rise {
                target: above
            }

            SequentialAnimation {
                PauseAnimation {
                    duration: words.calm ? 0 : Theme.staggerMs
                }

                Rise {
                    target: title
                }
            }

            SequentialAnimation {
                PauseAnimation {
                    duration: words.calm ? 0 : 2 * Theme.staggerMs
                }

                Rise {
                    target: below
                }
            }
        }
    }

    NumberAnimation {
        id: leave

        duration: words.calm ? Theme.fadeMs : Theme.leaveMs
        easing.type: Easing.InOutQuad
        property: "opacity"
        target: words
        to: 0
    }

    component Line: Item {
        id: line

        default property alias content: moved.data
        property real seen: 1

        height: moved.childrenRect.height
        width: words.width

        Item {
            id: moved

            height: childrenRect.height
            layer.enabled: line.seen > 0 && line.seen < 1
            opacity: line.seen
            width: parent.width
            y: words.calm ? 0 : Math.round((1 - line.seen) * Theme.space * 1.6)
        }
    }
    component Rise: NumberAnimation {
        duration: words.calm ? Theme.fadeMs : Theme.enterMs
        easing.type: Easing.OutCubic
        property: "seen"
        to: 1
    }
    // Never seen: tells whether a headline of that size has room.
    component Trial: Headline {
        id: trial

        readonly property bool fits: trial.contentWidth <= trial.width && trial.height + above.height + below.height + 3 * words.spacing <= words.room

        Accessible.ignored: true
        says: words.headline
        visible: false
        width: words.width
    }
}
