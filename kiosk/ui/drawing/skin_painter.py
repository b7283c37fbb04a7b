"""Paint the living skin on any painter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.ui.drawing.scenes import scene_of

if TYPE_CHECKING:
    from kiosk.ui.drawing.moving_dermis import MovingDermis
    from kiosk.ui.drawing.scene import Scene


def paint_skin(
    painter: QPainter,
    numbers: SkinNumbers,
    rect: QRectF,
    horizon: float,
    sky: QColor,
    zoom: float = 1.0,
    moving: MovingDermis | None = None,
    outlined: bool = False,
) -> Scene:
    """Paint `numbers` into `rect` and return the scene; who holds it keeps it from being let go.

    `horizon` is where the mean surface line stands, as a share of the height; `zoom` enlarges the
    skin about that line; `sky` fills what lies above the skin; `moving` is what the pictures of
    one movement have in common: they are nearly exact and much cheaper. `outlined` draws the borders of
    all parts.
    """
    scene = scene_of(round(rect.width()), round(rect.height()), horizon, zoom, outlined)
    painter.save()
    painter.translate(rect.topLeft())
    scene.paint(painter, numbers, sky, moving)
    painter.restore()
    return scene
