"""Every colour of the living skin, and how the six skin tones shade into each other."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtGui import QColor

Rgb = tuple[float, float, float]


def rgb(text: str) -> Rgb:
    """The colour `rrggbb` as red, green and blue from 0 to 255."""
    return (int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16))


def mix(a: Rgb, b: Rgb, t: float) -> Rgb:
    """The colour on the way from `a` (t = 0) to `b` (t = 1)."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def colour(c: Rgb, alpha: float = 1.0) -> QColor:
    """`c` as Qt's colour; `alpha` from 0 to 1."""
    return QColor(int(c[0] + 0.5), int(c[1] + 0.5), int(c[2] + 0.5), int(255 * alpha + 0.5))


class Tone(NamedTuple):
    """The colours of the surface layers of one skin tone."""

    corneum: Rgb
    corneum_low: Rgb
    edge: Rgb
    upper: Rgb
    lower: Rgb
    cell: Rgb
    nucleus: Rgb
    basal: Rgb
    basal_rim: Rgb
    spot: Rgb
    flush: Rgb
    under: Rgb
    sheath: Rgb
    hair: Rgb
    flare: Rgb
    fresh: Rgb


def _tone(text: str) -> Tone:
    return Tone(*(rgb(part) for part in text.split()))


TONES: Final = (
    # corneum and its lower half, edge; epidermis above, below; flat cell, nucleus;
    # basal cell, its rim; spot, redness, upper dermis; sheath, hair; passing flush, new skin
    # On deep skin a flush is darker and violet, never pink.
    _tone(
        "FCEBDB F3D3B6 A87656 F4D0AE EDBC93 E6B083 CF8F62 "
        "E2A478 C98458 B06C34 F0685C F0B79B E8B48F 8F5B36 F0566A FCA79E"
    ),
    _tone(
        "F5DCC0 E9C19B 95643F EBBE90 DFA573 D69A66 B9774A "
        "CF8E5C AF6E40 9A5826 E2574C E6A585 D9A077 63402A E2525C F28C80"
    ),
    _tone(
        "E8BD93 D7A172 7A4B2F D39B68 C3854F B97A47 975A30 "
        "AE6E3C 8C522A 74401C CF4A45 DA9878 C18A5E 45281D B63E33 E27565"
    ),
    _tone(
        "CB9668 B57C4D 633A22 B07443 9A6036 8F5830 6F3F20 "
        "875129 693A1C 55300F B8403F C98568 A06C47 33201A 8E2E29 C4634F"
    ),
    _tone(
        "A46B45 8F5935 4A291A 86512F 744325 693A1F 4D2814 "
        "5F351C 482513 3A1C0C 84293A B57560 7F5136 281A17 4A1630 A35245"
    ),
    _tone(
        "835236 6F4229 391E14 623823 532D1B 4A2717 33180D "
        "40200F 2F160B 241007 64203C A3695A 654030 201614 2B0C24 8A473C"
    ),
)


@lru_cache(maxsize=8)
def tone(number: float) -> Tone:
    """The colours of tone `number`, 1 to 6 and anything between."""
    at = min(6.0, max(1.0, number)) - 1.0
    k = min(4, int(at))
    return Tone(*(mix(a, b, at - k) for a, b in zip(TONES[k], TONES[k + 1], strict=True)))


def stepped(value: float) -> float:
    """`value` in steps too small to see: colours of a moving drawing that small pictures keep."""
    return round(value * 8.0) / 8.0


DERMIS: Final = (
    (0.0, rgb("F4C8B0")),
    (0.22, rgb("F0BCA3")),
    (0.62, rgb("E6A68F")),
    (1.0, rgb("D9917E")),
)
DERMIS_LIGHT: Final = rgb("FFE7D4")
DERMIS_SHADE: Final = rgb("B9605A")
DERMIS_MID: Final = rgb("EBB198")

FAT_GLOBE: Final = (rgb("FFF6DA"), rgb("FBE6AE"), rgb("F0CB7B"))
FAT_RIM: Final = rgb("DFB25F")
FAT_EDGE: Final = rgb("E9B777")

Round = tuple[Rgb, Rgb, Rgb]
"""A round thing: its shade, its own colour, its light."""

ARTERY: Final[Round] = (rgb("AC2C4A"), rgb("D8435C"), rgb("F2929A"))
VEIN: Final[Round] = (rgb("864A75"), rgb("A5648C"), rgb("C993B2"))
LOOP: Final = rgb("DC5B76")
LOOP_LIGHT: Final = rgb("F4A5AE")
LOOP_BACK: Final = rgb("B75C86")
LOOP_SHADE: Final = rgb("C2566A")

GLAND: Final = (rgb("FFF3CF"), rgb("F7DA9B"), rgb("E5B469"))
GLAND_RIM: Final = rgb("C9924F")

BEAM: Final = rgb("FF6F5E")
BEAM_CORE: Final = rgb("FFB8A0")
BEAM_DEEP: Final = rgb("F2547A")
BEAM_WARM: Final = rgb("FF9AA0")
BEAM_HOT: Final = rgb("FF7A33")
BEAM_HOT_CORE: Final = rgb("FFA24F")
GLOW: Final = (rgb("FFF6DF"), rgb("FFC58C"), rgb("FF8552"), rgb("FF6A4A"))
COOL: Final = rgb("F2FAFF")
COOL_TINT: Final = rgb("E6F5FD")
CHANNEL: Final = rgb("FFF1E1")
CHANNEL_RIM: Final = rgb("E9967F")
RAW: Final = rgb("E8604F")

CRUST: Final = rgb("AC6A24")
CRUST_SHADE: Final = rgb("6E3D14")
CRUST_LIGHT: Final = rgb("DBA056")
WHITE: Final = rgb("FFFFFF")

LIT: Final = rgb("FFF3DC")
DIM: Final = rgb("4A1E2C")
MOIST: Final = rgb("F7CDB8")
SET: Final = rgb("FFD6C2")
MIST: Final = rgb("FFF4E6")
MIST_GRAIN: Final = rgb("FFF0C4")
BRONZE: Final = (rgb("6B3F1D"), rgb("A9692F"), rgb("D9A45C"))
OOZE: Final = rgb("F0B858")
DEBRIS_FLAKE: Final = rgb("EBD3AE")
FLUSH_DEEP: Final = (rgb("D94A5E"), rgb("8A3050"))
"""A flush of the dermis: in light skin, in deep skin."""

OINTMENT: Final = (rgb("FFE59A"), rgb("DFA544"), rgb("C98B2C"))
"""Ointment: its body, its depth, its rim."""
SUNSCREEN: Final = (rgb("FFFDF4"), rgb("DCE3E6"), rgb("A9B9C2"))
SUN: Final = (rgb("FFF3C4"), rgb("FFD35C"), rgb("FFAE2E"), rgb("F58A1F"))
AIR: Final = (rgb("DDF2FC"), rgb("8FCDEB"), rgb("4F9FCB"))
NOZZLE: Final = (rgb("F3F7FA"), rgb("B9C8D3"), rgb("6F8596"), rgb("3E5464"))
GOGGLE: Final = (rgb("10212B"), rgb("2C4450"), rgb("54717E"), rgb("A8C6CF"))

FAR: Final = (rgb("E5B29E"), rgb("E4A99C"))
"""Collagen far behind, slack and firm."""

WEAVE: Final = (rgb("D8A08F"), rgb("DE808B"))
"""Collagen in front, slack and dull, firm and rose; then its shade, its light, its fibrils."""
WEAVE_SHADE: Final = (rgb("BF8577"), rgb("BC566B"))
WEAVE_LIGHT: Final = (rgb("E8BDAC"), rgb("F9C6C2"))
WEAVE_FIBRIL: Final = (rgb("C98F80"), rgb("CB6879"))
WEAVE_GAP: Final = (rgb("C88F80"), rgb("A94C60"))
"""The dark gap where one bundle passes over another."""

FAT_WALL: Final = rgb("E9B59B")
"""The fibrous walls between the lobules of fat."""

FAT_BED: Final = rgb("F3CE84")
"""What lies between the globes of one lobule."""

FIBRE: Final = (rgb("D9988A"), rgb("D27C84"))
"""Fine fibres of the papillary dermis, slack and firm."""

ELASTIC: Final = rgb("A9774A")
"""Elastic threads."""

FIBROBLAST: Final = (rgb("A98CA6"), rgb("9C6AA6"))
"""Fibroblasts, calm and active."""

NUCLEUS: Final = rgb("5B3466")
"""The nucleus of a fibroblast."""

MUSCLE: Final[Round] = (rgb("A84E4A"), rgb("CB6F62"), rgb("E6A08D"))
"""The small muscle of the hair."""

SCAR: Final = (rgb("F5D3C2"), rgb("E8BAA8"))
"""Scar tissue and its fibres."""

PALE: Final = rgb("FFF6EA")
"""Skin that has lost its pigment."""
OUTLINE: Final = rgb("1A0A10")
OUTLINE_LIGHT: Final = WHITE
"""Outlines of themes of high contrast: the line, and what stands beside it."""

BEAM_EDGE: Final = rgb("D5362B")
SUN_EDGE: Final = rgb("C26500")
AIR_EDGE: Final = rgb("2F82B0")
"""Edges of light and air in those themes: at least 3:1 to a white sky and to a black one."""


class Rims(NamedTuple):
    """What parts of the dermis are set off with: bundles slack and firm, vessels, gland, globes of fat.

    `tube` goes around the thick vessels; without one they have none.
    """

    bundle: tuple[Rgb, Rgb]
    vessel: Rgb
    gland: Rgb
    fat: Rgb
    tube: Rgb | None = None


PLAIN_RIMS: Final = Rims(
    WEAVE_GAP, LOOP_SHADE, mix(GLAND[2], GLAND_RIM, 0.75), mix(FAT_GLOBE[2], FAT_RIM, 0.35)
)
BOLD_RIMS: Final = Rims(
    (rgb("7C3C42"), rgb("6E1E36")), rgb("6A1030"), rgb("5A3510"), rgb("7A5418"), rgb("3A0818")
)
"""At least 3:1 to the dermis, and to fat."""

GLASS: Final = (rgb("2F6A66"), rgb("0F2A30"), rgb("08181E"))
