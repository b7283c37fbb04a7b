import QtQuick

Rectangle {
    id: area

    property bool lit: false
    property bool moves: false

    color: area.lit ? "#0E5257" : "#FBF6F0"

    SequentialAnimation {
        loops: Animation.Infinite
        running: area.moves

        ColorAnimation {
            duration: 600
            property: "color"
            target: area
            to: "#0E5257"
        }
        ColorAnimation {
            duration: 600
            property: "color"
            target: area
            to: "#FBF6F0"
        }
    }

    Text {
        anchors.centerIn: parent
        font.family: "Inter"
        font.pixelSize: 64
        text: "Touch to begin"
        textFormat: Text.PlainText
    }

    TapHandler {
        onTapped: area.lit = !area.lit
    }
}
