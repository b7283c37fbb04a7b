import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Say again where there is room, the speed and the volume: a button each way, or where there is no room one through all levels.
Row {
    id: buttons

    required property real buttonHeight
    required property SpeechViewModel speech

    spacing: Theme.gap

    PillButton {
        glyph: "refresh"
        height: buttons.buttonHeight
        text: qsTrId("speech.again")
        visible: buttons.speech.hasAgain
        wordless: true

        onClicked: buttons.speech.repeat()
    }

    LevelButton {
        enabled: buttons.speech.speed > 0
        glyph: "slower"
        height: buttons.buttonHeight
        level: buttons.speech.speed
        levelWords: buttons.speech.speedWords
        levels: buttons.speech.speeds
        text: qsTrId("speech.slower")
        visible: buttons.speech.hasPairs

        onClicked: buttons.speech.changeSpeed(-1)
    }

    LevelButton {
        enabled: !buttons.speech.hasPairs || buttons.speech.speed < buttons.speech.speeds - 1
        glyph: "faster"
        height: buttons.buttonHeight
        level: buttons.speech.speed
        levelWords: buttons.speech.speedWords
        levels: buttons.speech.speeds
        text: buttons.speech.hasPairs ? qsTrId("speech.faster") : buttons.speech.speedWords

        onClicked: buttons.speech.hasPairs ? buttons.speech.changeSpeed(1) : buttons.speech.nextSpeed()
    }

    LevelButton {
        enabled: buttons.speech.volume > 0
        glyph: "quieter"
        height: buttons.buttonHeight
        level: buttons.speech.volume
        levelWords: buttons.speech.volumeWords
        levels: buttons.speech.volumes
        text: qsTrId("speech.quieter")
        visible: buttons.speech.hasPairs

        onClicked: buttons.speech.changeVolume(-1)
    }

    LevelButton {
        enabled: !buttons.speech.hasPairs || buttons.speech.volume < buttons.speech.volumes - 1
        glyph: buttons.speech.hasPairs ? "louder" : "speaker"
        height: buttons.buttonHeight
        level: buttons.speech.volume
        levelWords: buttons.speech.volumeWords
        levels: buttons.speech.volumes
        text: buttons.speech.hasPairs ? qsTrId("speech.louder") : buttons.speech.volumeWords

        onClicked: buttons.speech.hasPairs ? buttons.speech.changeVolume(1) : buttons.speech.nextVolume()
    }
}
