"""The head from the front or turned a little, centred on (0, 0), 320 high."""

from typing import NamedTuple

from .marks import hearing_aid, mark
from .palette import INK, WHITE, Skin
from .shapes import circle, ellipse, line, path, place


class Look(NamedTuple):
    """How a front face is drawn.

    ``turn`` moves the features sideways (-1 left to 1 right); ``age`` 0 to 1 adds fine lines;
    ``width`` scales the head across; ``eyes`` is "open", "closed" or "down"; ``mouth`` is
    "smile", "calm" or "talk"; ``marks`` is "freckles", "vitiligo" or nothing; ``chin`` 0 to 1
    softens the chin; ``hearing_aid`` puts one behind the ear on the right of the picture.
    """

    turn: float = 0
    age: float = 0
    width: float = 1
    eyes: str = "open"
    mouth: str = "smile"
    brow: str = INK
    glasses: bool = False
    marks: str = ""
    chin: float = 0
    hearing_aid: bool = False


def head(s: Skin, look: Look, show_ears: bool = True) -> str:
    """Ears, face and features, without hair and neck."""
    shift = 26 * look.turn
    ears = ""
    if show_ears and look.turn > -0.6:
        ears += _ear(s, -106 - shift * 0.3)
    if show_ears and look.turn < 0.6:
        ears += place(_ear(s, -106 + shift * 0.3), flip=True)
    features = _features(s, look)
    if show_ears and look.hearing_aid:
        ears = hearing_aid(106 - shift * 0.3, ears)
    art = ears + _second_chin(s, look.chin) + path(_outline(look.chin), s.shade)
    art += path(_outline(look.chin, -16), s.base) + mark(look.marks, s)
    art += place(features, shift, 0)
    if look.width == 1:
        return art
    return f'<g transform="scale({look.width:.2f} 1)">{art}</g>'


def _outline(chin: float, lit: float = 0) -> str:
    """The face's edge; ``lit`` moves its right side in, for the part that lies in the light."""
    r, a, b, c = lit, 8 * chin, 18 * chin, 12 * chin
    return (
        f"M-108 -30C-108 -125 -62 -160 0 -160C{62 + r * 0.6} -160 {108 + r} -125 {108 + r} -30"
        f"C{108 + r} 8 {107 + a + r * 0.95} 36 {99 + a + r * 0.8} 66"
        f"C{87 + b + r * 0.7} {112 + c} {44 + b + r * 0.5} {150 + c} {r * 0.4} {150 + c}"
        f"C{-44 - b} {150 + c} {-87 - b} {112 + c} {-99 - a} 66"
        "C-107 36 -108 8 -108 -30Z"
    )


def _second_chin(s: Skin, chin: float) -> str:
    if not chin:
        return ""
    w, low = 62 + 14 * chin, 168 + 22 * chin
    return path(f"M{-w} 100C{-w} {low} {w} {low} {w} 100Z", s.base) + line(
        f"M{-w * 0.7} 150C{-w * 0.4} {low - 4} {w * 0.4} {low - 4} {w * 0.7} 150", s.shade, 7
    )


def neck(s: Skin, width: float = 92, length: float = 120) -> str:
    """The neck under a front head, with the chin's shadow."""
    w = width / 2
    low = 110 + length
    chest = path("M-46 190L46 190L36 262L0 290L-36 262Z", s.base)
    body = f"M{-w} 60L{w} 60L{w} {low - 30}C{w} {low} {w + 26} {low} {w + 40} {low + 14}"
    body += f"L{-w - 40} {low + 14}C{-w - 26} {low} {-w} {low} {-w} {low - 30}Z"
    shade = f"M{-w} 110L{w} 110L{w} 160C{w * 0.5} 184 {-w * 0.5} 184 {-w} 150Z"
    return path(body, s.base) + chest + path(shade, s.shade)


def _ear(s: Skin, x: float) -> str:
    outer = (
        f"M{x + 12} -28C{x - 14} -44 {x - 30} -18 {x - 24} 12C{x - 20} 36 {x - 8} 52 {x + 14} 44Z"
    )
    inner = f"M{x} -14C{x - 14} -20 {x - 18} 0 {x - 10} 14C{x - 6} 22 {x - 6} 26 {x - 2} 30"
    return path(outer, s.base) + line(inner, s.shade, 6)


def _features(s: Skin, look: Look) -> str:
    far = 1 - 0.14 * abs(look.turn)
    out = ""
    for side in (-1, 1):
        k = 1 - 0.36 * abs(look.turn) if side * look.turn > 0 else 1
        out += ellipse(side * 58 * k, 54, 30 * k, 22, s.blush, 0.2)
    out += path("M-60 -112C-40 -134 10 -140 34 -130C20 -118 -30 -116 -60 -112Z", s.light, 0.7)
    for side in (-1, 1):
        scale = far if side * look.turn > 0 else 1
        out += place(_eye(s, look, side), side * 45 * scale, -2, scale, flip=side < 0)
    out += _nose(s, look) + _mouth(s, look)
    if look.age > 0:
        out += _lines(s, look)
    if look.glasses:
        out += _glasses()
    return out


def _eye(s: Skin, look: Look, side: int) -> str:
    brow = line("M-20 -34C-8 -44 12 -44 26 -34", look.brow, 9)
    if look.eyes == "down":
        rim = path("M-25 5C-12 10 14 10 27 5C17 20 -12 21 -25 5Z", WHITE)
        iris = ellipse(3 * look.turn * side, 12, 9.5, 5.5, INK)
        lid = path("M-27 3C-18 -18 18 -18 28 3C14 10 -12 10 -27 3Z", s.shade, 0.7)
        return brow + rim + iris + lid + line("M-27 3C-12 10 14 10 29 3", INK, 6)
    if look.eyes != "open":
        lid = path("M-26 -2C-16 -20 16 -20 26 0C16 14 -16 14 -26 -2Z", s.light, 0.55)
        lash = line("M-24 2C-14 14 14 14 26 1", INK, 6) + line("M22 5L30 10", INK, 5)
        return brow + lid + lash
    white = path("M-25 3C-18 -17 16 -19 26 0C18 15 -14 18 -25 3Z", WHITE)
    gaze = 5 * look.turn * side
    iris = circle(gaze, 0, 12.5, INK) + circle(gaze + 4 * side, -5, 4, WHITE)
    lid = line("M-25 3C-18 -17 16 -19 27 -1", INK, 6)
    low = line("M-12 22C-2 26 12 25 20 19", s.shade, 4) if look.age > 0.2 else ""
    return brow + white + iris + lid + low


def _nose(s: Skin, look: Look) -> str:
    side = -1 if look.turn < 0 else 1
    lean = 8 * look.turn
    bridge = path(
        f"M{-7 * side} -10C{-4 * side} 20 {-2 * side + lean} 34 {2 * side + lean} 44"
        f"L{12 * side + lean} 40C{6 * side} 20 {3 * side} 0 {2 * side} -14Z",
        s.light,
        0.6,
    )
    tip = line(
        f"M{-20 + lean} 42C{-24 + lean} 54 {-12 + lean} 58 {-7 + lean} 54"
        f"C{-2 + lean} 60 {6 + lean} 60 {9 + lean} 54C{14 + lean} 58 {26 + lean} 54 {21 + lean} 42",
        s.line,
        5,
        0.75,
    )
    return bridge + tip


def _mouth(s: Skin, look: Look) -> str:
    if look.mouth == "talk":
        return (
            path("M-30 84C-12 78 12 78 30 84C26 114 -26 114 -30 84Z", s.line)
            + path("M-24 87C-8 84 8 84 24 87C22 94 -22 94 -24 87Z", WHITE)
            + path("M-18 103C-8 97 8 97 18 103C10 110 -10 110 -18 103Z", s.blush)
        )
    if look.mouth == "calm":
        return path(
            "M-34 88C-16 81 -6 83 0 86C6 83 16 81 34 88C18 106 -18 106 -34 88Z", s.lip
        ) + line("M-34 87C-14 95 14 95 34 87", s.line, 4.5)
    lips = path("M-38 84C-16 82 -6 86 0 88C6 86 16 82 38 84C22 114 -22 114 -38 84Z", s.lip)
    return lips + line("M-40 82C-20 99 20 99 40 82", s.line, 5)


def _lines(s: Skin, look: Look) -> str:
    age, strength = look.age, 0.25 + 0.5 * look.age
    out = line("M-36 48C-46 62 -50 72 -50 82M36 48C46 62 50 72 50 82", s.line, 3.5, strength)
    if look.turn > -0.3:
        out += line("M-80 -2L-90 -8M-80 6L-92 8", s.line, 3.5, strength)
    if look.turn < 0.3:
        out += line("M80 -2L90 -8M80 6L92 8", s.line, 3.5, strength)
    if age > 0.6:
        out += line(
            "M-44 -88C-18 -96 18 -96 44 -88M-34 -70C-14 -76 14 -76 34 -70", s.line, 3.5, 0.5
        )
    return out


def _glasses() -> str:
    rims = "M-16 -4C-18 -34 -80 -34 -80 0C-80 36 -20 36 -16 -4ZM16 -4C18 -34 80 -34 80 0"
    rims += "C80 36 20 36 16 -4ZM-16 -6C-8 -14 8 -14 16 -6"
    return line(rims, INK, 6)
