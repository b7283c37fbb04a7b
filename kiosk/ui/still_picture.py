"""The last rung: one picture that asks people to go to the front desk. No QML, no content, no font."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QCursor,
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.content.bundled import bundled_icons
from kiosk.domain.comfort import Contrast
from kiosk.domain.ladder import PICTURE_S
from kiosk.domain.tokens import THEMES
from kiosk.station.supervised import Supervised
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.signals import end_on_signals
from kiosk.ui.stays_full import StaysFull
from kiosk.ui.whole_screen import WholeScreen

PICTURE = bundled_icons().parent / "brand" / "front_desk.png"
TRY_AGAIN = 75
"""The exit code when the picture has stood long enough: the kiosk is to be tried again."""


class StillPicture(QRasterWindow):
    """A picture in the middle of its own ground, as large as the screen lets it be."""

    frameSwapped = Signal()

    def __init__(self, picture: QImage, ground: QColor) -> None:
        super().__init__()
        self._picture = picture
        self._ground = ground
        self.setTitle("Afterglow")
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))

    def place(self) -> QRect:
        """Where the picture stands, in px."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        room = QSize(self.width() - size.width(), self.height() - size.height())
        return QRect(room.width() // 2, room.height() // 2, size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), self._ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.place(), self._picture)
        painter.end()
        QTimer.singleShot(0, self.frameSwapped.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def show_picture(
    supervised: Supervised | None,
    *,
    size: tuple[int, int] | None = None,
    file: Path = PICTURE,
    seconds: float = PICTURE_S,
) -> int:
    """Show the picture until SIGTERM, or for `seconds`; the exit code. Without `size`, the whole screen."""
    application = QGuiApplication(["afterglow"])
    picture = QImage(str(file))
    window = StillPicture(picture, QColor(THEMES[Contrast.DEFAULT].paper))
    end_on_signals(application)
    whole: StaysFull | None = None
    if size is None:
        window.showFullScreen()
        whole = StaysFull(window, application)
        WholeScreen(window, application, lambda _: window.update())
    else:
        window.resize(*size)
        window.show()
    if supervised is not None:
        Heartbeat(window, supervised, application)
    QTimer.singleShot(round(seconds * 1000), lambda: application.exit(TRY_AGAIN))
    code = application.exec()
    if supervised is not None and code == 0:
        supervised.ended()
    if whole is not None:
        whole.end()
    window.hide()
    return code
