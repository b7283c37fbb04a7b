"""Rooms on the 1600 x 1000 page: what figures stand behind, lie on, and what hangs beside them.

All places are page units; nothing has a wall, so that each part fits every tinted ground.
"""

from .palette import (
    CLOTH_CLAY,
    CLOTH_MINT,
    CLOTH_PAPER,
    DARK_OAK,
    INK,
    OAK,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    Hair,
)
from .plants import foliage
from .shapes import circle, ellipse, line, path, place, rect
from .signs import leaf

WIDE = 1600
LOW = 1000


def stage(x: float = 800, y: float = 520, r: float = 440, opacity: float = 0.5) -> str:
    """A soft white disc behind the main figure."""
    return circle(x, y, r, WHITE, opacity)


def arch(x: float, y: float, w: float, h: float, opacity: float = 0.5) -> str:
    """A white arch behind the main figure; its foot is centred on (x, y)."""
    left, top, r = x - w / 2, y - h, w / 2
    d = f"M{left} {y}L{left} {top + r}A{r} {r} 0 0 1 {left + w} {top + r}L{left + w} {y}Z"
    return path(d, WHITE, opacity)


def table(y: float = 800, wood: Hair = OAK, depth: float = 60) -> str:
    """A table top from side to side: its back edge at ``y``, its front edge ``depth`` lower."""
    front = y + depth
    out = rect(0, front + 34, WIDE, LOW - front - 34, wood.base)
    out += rect(0, front + 34, WIDE, 16, INK, opacity=0.1)
    return out + rect(0, front - 2, WIDE, 38, wood.shade) + rect(0, y, WIDE, depth, wood.light)


def counter(y: float = 800, depth: float = 50) -> str:
    """A white counter with a pale teal front, as in a bathroom or a treatment room."""
    front = y + depth
    out = rect(0, front + 24, WIDE, LOW - front - 24, CLOTH_MINT.base)
    out += rect(0, front + 24, WIDE, 16, TEAL, opacity=0.12)
    return out + rect(0, front - 2, WIDE, 28, CLOTH_MINT.light) + rect(0, y, WIDE, depth, WHITE)


def floor(y: float = 860) -> str:
    """The floor from its far edge at ``y`` down."""
    return rect(0, y, WIDE, LOW - y, INK, opacity=0.08)


def shadow(x: float, y: float, w: float) -> str:
    """The flat shadow of a thing that stands on (x, y)."""
    return ellipse(x, y, w / 2, w * 0.05 + 6, INK, 0.12)


def couch(y: float = 720, x0: float = -60, x1: float = WIDE + 60, cloth: Hair = CLOTH_MINT) -> str:
    """A treatment couch: upholstery from ``y`` down, under a strip of paper."""
    w = x1 - x0
    out = rect(x0, y + 10, w, 130, cloth.shade, 56) + rect(x0, y, w, 104, cloth.base, 50)
    out += rect(x0 + 40, y, w - 80, 26, WHITE, 13)
    base = rect(x0 + 90, y + 136, w - 180, LOW - y - 136, TEAL_MID)
    return base + rect(x0 + 90, y + 136, w - 180, 22, TEAL) + out


def bed(y: float = 720, quilt: Hair = CLOTH_MINT) -> str:
    """A bed from side to side: a white mattress from ``y`` down and a frame."""
    top = min(y + 150, LOW)
    out = rect(0, top, WIDE, LOW - top, OAK.base) + rect(0, top, WIDE, 18, OAK.shade)
    out += rect(-60, y, WIDE + 120, 160, quilt.light, 50)
    return out + rect(-60, y, WIDE + 120, 66, WHITE, 33)


def window(x: float, y: float, w: float = 260, h: float = 380) -> str:
    """A window with its upper left corner at (x, y)."""
    out = rect(x, y, w, h, WHITE, 26, 0.8)
    gap, half = 16, (w - 48) / 2
    for i in range(2):
        left = x + gap + i * (half + gap)
        out += rect(left, y + gap, half, h - 2 * gap, TEAL_SOFT, 14, 0.28)
        hill = f"M{left} {y + h * 0.66}C{left + half * 0.3} {y + h * 0.56} {left + half * 0.6} "
        hill += f"{y + h * 0.58} {left + half} {y + h * 0.7}L{left + half} {y + h - gap - 14}"
        hill += f"Q{left + half} {y + h - gap} {left + half - 14} {y + h - gap}"
        hill += f"L{left + 14} {y + h - gap}Q{left} {y + h - gap} {left} {y + h - gap - 14}Z"
        out += path(hill, TEAL_MID, 0.22)
    return out + rect(x - 16, y + h - 6, w + 32, 24, WHITE, 12)


def plant(x: float, y: float, h: float = 360, pot: Hair | None = None) -> str:
    """A plant in a pot that stands on (x, y); ``h`` is its whole height.

    Its kind and its pot follow from its place, so that rooms differ.
    """
    kind = int(x // 10 + y // 50 + h // 20)
    own = pot or (CLOTH_MINT, CLOTH_PAPER, CLOTH_CLAY)[kind // 4 % 3]
    bowl = "M-74 -130L74 -130L58 -14C56 -4 48 0 40 0L-40 0C-48 0 -56 -4 -58 -14Z"
    side = "M34 -130L74 -130L58 -14C56 -4 48 0 40 0L12 0C26 -40 32 -80 34 -130Z"
    art = place(foliage(kind), 0, -124) + path(bowl, own.base) + path(side, own.shade)
    return place(art + rect(-82, -142, 164, 30, own.light, 12), x, y, h / 360)


def shelf(x: float, y: float, w: float = 300) -> str:
    """A wall shelf with its top at ``y`` and a few quiet things on it."""
    jars = rect(x + 24, y - 104, 56, 104, WHITE, 16, 0.8)
    jars += rect(x + 32, y - 124, 40, 24, TEAL_SOFT, 8)
    jars += rect(x + 94, y - 74, 72, 74, TEAL_SOFT, 16, 0.7)
    jars += rect(x + 88, y - 88, 84, 22, WHITE, 10)
    books = rect(x + w - 104, y - 130, 32, 130, CLOTH_MINT.shade, 6)
    books += rect(x + w - 68, y - 112, 36, 112, WHITE, 6, 0.9)
    if int(y // 10) % 2:
        jars = plant(x + 84, y, 170)
    return (
        jars + books + rect(x, y, w, 22, OAK.base, 11) + rect(x + 20, y + 13, w - 40, 9, OAK.shade)
    )


def curtain(x: float, w: float = 220, cloth: Hair = CLOTH_MINT, low: float = LOW) -> str:
    """A pale curtain hanging from the top edge; its left edge is at ``x``."""
    fold = w / 4
    out = rect(x, 0, w, low, cloth.light, opacity=0.7)
    for i in range(4):
        out += rect(x + i * fold + fold * 0.62, 0, fold * 0.38, low, cloth.base, opacity=0.5)
    return out


def lamp(x: float, y: float, size: float = 200) -> str:
    """A hanging lamp whose shade ends at ``y``, on a cord from the top edge."""
    k = size / 200
    cord = line(f"M{x} 0L{x} {y - 110 * k}", INK, 6, 0.5)
    dome = "M-100 0C-96 -70 -56 -112 0 -112C56 -112 96 -70 100 0Z"
    side = "M40 0C40 -50 24 -96 0 -112C56 -112 96 -70 100 0Z"
    bulb = path("M-34 0A34 34 0 0 0 34 0Z", "#FBDD9C")
    return cord + place(bulb + path(dome, TEAL_MID) + path(side, TEAL), x, y, k)


def framed_leaf(x: float, y: float, w: float = 180, h: float = 230) -> str:
    """A framed leaf drawing with its upper left corner at (x, y)."""
    out = rect(x, y, w, h, DARK_OAK.light, 12) + rect(x + 14, y + 14, w - 28, h - 28, WHITE, 6)
    drawn = leaf(h * 0.36, TEAL_SOFT, WHITE)
    for turn in (-46, 46, 0):
        out += place(drawn, x + w / 2, y + h * 0.72, 1, turn)
    return out + line(f"M{x + w / 2} {y + h * 0.7}L{x + w / 2} {y + h * 0.84}", TEAL_SOFT, 6)
