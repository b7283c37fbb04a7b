"""Sleeves and resting arms that several scenes share."""

import math
from collections.abc import Sequence

from .hands import hand_flat, sleeve
from .palette import Hair, Skin
from .shapes import Knot, line, path, place


def cuffed(c: Hair, knots: Sequence[Knot]) -> str:
    """A sleeve along (x, y, radius) knots with a light band at its open end."""
    (x0, y0, _), (x, y, r) = knots[-2:]
    length = math.hypot(x - x0, y - y0)
    nx, ny = (y - y0) / length * (r - 8), -(x - x0) / length * (r - 8)
    band = line(f"M{x + nx} {y + ny}L{x - nx} {y - ny}", c.light, 16)
    return sleeve(c.base, c.shade, knots) + band


def folded_arms(c: Hair, s: Skin, half: float = 214, size: float = 0.74) -> str:
    """Both arms of a bust ``half`` wide, bent, the hands laid over each other in the lap."""
    under = place(hand_flat(s), -84, 452, size, 4)
    return under + place(_bent_sleeve(c, half), flip=True) + resting_arm(c, s, half, size)


def resting_arm(c: Hair, s: Skin, half: float = 214, size: float = 0.74) -> str:
    """The bent arm of a bust on the viewer's right, its hand laid in the lap."""
    return place(hand_flat(s), 84, 456, size, -4, True) + _bent_sleeve(c, half)


def _bent_sleeve(c: Hair, half: float) -> str:
    h = half
    one = f"M{h * 0.45} 231L{h * 0.62} 236C{h * 0.95} 252 {h + 16} 320 {h + 30} 400"
    one += f"C{h + 44} 468 {h + 16} 506 "
    one += f"{h - 36} 506L78 492L78 414L{h - 76} 408C{h - 70} 360 {h * 0.44} 350 {h * 0.4} 310Z"
    low = f"M{h + 34} 420C{h + 40} 474 {h + 12} 506 {h - 36} 506L78 492L78 470L{h - 40} 480"
    low += f"C{h} 482 {h + 24} 460 {h + 34} 420Z"
    fold = line(f"M{h * 0.54} 330C{h * 0.62} 360 {h - 78} 380 {h - 76} 408L110 412", c.shade, 8)
    return path(one, c.base) + path(low, c.shade) + fold + line("M78 422L78 484", c.light, 14)


def behind_head(c: Hair, half: float = 214) -> str:
    """A bust's arm on the viewer's left, laid behind the head; draw it before the bust."""
    h = half
    knots = [(90 - h, 310, 66), (24 - h, 226, 62), (-22 - h, 140, 58), (-20 - h, 66, 56)]
    fold = line(f"M{-30 - h} 96C{-10 - h} 92 {8 - h} 96 {20 - h} 108", c.shade, 7)
    return sleeve(c.base, c.shade, [*knots, (40 - h, 8, 52), (-90, -40, 46)]) + fold


def hanging_arm(c: Hair, half: float = 214) -> str:
    """The upper arm of a bust on the viewer's right, down to y = 600; mirror it for the left."""
    h = half
    d = f"M{h * 0.45} 231L{h * 0.62} 236"
    d += f"C{h * 0.95} 252 {h + 16} 320 {h + 50} 440L{h + 90} 600L{h - 50} 600"
    d += f"C{h - 60} 480 {h * 0.5} 400 {h * 0.4} 310Z"
    fold = line(f"M{h * 0.54} 330C{h * 0.66} 390 {h - 66} 450 {h - 52} 560", c.shade, 8)
    return path(d, c.base) + fold
