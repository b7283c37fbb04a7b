"""Everyday objects and clinic tools, each centred on (0, 0) unless said otherwise."""

import math
from collections.abc import Sequence
from itertools import pairwise

from .palette import CORAL, INK, LINE, PAPER, STONE, TEAL, TEAL_MID, TEAL_SOFT, WHITE, Hair
from .shapes import Knot, circle, ellipse, line, path, place, rect, smooth, tube
from .signs import leaf


def product_tube(c: Hair, mark: str = "") -> str:
    """A cream tube standing on its cap, 420 high."""
    body = "M-92 -196L92 -196C92 -60 80 60 70 128L-70 128C-80 60 -92 -60 -92 -196Z"
    shade = "M46 -196L92 -196C92 -60 80 60 70 128L30 128C42 60 46 -60 46 -196Z"
    out = path(body, c.base) + path(shade, c.shade)
    out += rect(-98, -214, 196, 38, c.shade, 8) + line(
        "M-64 -150C-62 -60 -56 20 -50 84", c.light, 14
    )
    out += rect(-62, 122, 124, 84, TEAL_MID, 14) + rect(26, 122, 36, 84, TEAL, 14)
    return out + mark


def jar(c: Hair, fill: str, fill_light: str) -> str:
    """A wide open jar of cream or ointment with a leaf on its label, 400 wide."""
    glass = "M-176 -30L176 -30C196 -20 200 0 200 20L200 150C200 190 176 206 140 206L-140 206"
    glass += "C-176 206 -200 190 -200 150L-200 20C-200 0 -196 -20 -176 -30Z"
    side = "M100 -30L176 -30C196 -20 200 0 200 20L200 150C200 190 176 206 140 206L60 206"
    side += "C96 180 110 60 100 -30Z"
    swirl = "M-96 -92C-60 -128 10 -134 40 -108C60 -124 100 -112 104 -92C60 -70 -60 -70 -96 -92Z"
    out = path(glass, WHITE) + path(side, LINE) + rect(-168, -86, 336, 66, LINE, 12)
    out += line("M-166 -54L166 -54", STONE, 7) + ellipse(0, -88, 168, 46, STONE)
    out += ellipse(0, -88, 150, 37, fill) + path(swirl, fill_light)
    out += rect(-200, 30, 400, 110, c.base) + rect(104, 30, 96, 110, c.shade)
    return out + circle(0, 85, 42, PAPER) + place(leaf(58), 0, 114)


def jar_lid(c: Hair) -> str:
    """The jar's lid, lying flat."""
    out = rect(-180, -44, 360, 88, c.shade, 22) + rect(-180, -44, 360, 60, c.base, 20)
    return out + line("M-146 -18L60 -18", c.light, 10)


def pump_bottle(c: Hair) -> str:
    """A pump bottle, 470 high, its spout to the right."""
    body = "M-100 -60C-100 -100 -60 -110 -36 -112L36 -112C60 -110 100 -100 100 -60L100 190"
    body += "C100 216 86 228 62 228L-62 228C-86 228 -100 216 -100 190Z"
    shade = "M50 -110C76 -106 100 -92 100 -60L100 190"
    shade += "C100 216 86 228 62 228L22 228C46 212 50 120 50 -110Z"
    out = rect(-14, -196, 28, 70, STONE) + rect(-46, -146, 92, 44, TEAL_MID, 10)
    out += rect(14, -146, 32, 44, TEAL, 10) + path(body, c.base) + path(shade, c.shade)
    nozzle = "M-60 -222C-60 -238 -48 -244 -34 -244L130 -244C176 -244 206 -230 208 -190L180 -190"
    nozzle += "C178 -206 164 -208 146 -208L70 -208L40 -190L-40 -190C-54 -192 -60 -204 -60 -222Z"
    out += path(nozzle, TEAL_MID) + line("M-34 -226L130 -226", TEAL_SOFT, 8)
    out += line("M-70 -54L-70 130", c.light, 14)
    return out + rect(-54, 10, 88, 120, PAPER, 18) + circle(-10, 70, 26, c.light)


def pillow(c: Hair, w: float = 420, h: float = 150) -> str:
    """A soft pillow."""
    a, b = w / 2, h / 2
    low = [(a, b * 0.6), (a * 0.86, b * 0.98), (0, b * 1.04), (-a * 0.86, b * 0.98), (-a, b * 0.6)]
    top = [(-a * 0.98, -b * 0.5), (-a * 0.84, -b * 0.96), (0, -b * 1.06), (a * 0.84, -b * 0.96)]
    rim = [*top, (a * 0.98, -b * 0.5), (a * 0.94, b * 0.05), *low, (-a * 0.94, b * 0.05)]
    under = [(-a * 0.4, b * 0.62), (a * 0.4, b * 0.5), (a * 0.95, b * 0.1), *low]
    glow = f"M{-a * 0.8} {-b * 0.7}C{-a * 0.5} {-b * 0.84} 0 {-b * 0.86} {a * 0.2} {-b * 0.84}"
    out = path(smooth(rim, closed=True), c.base) + path(smooth(under, closed=True), c.shade)
    return out + line(glow, c.light, 10)


def hand_piece(cable: bool = True) -> str:
    """A laser hand piece pointing down; its light leaves at (0, 0)."""
    body = "M-22 -86C-40 -130 -48 -190 -44 -250L44 -250C48 -190 40 -130 22 -86Z"
    out = line("M0 -240C0 -360 30 -500 90 -760", INK, 26) if cable else ""
    out += path(body, WHITE)
    out += path("M14 -250L44 -250C48 -190 40 -130 22 -86L4 -86C16 -130 18 -190 14 -250Z", LINE)
    out += rect(-46, -214, 92, 26, TEAL_MID, 6) + path("M-24 -92L24 -92L14 -40L-14 -40Z", TEAL)
    return place(out + circle(-16, -160, 9, CORAL), 0, 40)


def hose(knots: Sequence[Knot], c: Hair) -> str:
    """A corrugated hose through (x, y, radius) knots."""
    out = tube(knots, c.base, c.shade, 14)
    for (x0, y0, r0), (x1, y1, r1) in pairwise(knots):
        length = math.hypot(x1 - x0, y1 - y0)
        count = max(1, round(length / 36))
        nx, ny = (y1 - y0) / length, -(x1 - x0) / length
        for i in range(count):
            t = (i + 0.5) / count
            x, y, r = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, (r0 + (r1 - r0) * t) * 0.8
            bx, by = x + ny * r * 0.36, y - nx * r * 0.36
            rib = f"M{x + nx * r} {y + ny * r}Q{bx} {by} {x - nx * r} {y - ny * r}"
            out += line(rib, c.light, 9)
    return out
