pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The staff's way in. What is typed is seen as dots, and stands nowhere.
Item {
    id: screen

    readonly property real keyHeight: Math.floor(Math.max(Theme.target, Math.min(Theme.primary * 1.3, (Theme.pageBox.height - 3 * Theme.gap) / 4)))
    readonly property real keyWidth: Math.floor(Math.min(screen.keyHeight * 1.7, (Theme.pageBox.width * (Theme.isTall ? 1 : 0.5) - 2 * Theme.gap) / 3))
    required property KioskViewModel kiosk
    readonly property PinViewModel pin: screen.kiosk.staff.pin

    OverflowPane {
        id: words

        height: Theme.isTall ? Theme.pageBox.height - pad.height - Theme.margin : Theme.pageBox.height
        spacing: Math.max(Theme.gap * 0.9, Theme.space * 1.6)
        width: Theme.isTall ? Theme.pageBox.width : Theme.pageBox.width - pad.width - Theme.margin
        x: Theme.mirrored && !Theme.isTall ? Theme.pageBox.x + pad.width + Theme.margin : Theme.pageBox.x
        y: Theme.pageBox.y

        Kicker {
            text: qsTrId("status.kicker")
            visible: !Theme.isCompact
            width: parent.width
        }

        Headline {
            says: screen.pin.title
            width: parent.width
        }

        Words {
            font.weight: Font.DemiBold
            text: screen.pin.told
            visible: text !== ""
            width: parent.width
        }

        Rectangle {
            Accessible.name: screen.pin.dotsWords
            Accessible.role: Accessible.StaticText
            border.color: Theme.edge
            border.width: Theme.line
            color: Theme.card
            height: Math.round(Theme.body * 2)
            radius: height / 2
            width: Math.min(parent.width, Theme.body * 14)

            Row {
                anchors.centerIn: parent
                spacing: Math.round(Theme.body * 0.3)

                Repeater {
                    model: screen.pin.dots

                    Rectangle {
                        color: Theme.ink
                        height: width
                        radius: width / 2
                        width: Math.round(Theme.body * 0.6)
                    }
                }
            }
        }

        Words {
            color: Theme.inkSoft
            text: screen.pin.lede
            width: parent.width
        }

        PillButton {
            enabled: screen.pin.canType
            glyph: "refresh"
            opacity: enabled ? 1 : 0.45
            text: qsTrId("pin.mix")
            width: Math.min(implicitWidth, parent.width)

            onClicked: screen.pin.mix()
        }

        PillButton {
            glyph: "pause"
            text: qsTrId("pin.clean")
            visible: screen.pin.canClean
            width: Math.min(implicitWidth, parent.width)

            onClicked: screen.pin.clean()
        }
    }

    Grid {
        id: pad

        LayoutMirroring.enabled: false
        columnSpacing: Theme.gap
        columns: 3
        layoutDirection: Qt.LeftToRight
        rowSpacing: Theme.gap
        x: Theme.isTall ? Math.round((screen.width - width) / 2) : Theme.mirrored ? Theme.pageBox.x : Theme.pageBox.x + Theme.pageBox.width - width
        y: Theme.pageBox.y + (Theme.isTall ? Theme.pageBox.height - height : Math.round((Theme.pageBox.height - height) / 2))

        Repeater {
            model: screen.pin.keys

            PadKey {
                id: key

                required property int digit
                required property string title

                text: key.title

                onClicked: screen.pin.press(key.digit)
            }
        }

        PadKey {
            glyph: "back"
            text: qsTrId("pin.delete")
            wordless: true

            onClicked: screen.pin.takeBack()
        }

        PadKey {
            text: screen.pin.last

            onClicked: screen.pin.press(screen.pin.last)
        }

        PadKey {
            glyph: "check"
            primary: true
            text: qsTrId("pin.done")
            wordless: true

            onClicked: screen.pin.done()
        }
    }

    component PadKey: PillButton {
        enabled: screen.pin.canType
        height: screen.keyHeight
        opacity: enabled ? 1 : 0.45
        size: Theme.title
        width: screen.keyWidth
    }
}
