import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What stays from slide to slide of the loop: the button, the progress line, the name of the clinic.
Item {
    id: signs

    required property rect beginBox
    required property rect clinicBox
    required property bool isTurned
    required property LoopViewModel loop
    required property rect progressBox

    Rectangle {
        color: Theme.action
        height: signs.beginBox.height
        radius: height / 2
        width: Math.min(signs.beginBox.width, beginWords.implicitWidth + height * 1.1)
        x: signs.beginBox.x + (Theme.mirrored ? signs.beginBox.width - width : 0)
        y: signs.beginBox.y

        Words {
            id: beginWords

            anchors.centerIn: parent
            color: Theme.onAction
            font.weight: Font.Bold
            leading: 1
            size: Theme.loopSentence
            text: qsTrId("loop.begin")
            wrapMode: Text.NoWrap
        }
    }

    Progress {
        count: signs.loop.count
        height: signs.progressBox.height
        index: signs.loop.index
        width: signs.progressBox.width
        x: signs.progressBox.x
        y: signs.progressBox.y
    }

    Rectangle {
        border.color: Theme.lineColour
        border.width: Theme.outline
        color: Theme.card
        height: signs.clinicBox.height
        radius: height / 2
        width: clinic.width + height
        x: signs.isTurned ? signs.clinicBox.x : signs.clinicBox.x + signs.clinicBox.width - width
        y: signs.clinicBox.y

        Words {
            id: clinic

            anchors.centerIn: parent
            elide: Text.ElideRight
            font.weight: Font.Bold
            leading: 1
            size: signs.loop.clinicSize
            text: signs.loop.clinic
            width: Math.min(Math.ceil(implicitWidth), signs.clinicBox.width - parent.height)
            wrapMode: Text.NoWrap
        }
    }
}
