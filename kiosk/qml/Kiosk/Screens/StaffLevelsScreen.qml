import QtQuick
import Kiosk.Controls
import Kiosk.Models

PageScreen {
    id: screen

    required property KioskViewModel kiosk
    readonly property StaffLevelsViewModel levels: screen.kiosk.staff.levels

    spacing: Theme.gap * 1.5

    Kicker {
        text: qsTrId("status.kicker")
        visible: !Theme.isCompact
        width: parent.width
    }

    Headline {
        says: qsTrId("levels.title")
        width: parent.width
    }

    Words {
        font.weight: Font.DemiBold
        text: screen.levels.note
        visible: text !== ""
        width: parent.width
    }

    LevelLine {
        about: qsTrId("levels.volume")
        less: qsTrId("speech.quieter")
        lessGlyph: "quieter"
        level: screen.levels.volume
        levelWords: screen.levels.volumeWords
        levels: screen.levels.volumes
        more: qsTrId("speech.louder")
        moreGlyph: "louder"
        width: parent.width

        onChanged: by => screen.levels.changeVolume(by)
    }

    Words {
        color: Theme.inkSoft
        text: qsTrId("levels.lede")
        width: parent.width
    }

    Words {
        text: screen.levels.lightNote
        visible: text !== ""
        width: parent.width
    }

    LevelLine {
        about: qsTrId("levels.light")
        less: qsTrId("levels.darker")
        lessGlyph: "moon"
        level: screen.levels.light
        levelWords: screen.levels.lightWords
        levels: screen.levels.lights
        more: qsTrId("levels.brighter")
        moreGlyph: "sun"
        visible: screen.levels.dims
        width: parent.width

        onChanged: by => screen.levels.changeLight(by)
    }
}
