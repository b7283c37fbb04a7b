import QtQuick

// The ground that words stand on, over one side of a figure: whole, then giving way along a soft curve.
Item {
    id: over

    property bool atRight: false
    required property real clear
    required property real fade
    required property color ground

    Rectangle {
        color: over.ground
        height: parent.height
        visible: over.clear > 0
        width: Math.ceil(over.clear)
        x: over.atRight ? over.width - width : 0
    }

    Rectangle {
        height: parent.height
        visible: over.fade > 0
        width: Math.round(over.fade)
        x: over.atRight ? over.width - Math.ceil(over.clear) - width : Math.ceil(over.clear)

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Qt.alpha(over.ground, over.atRight ? 0 : 1)
                position: 0
            }

            GradientStop {
                color: Qt.alpha(over.ground, over.atRight ? 0.16 : 0.84)
                position: 0.25
            }

            GradientStop {
                color: Qt.alpha(over.ground, 0.5)
                position: 0.5
            }

            GradientStop {
                color: Qt.alpha(over.ground, over.atRight ? 0.84 : 0.16)
                position: 0.75
            }

            GradientStop {
                color: Qt.alpha(over.ground, over.atRight ? 1 : 0)
                position: 1
            }
        }
    }
}
