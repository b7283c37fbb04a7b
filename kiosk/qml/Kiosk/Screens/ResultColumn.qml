pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

Rectangle {
    id: column

    required property color edge
    required property string empty
    required property string glyph
    required property color ground
    required property bool hasRows
    required property color ink
    required property RowsModel model
    readonly property real rim: Math.max(Theme.gap, Theme.space * 2.8)
    required property string title

    signal picked(slide: string)

    border.color: column.edge
    border.width: Theme.outline
    color: column.ground
    implicitHeight: rows.height + 2 * column.rim
    radius: Theme.radius

    Column {
        id: rows

        spacing: Theme.gap
        width: parent.width - 2 * column.rim
        x: column.rim
        y: column.rim

        Item {
            height: title.height
            width: parent.width

            Icon {
                id: icon

                anchors.left: parent.left
                color: column.ink
                height: Theme.icon * 1.1
                name: column.glyph
                width: height
                y: Math.max(0, (title.size * 1.12 - height) / 2)
            }

            Title {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.right: parent.right
                color: column.ink
                text: column.title
                width: parent.width - icon.width - Theme.gap
            }
        }

        Words {
            text: column.empty
            visible: !column.hasRows
            width: parent.width
        }

        Repeater {
            model: column.model

            LineButton {
                id: row

                required property string name
                required property string slide
                required text

                Accessible.name: row.name
                glyph: column.glyph
                width: rows.width

                onClicked: column.picked(row.slide)
            }
        }
    }
}
