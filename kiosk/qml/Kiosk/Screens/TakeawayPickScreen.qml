pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// What to take home: a plan, one's questions; the clinic's numbers always.
PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property TakeawayPickViewModel pick: screen.kiosk.takeawayPick

    Headline {
        says: qsTrId("take.title")
        width: parent.width
    }

    Lede {
        text: qsTrId("take.lede")
        visible: !Theme.isCompact
        width: parent.width
    }

    GridLayout {
        columnSpacing: Math.max(Theme.gap, Theme.space * 3)
        columns: Theme.chapterColumns
        rowSpacing: Math.max(Theme.gap, Theme.space * 2)
        uniformCellWidths: true
        width: parent.width

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: screen.pick.count > 0

            Title {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: qsTrId("take.plan_title")
                width: parent.width
            }

            Repeater {
                model: screen.pick.plans

                LineButton {
                    id: plan

                    required chosen
                    required property string key
                    required property string title

                    Accessible.role: Accessible.RadioButton
                    checkable: true
                    glyph: plan.chosen ? "check" : "circle"
                    height: Math.max(implicitHeight, Theme.isCompact ? 0 : Theme.primary * 1.15)
                    lit: plan.chosen
                    text: plan.title
                    width: parent.width

                    onClicked: screen.pick.pick(plan.key)
                }
            }
        }

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            Title {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: screen.pick.hasQuestions ? screen.pick.questionsWords : qsTrId("mine.title")
                width: parent.width
            }

            LineButton {
                Accessible.name: screen.pick.questionsWords + ". " + text
                Accessible.role: Accessible.CheckBox
                checkable: true
                chosen: lit
                glyph: lit ? "check" : "circle"
                height: Math.max(implicitHeight, Theme.isCompact ? 0 : Theme.primary * 1.15)
                lit: screen.pick.takesQuestions
                text: lit ? qsTrId("take.with") : qsTrId("take.here")
                visible: screen.pick.hasQuestions
                width: parent.width

                onClicked: screen.pick.takeQuestions(!lit)
            }

            LineButton {
                Accessible.name: qsTrId("mine.title") + ". " + text
                glyph: "list"
                height: Math.max(implicitHeight, Theme.isCompact ? 0 : Theme.primary * 1.15)
                text: screen.pick.hasQuestions ? qsTrId("take.look") : qsTrId("mine.empty")
                width: parent.width

                onClicked: screen.pick.openMine()
            }

            Words {
                color: Theme.inkSoft
                text: qsTrId("take.numbers")
                topPadding: Theme.gap
                width: parent.width
            }

            PillButton {
                glyph: "phone_code"
                height: Math.max(Theme.primary, implicitHeight)
                primary: true
                text: qsTrId("take.show")
                width: Math.min(implicitWidth, parent.width)

                onClicked: screen.pick.show()
            }
        }
    }
}
