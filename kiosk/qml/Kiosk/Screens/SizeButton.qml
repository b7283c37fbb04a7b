import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

// One text size, shown as large as it will be.
T.AbstractButton {
    id: size

    required property string key
    required property string title
    required property int em
    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: size.chosen
    Accessible.name: size.title
    Accessible.role: Accessible.RadioButton
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.primary * (Theme.isCompact ? 1 : 3), words.height + 4 * Theme.gap)
    scale: size.pressed ? 0.985 : 1

    Keys.onEnterPressed: size.click()
    Keys.onReturnPressed: size.click()

    background: Rectangle {
        border.color: size.chosen ? Theme.action : Theme.edge
        border.width: Theme.line * (size.chosen ? 2 : 1)
        color: size.chosen ? Theme.action : Theme.card
        radius: Math.min(Theme.radius, Theme.primary / 2)

        FocusRing {
            radius: parent.radius + Theme.focus
            shown: size.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - Theme.gap

            Words {
                Accessible.ignored: true
                color: size.chosen ? Theme.onAction : Theme.ink
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.1
                size: size.em * 1.5
                text: "Aa"
                visible: !Theme.isCompact
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: size.chosen ? Theme.onAction : Theme.ink
                size: size.em
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.2
                text: size.title
                width: parent.width
            }
        }
    }
}
