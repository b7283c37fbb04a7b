pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

// The way through a figure's moments: a button for each, and where there is room a slider over them.
Rectangle {
    id: bar

    readonly property real button: Math.max(1, (bar.width - 2 * bar.pad - (bar.count - 1) * Theme.gap) / bar.count)
    property bool calm: false
    readonly property int count: Math.max(1, bar.reading.figure.momentCount)
    readonly property bool held: slider.pressed
    readonly property real pad: Theme.isCompact ? Theme.gap / 2 : Theme.gap
    required property ReadingViewModel reading

    border.color: Theme.lineColour
    border.width: Theme.line
    color: Theme.card
    height: bar.reading.momentBox.height
    radius: Math.min(Theme.radius, Theme.target / 2 + Theme.gap)
    visible: height > 0
    width: bar.reading.momentBox.width

    onVisibleChanged: {
        if (bar.visible && bar.enabled && !bar.calm)
            appear.restart();
    }

    NumberAnimation {
        id: appear

        duration: Theme.pageMs
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: bar
        to: 1
    }

    T.Slider {
        id: slider

        Accessible.description: bar.reading.momentTitle
        Accessible.name: qsTrId("reading.moments")
        Accessible.role: Accessible.Slider
        activeFocusOnTab: true
        focusPolicy: Qt.TabFocus
        height: Theme.target
        leftPadding: (bar.button - Theme.target) / 2
        rightPadding: leftPadding
        snapMode: T.Slider.NoSnap
        to: Math.max(1, bar.reading.figure.momentCount - 1)
        value: bar.reading.figure.moment
        visible: bar.reading.hasSlider
        width: parent.width - 2 * bar.pad
        x: bar.pad
        y: Math.round(bar.pad * 0.7)

        background: Item {
            Rectangle {
                id: track

                // From the left, where the handle is.
                readonly property real reached: slider.handle.x + slider.handle.width / 2 - track.x

                color: Theme.track
                height: Math.max(4, Math.round(Theme.gap * 0.6))
                radius: height / 2
                width: parent.width - bar.button
                x: bar.button / 2
                y: (parent.height - height) / 2

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.action
                    height: Math.round(parent.height * 1.5)
                    radius: height / 2
                    width: Theme.mirrored ? track.width - track.reached : track.reached
                    x: Theme.mirrored ? track.reached : 0
                }
            }

            Repeater {
                model: bar.reading.figure.momentCount

                Rectangle {
                    readonly property real at: track.width * index / slider.to
                    required property int index

                    border.color: (Theme.mirrored ? track.width - track.reached : track.reached) >= at - width / 2 ? Theme.action : Theme.edge
                    border.width: Theme.line * 2
                    color: Theme.card
                    height: track.height * 2
                    radius: height / 2
                    width: height
                    x: track.x + (Theme.mirrored ? track.width - at : at) - width / 2
                    y: (parent.height - height) / 2
                }
            }
        }
        handle: Item {
            height: Theme.target
            width: Theme.target
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: (slider.height - height) / 2

            Behavior on x {
                enabled: !slider.pressed && !bar.calm && bar.enabled

                NumberAnimation {
                    duration: Theme.morphMs
                    easing.type: Easing.InOutCubic
                }
            }

            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.card
                border.width: Theme.line * 2
                color: Theme.action
                height: Math.round(parent.height * (slider.pressed ? 0.62 : 0.54))
                radius: height / 2
                width: height

                FocusRing {
                    round: parent.radius + Theme.focus
                    shown: slider.visualFocus
                }
            }
        }

        // A key goes from moment to moment, a finger anywhere between.
        Keys.onLeftPressed: bar.reading.stepMoment(Theme.mirrored ? 1 : -1)
        Keys.onRightPressed: bar.reading.stepMoment(Theme.mirrored ? -1 : 1)
        onMoved: {
            if (slider.pressed)
                bar.reading.holdMoment(slider.value);
            else
                bar.reading.dropMoment(slider.value);
        }
        onPressedChanged: {
            if (!slider.pressed)
                bar.reading.dropMoment(slider.value);
        }
    }

    Row {
        spacing: Theme.gap
        visible: !bar.reading.stepsMoments
        x: bar.pad
        y: bar.height - height - bar.pad

        Repeater {
            model: bar.reading.figure.moments

            MomentButton {
                em: bar.reading.momentEm
                width: bar.button

                onClicked: bar.reading.showMoment(key)
            }
        }
    }

    MomentStep {
        reading: bar.reading
        visible: bar.reading.stepsMoments
        width: bar.width - 2 * bar.pad
        x: bar.pad
        y: bar.pad
    }
}
