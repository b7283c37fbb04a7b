import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The list to show at the appointment. Each line can be read about, and removed.
PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property MyQuestionsViewModel mine: screen.kiosk.myQuestions

    Headline {
        says: qsTrId("mine.title")
        width: parent.width
    }

    EmptyState {
        glyph: "star"
        text: qsTrId("mine.empty_text")
        title: qsTrId("mine.empty")
        visible: screen.mine.isEmpty
        width: parent.width
    }

    Lede {
        text: qsTrId("mine.lede")
        visible: !screen.mine.isEmpty
        width: parent.width
    }

    QuestionList {
        glyph: "question"
        mine: screen.mine
        model: screen.mine.unsure
        title: qsTrId("mine.unsure")
        visible: screen.mine.hasUnsure
        width: parent.width
    }

    QuestionList {
        glyph: "star_filled"
        mine: screen.mine
        model: screen.mine.more
        title: qsTrId("mine.more")
        visible: screen.mine.hasMore
        width: parent.width
    }

    PillButton {
        glyph: "phone_code"
        height: Math.max(Theme.primary, implicitHeight)
        primary: true
        text: qsTrId("home.take")
        width: Math.min(implicitWidth, parent.width)

        onClicked: screen.mine.take()
    }
}
