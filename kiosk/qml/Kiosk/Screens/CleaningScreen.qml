import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Nothing in it is touched: the glass is cleaned.
Item {
    id: screen

    required property KioskViewModel kiosk

    OverflowPane {
        centred: true
        height: Theme.pageBox.height
        spacing: Math.max(Theme.gap, Theme.space * 2)
        width: Theme.pageBox.width
        x: Theme.pageBox.x
        y: Theme.pageBox.y

        Headline {
            horizontalAlignment: Text.AlignHCenter
            says: qsTrId("cleaning.title")
            width: parent.width
        }

        Lede {
            horizontalAlignment: Text.AlignHCenter
            text: qsTrId("cleaning.lede")
            width: parent.width
        }

        Title {
            horizontalAlignment: Text.AlignHCenter
            text: screen.kiosk.staff.cleaning.seconds
            width: parent.width
        }
    }
}
