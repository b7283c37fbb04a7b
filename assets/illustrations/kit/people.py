"""People from the front down to the chest, put together from the parts."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from . import face, hair
from .palette import BLACK_HAIR, CLOTH_TEAL, Hair, Skin
from .shapes import Knot, Point, circle, edge, line, path, place, rect, spine, tube


class Person(NamedTuple):
    """One person; ``collar`` is "round", "v" or "tunic"; ``half`` is half the shoulders' width.

    ``plain`` leaves out the shaded side, for a figure whose arm is drawn over it.
    """

    skin: Skin
    style: hair.Style
    cloth: Hair = CLOTH_TEAL
    look: face.Look = face.Look()
    half: float = 190
    collar: str = "round"
    beard: Hair | None = None
    plain: bool = False


def bust(p: Person, drop: float = 420) -> str:
    """Head, neck, shoulders and chest down to y = ``drop``; the head is centred on (0, 0)."""
    wide = p.look.width
    out = p.style.behind + face.neck(p.skin, 92 * wide)
    collar = "closed" if p.style.hides_ears else p.collar
    out += torso(p.cloth, p.half, drop, collar, p.plain)
    if p.collar == "tunic":
        out += _pocket(p.cloth, p.half)
    out += face.head(p.skin, p.look, not p.style.hides_ears)
    if p.beard:
        out += hair.beard(p.beard, p.look.turn)
    over = p.style.over
    if wide != 1:
        over = f'<g transform="scale({wide:.2f} 1)">{over}</g>'
    return out + over


def hand_at(hand: str, x: float, y: float, turn: float, size: float = 1, back: bool = False) -> str:
    """A hand whose wrist is at (x, y), pointing along ``turn`` degrees (0 right, 90 down).

    Its thumb is on the left of that way, or with ``back`` on the right.
    """
    if back:
        return place(place(hand, flip=True), x, y, size, turn - 180)
    return place(hand, x, y, size, turn)


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _crook_fold(cloth: Hair, knots: Sequence[Knot]) -> str:
    """A fold at the inner bend of a sleeve, in place of its dark corner; none if it is straight."""
    (ax, ay, _), (x, y, _), (bx, by, _) = knots[1:4]
    gap = math.remainder(math.atan2(by - y, bx - x) - math.atan2(ay - y, ax - x), math.tau)
    if abs(gap) > math.radians(132):
        return ""
    inner = edge(spine(knots, 12), 1 if gap > 0 else -1)
    if len(inner) < 5:
        return ""

    def way(i: int, j: int) -> tuple[float, float]:
        x, y = inner[j][0] - inner[i][0], inner[j][1] - inner[i][1]
        length = math.hypot(x, y) or 1
        return x / length, y / length

    def sharpness(i: int) -> float:
        (ux, uy), (vx, vy) = way(i, i - 2), way(i, i + 2)
        return ux * vx + uy * vy

    i = max(range(2, len(inner) - 2), key=sharpness)
    (ux, uy), (vx, vy) = way(i, i - 2), way(i, i + 2)
    length = math.hypot(ux + vx, uy + vy) or 1
    dx, dy = (ux + vx) / length, (uy + vy) / length
    x, y = inner[i]
    fill = circle(x - dx * 10, y - dy * 10, 20, cloth.base)
    return fill + line(f"M{x + dx * 9} {y + dy * 9}L{x - dx * 36} {y - dy * 36}", cloth.shade, 7)


def reach(
    cloth: Hair,
    hand: str,
    way: Sequence[Point],
    size: float = 0.9,
    back: bool = False,
    bend: float = 0,
) -> str:
    """A sleeved arm through shoulder, elbow and wrist with a hand at its end.

    ``bend`` turns the hand from the forearm by some degrees. Drawn for a bust's own scale.
    """
    (sx, sy), (ex, ey), (wx, wy) = way
    turn = math.degrees(math.atan2(wy - ey, wx - ex)) + bend
    out = hand_at(hand, wx, wy, turn, size, back)
    cuff_r = 42.0 * size + 6
    near, far = _between((sx, sy), (ex, ey), 0.62), _between((ex, ey), (wx, wy), 0.34)
    crook = _between(_between(near, far, 0.5), (ex, ey), 0.5)
    sleeved = [(sx, sy, 66.0), (*near, 64.0), (*crook, 62.0), (*far, 58.0), (wx, wy, cuff_r)]
    out += tube(sleeved, cloth.base, cloth.shade, 14, flat=True, steps=8)
    out += _crook_fold(cloth, sleeved)
    length = math.hypot(wx - ex, wy - ey) or 1
    nx, ny, r = (wy - ey) / length, -(wx - ex) / length, 42.0 * size + 2
    cuff = f"M{wx + nx * r} {wy + ny * r}L{wx - nx * r} {wy - ny * r}"
    return out + line(cuff, cloth.light, 12)


def torso(
    cloth: Hair,
    half: float = 190,
    drop: float = 420,
    collar: str = "round",
    plain: bool = False,
) -> str:
    """Shoulders and chest under a front head; ``plain`` leaves out the shaded side."""
    necklines = {"round": "C-36 246 36 246 58 204", "closed": "L58 204"}
    neck = necklines.get(collar, "L0 276L58 204")
    left = f"M{-half - 8} {drop}C{-half - 6} 320 {-half + 4} 262 {-half * 0.62} 236"
    right = f"C{half - 4} 262 {half + 6} 320 {half + 8} {drop}Z"
    body = f"{left}C-96 224 -74 218 -58 204{neck}C74 218 96 224 {half * 0.62} 236{right}"
    side = f"M{half * 0.42} {drop}C{half * 0.6} 360 {half * 0.56} 300 {half * 0.5} 231"
    side += f"L{half * 0.62} 236{right}"
    out = path(body, cloth.base) + ("" if plain else path(side, cloth.shade))
    arm = f"M{-half * 0.66} {drop}C{-half * 0.7} 380 {-half * 0.68} 350 {-half * 0.64} 320"
    out += line(arm, cloth.shade, 7)
    if collar == "round":
        out += line("M-58 206C-36 248 36 248 58 206", cloth.light, 12)
    elif collar != "closed":
        out += line("M-58 206L0 278L58 206", cloth.light, 12)
    return out


def _pocket(cloth: Hair, half: float) -> str:
    pen = line(f"M{half * 0.26} 322L{half * 0.26} 350", BLACK_HAIR.base, 8)
    return rect(half * 0.14, 330, half * 0.36, 12, cloth.light, 6) + pen
