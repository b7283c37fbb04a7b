import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property ResultViewModel result: screen.kiosk.result

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        rowSpacing: Theme.space * 2
        uniformCellWidths: true
        width: parent.width

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: screen.spacing

            KickerLine {
                mark: screen.result.mark
                text: screen.result.kicker
                width: parent.width
            }

            Headline {
                says: screen.result.title
                width: parent.width
            }

            Lede {
                text: screen.result.lede
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                width: parent.width

                PillButton {
                    glyph: "refresh"
                    height: Math.max(Theme.primary, implicitHeight)
                    primary: true
                    text: qsTrId("result.retry")
                    visible: screen.result.hasAgain
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: screen.result.retry()
                }

                PillButton {
                    height: Math.max(Theme.primary, implicitHeight)
                    outlined: true
                    text: qsTrId("result.other")
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: screen.result.otherQuestions()
                }

                PillButton {
                    glyph: "list"
                    height: Math.max(Theme.primary, implicitHeight)
                    outlined: true
                    text: screen.result.mine
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: screen.result.openMine()
                }

                TakeButton {
                    height: Math.max(Theme.primary, implicitHeight)
                    visible: screen.result.mine === ""
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: screen.result.take()
                }
            }
        }

        Rectangle {
            readonly property real rim: Math.max(Theme.gap, Theme.space * 2.8)

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            border.color: Theme.lineColour
            border.width: Theme.line
            color: Theme.card
            implicitHeight: tell.height + 2 * rim
            radius: Theme.radius

            Column {
                id: tell

                spacing: Theme.gap * 0.6
                width: parent.width - 2 * parent.rim
                x: parent.rim
                y: parent.rim

                Title {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    text: qsTrId("result.tell")
                    width: parent.width
                }

                Words {
                    size: Theme.lede
                    text: screen.result.tell
                    width: parent.width
                }
            }
        }
    }

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space * 2)
        columns: Theme.chapterColumns
        rowSpacing: Theme.space * 2
        uniformCellWidths: true
        width: parent.width

        ResultColumn {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            edge: Theme.noticeLine
            empty: qsTrId("result.again_none")
            glyph: "book"
            ground: Theme.noticeColour
            hasRows: screen.result.hasAgain
            ink: Theme.onNotice
            model: screen.result.again
            title: qsTrId("result.again")

            onPicked: slide => screen.result.seeSlide(slide)
        }

        ResultColumn {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            edge: Theme.goodLine
            empty: qsTrId("result.known_none")
            glyph: "check"
            ground: Theme.good
            hasRows: screen.result.hasKnown
            ink: Theme.onGood
            model: screen.result.known
            title: qsTrId("result.known")

            onPicked: slide => screen.result.seeSlide(slide)
        }
    }
}
