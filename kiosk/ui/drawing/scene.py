"""One size of the living skin: its geometry, its caches, and the order of painting."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places, profile
from kiosk.domain.skin_shape.follicle import follicle
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.beams import Beams
from kiosk.ui.drawing.columns import Columns
from kiosk.ui.drawing.crusts import Crusts
from kiosk.ui.drawing.dermis import Dermis
from kiosk.ui.drawing.epidermis import Cells, Epidermis
from kiosk.ui.drawing.extras import Extras
from kiosk.ui.drawing.ground import RISE, draw_ground, make_ground
from kiosk.ui.drawing.hair import Hair
from kiosk.ui.drawing.healing import Healing
from kiosk.ui.drawing.light import light_ground, light_surface
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.moving_dermis import MovingDermis
from kiosk.ui.drawing.outlines import core_px, paint_outlines
from kiosk.ui.drawing.redness import Redness, flushed
from kiosk.ui.drawing.shapes import soft
from kiosk.ui.drawing.tones import Tone, colour

HIGHEST = 0.115
"""How far above the mean surface line the surface can rise."""


class Scene:
    """The drawing for one size: what is the same for every skin of that size.

    `outlined` draws the borders of its parts, for themes of high contrast.
    """

    def __init__(
        self, width: int, height: int, horizon: float, zoom: float, outlined: bool = False
    ) -> None:
        self.outlined = outlined
        self.rims = tones.BOLD_RIMS if outlined else tones.PLAIN_RIMS
        self.width, self.height = width, height
        self.unit = unit = height * zoom
        self.mean = round(height * horizon)
        self.aspect = aspect = places.held_aspect(width / unit)
        step = max(2, round(unit * 0.0070))
        self.profile = profile.sample(aspect, step / unit)
        hair = follicle(aspect)
        self.dermis = Dermis(aspect, unit, hair, self.rims)
        self.hair = Hair(hair, unit, 0.6 * core_px(unit) if outlined else 0.0)
        self.epidermis = Epidermis(aspect, unit, step, len(self.profile.xs) - 1)
        self.beams = Beams(aspect, unit, self.mean, outlined)
        self.healing = Healing(aspect, unit)
        self.columns = Columns(aspect, unit)
        self.crusts = Crusts(aspect, unit)
        self.redness = Redness(aspect, unit)
        self.extras = Extras(aspect, unit, width, self.mean, self.profile.xs, outlined)
        self.above, self.rise = (min(self.mean, math.ceil(h * unit)) for h in (HIGHEST, RISE))
        self._ground: QPixmap | None = None

    @property
    def ground(self) -> QPixmap:
        """What lies behind the strands; made when it is needed."""
        if self._ground is None:
            below = self.height - self.mean
            self._ground = make_ground(self.width, self.rise, below, self.unit, self.rims)
            light_ground(self._ground, self.above - self.rise)
        return self._ground

    def rest(self) -> None:
        """Free what only a movement needs."""
        self._ground = None

    def paint(
        self, painter: QPainter, n: SkinNumbers, sky: QColor, moving: MovingDermis | None = None
    ) -> None:
        """Paint the skin with its upper left corner at the painter's origin."""
        tone = tones.tone(n.tone)
        small = tone if moving is None else tones.tone(2.0 * tones.stepped(0.5 * n.tone))
        lines = Lines(self.profile, n, self.unit)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width, self.height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(0, self.mean)
        hidden = max(-self.rise, math.floor(min(lines.low)) - 2)
        self._dermis(painter, n, hidden, moving)
        self._under(painter, lines, n, (tone, hidden))
        self.beams.paint_glow(painter, n)
        self.hair.paint_sheath(painter, small, n)
        self._sky(painter, lines, sky)
        self.beams.paint_above(painter, lines, n, moving is not None)
        spots = n.spots if moving is None else tones.stepped(n.spots)
        self.epidermis.paint(painter, lines, n, tone, Cells(small, spots, moving is not None))
        self.redness.paint_over(painter, lines, n, tone)
        light_surface(painter, lines)
        self.healing.paint(painter, lines, n, tone)
        self.columns.paint_patches(painter, lines, n, tone)
        self.beams.paint_inside(painter, lines, n)
        self.columns.paint(painter, lines, n, small, moving is not None)
        self.beams.paint_contact(painter, lines, n)
        self.crusts.paint(painter, lines, n, tone)
        if self.outlined:
            paint_outlines(painter, lines, n, moving is not None)
        self.extras.paint(painter, lines, n)
        self.hair.paint_hair(painter, n)
        painter.restore()

    def _dermis(
        self, painter: QPainter, n: SkinNumbers, top: int, moving: MovingDermis | None
    ) -> None:
        """Ground, strands and vessels, as far as they are seen below `top` px."""
        if moving is not None:
            picture = moving.follow(n, self.dermis, self.ground, self.rise)
            # Down from where the epidermis no longer hides it.
            seen = picture.rect().adjusted(0, top + self.rise, 0, 0)
            painter.drawPixmap(QPoint(0, top), picture, seen)
            return
        box = QRect(0, 0, self.width, self.height)
        draw_ground(painter, self.ground, self.rise, n, self.unit, box)
        self.dermis.paint(painter, flushed(n), (0, self.width), True)

    def _under(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, how: tuple[Tone, int]
    ) -> None:
        """The upper dermis takes a little of the tone, and blushes: tone, and where it begins."""
        tone, top = how
        down = QLinearGradient(0, 0.06 * self.unit, 0, 0.30 * self.unit)
        down.setColorAt(0.0, colour(tone.under, 0.42))
        down.setColorAt(1.0, colour(tone.under, 0.0))
        box = QRectF(0, top, self.width, 0.30 * self.unit - top)
        painter.fillRect(box, QBrush(down))
        self.redness.paint_under(painter, box, lines, n, tone)

    def _sky(self, painter: QPainter, lines: Lines, sky: QColor) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        edge = -float(self.above)
        if self.mean > self.above:
            painter.fillRect(QRectF(0, -self.mean, self.width, self.mean - self.above + 1), sky)
        soft(painter, lines.xs, [edge] * len(lines.xs), lines.top, sky)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
