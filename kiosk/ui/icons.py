"""Icons: line drawings from assets/icons, in any colour, as images that QML shares.

Not a painted item: PySide6 6.12 keeps the Python half of every item that QML made and let go, and
icons come and go with every screen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.bundled import bundled_icons

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
SMALLEST = 8


class IconProvider(QQuickImageProvider):
    """Answers `image://icon/NAME/RRGGBB` with that drawing, as large as is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        drawing = (Path(bundled_icons()) / f"{Path(name).name}.svg").read_bytes()
        side = max(SMALLEST, requestedSize.width(), requestedSize.height())
        # Clear from the beginning: `fill` makes all enumerations of Qt, for which no start has time. A
        # copy: what stands on bytes of Python must not outlive it, and Qt keeps icons to its very end.
        clear = QImage(bytes(4 * side * side), side, side, 4 * side, _FORMAT)
        image = clear.copy()
        painter = QPainter(image)
        coloured = drawing.replace(b"currentColor", b"#" + colour.encode())
        QSvgRenderer(QByteArray(coloured)).render(painter)
        painter.end()
        return image
