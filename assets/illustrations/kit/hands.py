"""Hands made of tapered fingers; the wrist is at (0, 0) and the hand points right, about 230 long.

Thumb side is up (negative y). Mirror or turn with ``place``.
"""

from collections.abc import Sequence

from .palette import Skin
from .shapes import Knot, ellipse, line, path, place, tube


def finger(s: Skin, knots: Sequence[Knot], nail: bool = False, tilt: float = 0) -> str:
    """One finger through (x, y, radius) knots; ``nail`` draws a nail at its tip."""
    out = tube(knots, s.base, s.shade)
    if nail:
        x, y, r = knots[-1]
        out += place(ellipse(0, 0, r * 0.72, r * 0.5, s.light), x + 1, y - r * 0.22, turn=tilt)
    return out


def arm(s: Skin, knots: Sequence[Knot]) -> str:
    """A bare arm or forearm."""
    return tube(knots, s.base, s.shade, 12)


def sleeve(fill: str, shade: str, knots: Sequence[Knot]) -> str:
    """A sleeved arm; its last end is the open cuff."""
    return tube(knots, fill, shade, 14, flat=True, steps=8)


def hand_point(s: Skin) -> str:
    """Index finger out, the others bent, thumb resting above."""
    out = _heel(s) + finger(s, [(84, 50, 18), (112, 62, 18), (120, 66, 17)])
    out += finger(s, [(90, 30, 20), (132, 42, 20), (142, 44, 19)])
    out += finger(s, [(96, 4, 21), (146, 12, 21), (158, 14, 20)])
    out += finger(s, [(92, -22, 23), (150, -30, 20), (200, -30, 18), (236, -28, 15)], True)
    out += _palm(s)
    out += finger(s, [(30, -26, 24), (78, -54, 20), (116, -56, 17), (132, -52, 15)])
    return out + _thumb_root(s)


def hand_open(s: Skin) -> str:
    """All fingers out and a little apart, seen from the back."""
    out = _heel(s) + finger(s, [(80, 40, 20), (128, 66, 16), (170, 84, 14)], True, 22)
    out += finger(s, [(92, 20, 21), (156, 34, 18), (206, 44, 15)], True, 12)
    out += finger(s, [(96, -4, 22), (168, -4, 19), (226, -2, 16)], True, 0)
    out += finger(s, [(92, -28, 22), (156, -44, 18), (206, -54, 15)], True, -12)
    out += _palm(s)
    out += finger(s, [(22, -24, 26), (68, -74, 20), (102, -104, 16)], True, -40)
    return out + _thumb_root(s)


def hand_flat(s: Skin, nail: bool = True) -> str:
    """Fingers together, as when a hand rests on a cheek."""
    out = _heel(s) + finger(s, [(80, 42, 19), (130, 52, 16), (170, 54, 14)], nail, 4)
    out += finger(s, [(92, 22, 20), (156, 26, 18), (206, 28, 15)], nail, 2)
    out += finger(s, [(96, -4, 21), (166, -4, 19), (224, -2, 16)], nail)
    out += finger(s, [(90, -30, 21), (152, -34, 18), (204, -34, 15)], nail, -2)
    out += _palm(s)
    out += finger(s, [(24, -24, 25), (66, -66, 20), (106, -82, 16)], nail, -20)
    return out + _thumb_root(s)


def hand_pinch(s: Skin) -> str:
    """Thumb and index tip together."""
    out = _heel(s) + finger(s, [(78, 44, 19), (120, 70, 17), (154, 70, 15)])
    out += finger(s, [(90, 26, 20), (142, 50, 18), (182, 44, 15)])
    out += finger(s, [(96, 2, 21), (154, 22, 18), (198, 10, 15)])
    out += finger(s, [(90, -24, 22), (152, -44, 19), (194, -30, 16), (216, -6, 13)])
    out += _palm(s)
    out += finger(s, [(24, -20, 25), (84, -24, 20), (150, -8, 17), (206, 6, 13)], True, 10)
    return out + _thumb_root(s)


def hand_cup(s: Skin) -> str:
    """An open hand seen from the side, palm up, as when something is put into it."""
    back = tube(
        [(-30, 4, 34), (30, 18, 40), (90, 32, 38), (156, 34, 27), (232, 14, 14)], s.base, s.shade, 9
    )
    lines = line("M150 50C186 46 214 34 232 22", s.shade, 4.5)
    thumb = finger(s, [(30, 2, 25), (88, -26, 19), (130, -40, 15)], True, -14)
    root = path("M-30 -24C0 -34 30 -34 50 -22C60 10 20 40 -20 24Z", s.base)
    return back + lines + thumb + root


def fingertips(s: Skin, gap: float = 44) -> str:
    """Four finger ends reaching round an edge from the right, one below the other."""
    sizes = ((0, 58, 22), (gap, 70, 23), (gap * 2, 66, 22), (gap * 3, 50, 19))
    return "".join(
        finger(s, [(90, y, r), (90 - reach * 0.6, y, r), (90 - reach, y + 2, r - 4)], True, 0)
        for y, reach, r in sizes
    )


def grip_back(s: Skin) -> str:
    """A hand that closes round a tool across its way: the part behind the tool."""
    return _heel(s) + _palm(s) + finger(s, [(30, -24, 26), (84, -52, 22), (116, -50, 19)])


def grip_front(s: Skin) -> str:
    """The fingers in front of the tool of ``grip_back``; the tool stands about x = 120."""
    out = finger(s, [(70, 46, 19), (118, 52, 19), (140, 46, 16)])
    out += finger(s, [(76, 20, 21), (132, 24, 21), (156, 18, 18)])
    out += finger(s, [(80, -8, 22), (138, -6, 22), (162, -10, 19)])
    return out + finger(s, [(30, -24, 24), (84, -52, 21), (132, -44, 17)], True, 8)


def thumb(s: Skin) -> str:
    """A thumb on the near side of something held, its tip at about (0, 0), from the right."""
    return finger(s, [(96, 26, 30), (48, 8, 25), (6, 0, 20)], True, 10)


def _heel(s: Skin) -> str:
    """The hand's lower edge, to be drawn before the fingers."""
    return tube([(28, 4, 40), (50, 6, 46), (80, 9, 49)], s.shade)


def _palm(s: Skin) -> str:
    return tube([(-26, 0, 31), (20, 1, 36), (50, 2, 44), (82, 4, 47)], s.base)


def _thumb_root(s: Skin) -> str:
    """Skin over the thumb's lower end, so that it grows out of the hand."""
    return path("M-8 -26C16 -44 44 -44 60 -24C52 4 20 12 -10 4Z", s.base)
