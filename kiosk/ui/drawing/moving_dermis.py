"""The dermis of a drawing that moves: its picture, painted anew part by part."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.ui.drawing.dermis import Dermis
from kiosk.ui.drawing.ground import draw_ground
from kiosk.ui.drawing.redness import flushed

PARTS, REST = 4, 3
"""Parts of the width, and how many pictures come from one part to the next: a narrow part costs
nearly as much as a broad one."""

ORDER = (0, 2, 1, 3)
"""When each part has its turn: parts side by side are never many turns apart."""

Key = tuple[float, ...]


class MovingDermis:
    """Ground, strands and vessels of one drawing, kept from frame to frame while it moves.

    They are the dearest part. Every third frame paints one part of the width anew, the one that
    waited longest: they move so little in a few frames that nobody sees it, least of all since a
    part shows what is to be `ahead`.
    """

    def __init__(self) -> None:
        self.picture = QPixmap()
        self.ahead: SkinNumbers | None = None
        """What the drawing will show when half of the parts have been painted anew, if known."""
        self._ground: QPixmap | None = None
        self._keys: list[Key] = []
        self._ages: list[int] = []
        self._rested = 0

    def follow(self, n: SkinNumbers, dermis: Dermis, ground: QPixmap, above: int) -> QPixmap:
        """The picture of `n`, or nearly; whole the first time and for another `ground`."""
        if self._ground is not ground:
            n = flushed(n)
            self._ground = ground
            self.picture = QPixmap(ground.size())
            self._keys, self._ages = [_key(n)] * PARTS, list(ORDER)
            self._paint(n, dermis, above, ground.rect())
            return self.picture
        self._rested += 1
        if self._rested < REST:
            return self.picture
        n = flushed(self.ahead or n)
        key = _key(n)
        stale = [k for k in range(PARTS) if self._keys[k] != key]
        if stale:
            self._rested = 0
            k = min(stale, key=self._ages.__getitem__)
            self._keys[k], self._ages[k] = key, max(self._ages) + 1
            left, right = k * ground.width() // PARTS, (k + 1) * ground.width() // PARTS
            self._paint(n, dermis, above, QRect(left, 0, right - left, ground.height()))
        return self.picture

    def _paint(self, n: SkinNumbers, dermis: Dermis, above: int, box: QRect) -> None:
        painter = QPainter(self.picture)
        if self._ground is None:
            return
        painter.setClipRect(box)
        painter.translate(0, above)
        draw_ground(painter, self._ground, above, n, dermis.unit, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dermis.paint(painter, n, (box.left(), box.left() + box.width()), False)
        painter.end()


def _key(n: SkinNumbers) -> Key:
    """The numbers that the dermis shows."""
    under = (n.collagen, n.sag, n.vessels, n.wrinkles, n.pores, n.scars, n.swelling, n.follicle)
    if n.beam_deep_heat or n.wound_deep_heat:
        return (*under, n.depth, n.beam_deep_heat, n.wound_deep_heat, n.healing)
    return under
