"""Paint the living skin on any painter."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.ui.drawing.scene import Scene


def paint_skin(
    painter: QPainter,
    numbers: SkinNumbers,
    rect: QRectF,
    horizon: float,
    sky: QColor,
    zoom: float = 1.0,
    scene: Scene | None = None,
    moving: bool = False,
) -> Scene:
    """Paint `numbers` into `rect` and return the scene, which speeds up the next picture.

    `horizon` is where the mean surface line stands, as a share of the height; `zoom` enlarges the
    skin about that line; `sky` fills what lies above the skin;
    `moving` says that another picture follows at once.
    """
    key = (round(rect.width()), round(rect.height()), horizon, zoom)
    if scene is None or scene.key != key:
        scene = Scene(*key)
    painter.save()
    painter.translate(rect.topLeft())
    scene.paint(painter, numbers, sky, moving)
    painter.restore()
    return scene
