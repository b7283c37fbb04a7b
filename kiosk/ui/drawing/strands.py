"""Collagen strands, drawn as short straight lines: see `shapes.curve`."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter

from kiosk.domain.skin_shape import collagen
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import flat_pen, shifted
from kiosk.ui.drawing.tones import colour, mix

TAPERS = {len(collagen.COARSE): (0.66, 1.0), len(collagen.FINE): (0.47, 0.81, 0.97, 1.0)}
"""Width of the parts from the end of a strand inwards, for each number of points."""

Parts = list[list[QLineF]]
"""Lines of one taper each, the thin ends first."""


def cut(laid: Iterable[collagen.Laid], unit: float, share: float = 1.0) -> dict[float, Parts]:
    """Cut strands into parts, by the strands' width; each part reaches a little into the next."""
    out: dict[float, Parts] = {}
    for strand in laid:
        xs = [x * unit for x in strand.xs]
        ys = [y * unit for y in strand.ys]
        width = round(strand.thick * unit * share * 2.0) / 2.0
        lines = [
            QLineF(x0, y0, x1 + (x1 - x0) * 0.07, y1 + (y1 - y0) * 0.07)
            for x0, y0, x1, y1 in zip(xs, ys, xs[1:], ys[1:], strict=False)
        ]
        ends = len(TAPERS[len(xs)]) - 1
        parts = out.get(width)
        if parts is None:
            parts = out[width] = [[] for _ in range(ends + 1)]
        for k in range(ends):
            parts[k] += (lines[k], lines[-1 - k])
        parts[ends] += lines[ends:-ends]
    return out


def paint_bodies(painter: QPainter, width: float, parts: Parts, c: QColor) -> None:
    """Strands of one width in one colour: thin ends first."""
    tapers = next(t for t in TAPERS.values() if len(t) == len(parts))
    for taper, lines in zip(tapers, parts, strict=True):
        painter.setPen(flat_pen(c, width * taper))
        painter.drawLines(lines)


def paint_near(painter: QPainter, laid: Iterable[collagen.Laid], firm: float, unit: float) -> None:
    """The strands in front: woven turn by turn, with a dark lower edge and a lit back."""
    turns: list[list[collagen.Laid]] = [[] for _ in range(collagen.WEAVES)]
    for strand in laid:
        turns[strand.weave].append(strand)
    main = mix(tones.STRAND_SLACK, tones.STRAND_FIRM, firm)
    body, pale = colour(main), colour(mix(main, tones.DERMIS_MID, 0.22))
    shade = colour(mix(*tones.STRAND_SHADE, firm))
    light = colour(mix(*tones.STRAND_LIGHT, firm))
    for k, turn in enumerate(turns):
        for width, parts in cut(turn, unit).items():
            paint_bodies(painter, width, parts, pale if k % 2 else body)
            shifted(painter, parts[-1], flat_pen(shade, width * 0.22), width * 0.36)
            shifted(painter, parts[-1], flat_pen(light, width * 0.20), -width * 0.22)
