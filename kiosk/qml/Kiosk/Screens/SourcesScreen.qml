pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property SourcesViewModel sources: screen.kiosk.sources

    Kicker {
        text: screen.sources.kicker
        visible: text !== ""
        width: parent.width
    }

    Headline {
        says: qsTrId("sources.title")
        width: parent.width
    }

    Lede {
        text: screen.sources.about
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: screen.sources.reviews

        ReviewLine {
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent.width)
        }
    }

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space * 1.6)
        columns: Theme.chapterColumns
        rowSpacing: columnSpacing
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: screen.sources.sources

            SourceCard {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }
    }
}
