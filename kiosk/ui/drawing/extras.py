"""All that stands on or over the skin, in the order in which it is painted."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.ui.drawing.air import Air
from kiosk.ui.drawing.eye_shield import EyeShield
from kiosk.ui.drawing.films import Films
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.sun import Sun


class Extras:
    """Films, sun, cool air and goggles of one size; `sky` as for `Beams`, `xs` as in `Profile`."""

    def __init__(
        self,
        aspect: float,
        unit: float,
        width: int,
        sky: int,
        xs: tuple[float, ...],
        outlined: bool = False,
    ) -> None:
        self.films = Films(aspect, unit, xs, outlined)
        self.sun = Sun(aspect, unit, width, sky, outlined)
        self.air = Air(aspect, unit, outlined)
        self.shield = EyeShield(aspect, unit, sky, outlined)

    def paint(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        """What lies on the surface, then what meets it, then what hovers."""
        top = self.films.paint(painter, lines, n)
        self.sun.paint(painter, lines, top, n)
        self.air.paint(painter, lines, top, n)
        self.shield.paint(painter, n)
