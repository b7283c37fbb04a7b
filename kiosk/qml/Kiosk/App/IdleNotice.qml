import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

// Covers everything: a touch anywhere gives more time, and presses nothing underneath.
T.AbstractButton {
    id: notice

    required property FrameViewModel frame

    Accessible.name: qsTrId("notice.title") + " " + qsTrId("notice.more")
    activeFocusOnTab: false
    objectName: "cover"

    background: Rectangle {
        color: Theme.shade
        opacity: 0.72
    }
    contentItem: Item {
        Item {
            id: place

            height: Theme.interfaceBox.height
            width: Theme.interfaceBox.width
            x: Theme.interfaceBox.x
            y: Theme.interfaceBox.y

            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.edge
                border.width: 2 * Theme.outline
                color: Theme.paper
                height: Math.min(place.height - 2 * Theme.gap, words.contentHeight + more.height + Theme.margin * 1.6 + Theme.gap * 2)
                radius: Theme.radius
                width: Math.min(place.width - 2 * Theme.margin, Theme.target * 13)

                OverflowPane {
                    id: words

                    height: more.y - y - Theme.gap
                    ownButton: false
                    spacing: Theme.space * 1.4
                    width: parent.width - Theme.margin * 1.6
                    x: Theme.margin * 0.8
                    y: Theme.margin * 0.8

                    Headline {
                        horizontalAlignment: Text.AlignHCenter
                        says: qsTrId("notice.title")
                        width: parent.width
                    }

                    Lede {
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTrId("notice.body")
                        width: parent.width
                    }

                    Lede {
                        font.weight: Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                        text: notice.frame.noticeWords
                        width: parent.width
                    }
                }

                PillButton {
                    id: more

                    anchors.horizontalCenter: parent.horizontalCenter
                    focus: true
                    height: Math.max(Theme.primary * 1.15, implicitHeight)
                    primary: true
                    text: qsTrId("notice.more")
                    width: Math.max(Theme.target * 5, implicitWidth)
                    y: parent.height - height - Theme.margin * 0.8

                    onClicked: notice.frame.takeMoreTime()
                }
            }
        }
    }

    onClicked: notice.frame.takeMoreTime()
}
