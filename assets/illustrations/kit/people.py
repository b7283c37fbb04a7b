"""People from the front down to the chest, put together from the parts."""

from typing import NamedTuple

from . import face, hair
from .palette import BLACK_HAIR, CLOTH_TEAL, Hair, Skin
from .shapes import line, path, rect


class Person(NamedTuple):
    """One person; ``collar`` is "round", "v" or "tunic"; ``half`` is half the shoulders' width."""

    skin: Skin
    style: hair.Style
    cloth: Hair = CLOTH_TEAL
    look: face.Look = face.Look()
    half: float = 190
    collar: str = "round"
    beard: Hair | None = None


def bust(p: Person, drop: float = 420) -> str:
    """Head, neck, shoulders and chest down to y = ``drop``; the head is centred on (0, 0)."""
    wide = p.look.width
    out = p.style.behind + face.neck(p.skin, 92 * wide)
    out += torso(p.cloth, p.half, drop, "closed" if p.style.hides_ears else p.collar)
    if p.collar == "tunic":
        out += _pocket(p.cloth, p.half)
    out += face.head(p.skin, p.look, not p.style.hides_ears)
    if p.beard:
        out += hair.beard(p.beard, p.look.turn)
    over = p.style.over
    if wide != 1:
        over = f'<g transform="scale({wide:.2f} 1)">{over}</g>'
    return out + over


def torso(cloth: Hair, half: float = 190, drop: float = 420, collar: str = "round") -> str:
    """Shoulders and chest under a front head."""
    necklines = {"round": "C-36 246 36 246 58 204", "closed": "L58 204"}
    neck = necklines.get(collar, "L0 276L58 204")
    left = f"M{-half - 8} {drop}C{-half - 6} 320 {-half + 4} 262 {-half * 0.62} 236"
    right = f"C{half - 4} 262 {half + 6} 320 {half + 8} {drop}Z"
    body = f"{left}C-96 224 -74 218 -58 204{neck}C74 218 96 224 {half * 0.62} 236{right}"
    side = f"M{half * 0.42} {drop}C{half * 0.6} 360 {half * 0.56} 300 {half * 0.5} 231"
    side += f"L{half * 0.62} 236{right}"
    out = path(body, cloth.base) + path(side, cloth.shade)
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
