pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    readonly property CallViewModel call: screen.kiosk.call
    required property KioskViewModel kiosk

    corner: SourcesButton {
        frame: screen.kiosk.frame
        visible: screen.call.hasSources
    }

    Item {
        id: title

        height: Math.max(words.height, inFlow.visible ? inFlow.height : 0)
        width: parent.width

        Headline {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            says: screen.call.title
            width: parent.width - (inFlow.visible ? inFlow.width + Theme.gap : 0)
        }

        SourcesButton {
            id: inFlow

            anchors.right: parent.right
            frame: screen.kiosk.frame
            visible: screen.call.hasSources && !screen.gutter
        }
    }

    Item {
        id: space

        height: Theme.isCompact ? 0 : Theme.space
        width: 1
    }

    GridLayout {
        id: cards

        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        height: Math.max(implicitHeight, columns > 1 ? screen.room - title.height - space.height - 2 * screen.spacing : 0)
        rowSpacing: Math.max(Theme.gap, Theme.space * 1.6)
        uniformCellWidths: true
        width: parent.width

        PhoneCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            call: screen.call
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Math.max(Theme.gap, Theme.space * 1.6)

            LineCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                edge: Theme.urgentLine
                glyph: "phone"
                ground: Theme.onUrgent
                ink: Theme.card
                model: screen.call.signs
                textInk: Theme.card
                textSize: Theme.lede
                title: screen.call.signsTitle
            }

            LineCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                edge: Theme.urgentLine
                glyph: "calendar"
                ground: Theme.urgent
                ink: Theme.onUrgent
                mark: screen.call.mark
                model: screen.call.stageSigns
                textSize: Theme.lede
                title: screen.call.stageTitle
                visible: screen.call.hasStage
            }
        }
    }
}
