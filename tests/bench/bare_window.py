"""The yardstick: the least that a full-screen Qt Quick program in Python can be.

A window with one rectangle and one text, which changes its colour on release; with `--moves` all the
time.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def main() -> int:
    """Show the window until SIGTERM."""
    application = QGuiApplication(sys.argv)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"moves": "--moves" in sys.argv})
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("bare.qml"))))
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    view.setGeometry(view.screen().geometry())  # without a window manager nobody else does
    view.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
