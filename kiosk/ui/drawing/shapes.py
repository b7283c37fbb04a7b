"""Many shapes in few calls: polygons and paths by way of a binary stream.

Qt's raster engine searches every scan line's cells one by one, so one wide path of many small
shapes costs far more than the same shapes in a few narrow ones: ribbons are cut into short pieces,
on whole pixels so that no seam shows.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from struct import pack

from PySide6.QtCore import QByteArray, QDataStream, QLineF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

LITTLE = sys.byteorder == "little"
NATIVE = QDataStream.ByteOrder.LittleEndian if LITTLE else QDataStream.ByteOrder.BigEndian
SMOOTH = QPainter.RenderHint.Antialiasing
SOLID, FLAT = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
Point = tuple[float, float]
PIECE = 12


def polygons(flats: Sequence[Sequence[float]]) -> list[QPolygonF]:
    """One polygon for each flat list x, y, x, y..."""
    data = b"".join([pack("=I", len(flat) // 2) + array("d", flat).tobytes() for flat in flats])
    stream = QDataStream(QByteArray(data))
    stream.setByteOrder(NATIVE)
    out = []
    for _ in flats:
        polygon = QPolygonF()
        stream >> polygon
        out.append(polygon)
    return out


def outline(xs: Sequence[float], upper: Sequence[float], lower: Sequence[float]) -> list[float]:
    """The rim of the area between two lines: x, y, x, y..."""
    flat = [0.0] * (4 * len(xs))
    flat[0::2] = [*xs, *xs[::-1]]
    flat[1::2] = [*upper, *lower[::-1]]
    return flat


def ribbon(
    xs: Sequence[float],
    upper: Sequence[float],
    lower: Sequence[float],
    first: int = 0,
    last: int = -1,
    piece: int = PIECE,
) -> list[QPolygonF]:
    """The area between two lines, from sample `first` to `last`, cut into short polygons."""
    last = len(xs) - 1 if last < 0 else last
    flats = []
    for i in range(first, last, piece):
        j = min(i + piece, last) + 1
        flats.append(outline(xs[i:j], upper[i:j], lower[i:j]))
    return polygons(flats)


def fill(painter: QPainter, shapes: Iterable[QPolygonF], brush: QBrush | QColor) -> None:
    """Fill polygons; the painter's pen must be off."""
    painter.setBrush(brush)
    for shape in shapes:
        painter.drawPolygon(shape)


def solid(
    painter: QPainter,
    xs: Sequence[float],
    upper: Sequence[float],
    lower: Sequence[float],
    brush: QBrush | QColor,
) -> None:
    """Fill the area between two lines with an opaque brush and a smooth rim."""
    fill(painter, ribbon(xs, upper, lower), brush)


def soft(
    painter: QPainter,
    xs: Sequence[float],
    upper: Sequence[float],
    lower: Sequence[float],
    brush: QBrush | QColor,
    span: tuple[int, int] = (0, -1),
) -> None:
    """Fill the area between two lines with a translucent brush.

    A translucent smooth rim costs ten times an opaque one, and here nobody sees its steps.
    """
    painter.setRenderHint(SMOOTH, False)
    fill(painter, ribbon(xs, upper, lower, span[0], span[1], len(xs)), brush)
    painter.setRenderHint(SMOOTH, True)


def hairlines(
    painter: QPainter, xs: Sequence[float], ys: Sequence[float], c: QColor, width: float
) -> None:
    """A line as thin ones side by side: rougher than `curve` and much cheaper."""
    flat = [0.0] * (2 * len(xs))
    flat[0::2], flat[1::2] = xs, ys
    line = polygons([flat])[0]
    count = max(1, round(width))
    painter.setPen(QPen(c, 0.0))
    painter.translate(0.0, -0.5 * (count - 1))
    for _ in range(count):
        painter.drawPolyline(line)
        painter.translate(0.0, 1.0)
    painter.translate(0.0, -0.5 * (count + 1))
    painter.setPen(Qt.PenStyle.NoPen)


def smooth(points: Sequence[Point], closed: bool = False) -> QPainterPath:
    """A soft line through points (Catmull-Rom)."""
    n = len(points)
    path = QPainterPath()
    path.moveTo(*points[0])
    for k in range(n if closed else n - 1):
        if closed:
            a, b, c, d = points[k - 1], points[k], points[(k + 1) % n], points[(k + 2) % n]
        else:
            a, b = points[max(0, k - 1)], points[k]
            c, d = points[k + 1], points[min(n - 1, k + 2)]
        path.cubicTo(
            b[0] + (c[0] - a[0]) / 6.0,
            b[1] + (c[1] - a[1]) / 6.0,
            c[0] - (d[0] - b[0]) / 6.0,
            c[1] - (d[1] - b[1]) / 6.0,
            c[0],
            c[1],
        )
    if closed:
        path.closeSubpath()
    return path


def scaled(points: Iterable[Point], unit: float) -> list[Point]:
    """Points in pixels."""
    return [(x * unit, y * unit) for x, y in points]


def curve(points: Sequence[Point], cuts: int) -> list[QLineF]:
    """A soft line through points as short straight lines that overlap a little.

    Straight lines with flat ends are by far the fastest thing that Qt strokes.
    """
    fine = _through(points, cuts) if cuts > 1 else points
    return [
        QLineF(x0, y0, x1 + (x1 - x0) * 0.12, y1 + (y1 - y0) * 0.12)
        for (x0, y0), (x1, y1) in pairwise(fine)
    ]


def _through(points: Sequence[Point], cuts: int) -> list[Point]:
    fine: list[Point] = []
    n = len(points)
    weights = [_weights(j / cuts) for j in range(1, cuts)]
    for k in range(n - 1):
        a, b = points[max(0, k - 1)], points[k]
        c, d = points[k + 1], points[min(n - 1, k + 2)]
        fine.append(b)
        for q, r, s, t in weights:
            x = q * a[0] + r * b[0] + s * c[0] + t * d[0]
            fine.append((x, q * a[1] + r * b[1] + s * c[1] + t * d[1]))
    fine.append(points[-1])
    return fine


def _weights(u: float) -> tuple[float, float, float, float]:
    v, w = u * u, u * u * u
    return (
        -0.5 * w + v - 0.5 * u,
        1.5 * w - 2.5 * v + 1.0,
        -1.5 * w + 2.0 * v + 0.5 * u,
        0.5 * w - 0.5 * v,
    )


def flat_pen(c: QColor, width: float) -> QPen:
    """A pen with flat ends, never thinner than can be seen."""
    return QPen(c, max(0.8, width), SOLID, FLAT)


def shifted(painter: QPainter, lines: list[QLineF], pen: QPen, down: float) -> None:
    """Draw lines, moved `down` pixels."""
    painter.translate(0.0, down)
    painter.setPen(pen)
    painter.drawLines(lines)
    painter.translate(0.0, -down)
