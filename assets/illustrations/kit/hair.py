"""Hair and head coverings for the front head: what lies behind it and what lies over it."""

from typing import NamedTuple

from .palette import Hair
from .shapes import circle, line, path


class Style(NamedTuple):
    """One hair style: ``behind`` is drawn before the head, ``over`` after it."""

    behind: str
    over: str
    hides_ears: bool = False


def bald(h: Hair) -> Style:
    """No hair on top; a short crown at the sides."""
    side = "M-109 -58C-122 -40 -120 -22 -110 -12C-104 -26 -104 -46 -102 -64Z"
    other = "M109 -58C122 -40 120 -22 110 -12C104 -26 104 -46 102 -64Z"
    return Style("", path(side, h.base) + path(other, h.base))


def crop(h: Hair) -> Style:
    """Short hair with a side parting."""
    over = (
        "M-114 -18C-128 -110 -92 -182 4 -184C96 -186 130 -110 114 -18C108 -40 106 -62 96 -82"
        "C50 -84 -6 -100 -40 -122C-60 -96 -92 -84 -100 -62C-106 -46 -110 -34 -114 -18Z"
    )
    glow = "M-40 -150C-10 -168 40 -166 66 -142C34 -150 0 -150 -40 -150Z"
    part = "M-40 -122C-30 -108 40 -86 96 -82C98 -92 60 -96 -40 -122Z"
    return Style("", path(over, h.base) + path(glow, h.light) + path(part, h.shade))


def buzz(h: Hair) -> Style:
    """Very short hair close to the head."""
    over = (
        "M-110 -22C-120 -110 -84 -170 0 -170C84 -170 120 -110 110 -22C106 -44 104 -64 92 -88"
        "C60 -110 -60 -110 -92 -88C-104 -64 -106 -44 -110 -22Z"
    )
    glow = "M-56 -138C-30 -156 20 -158 40 -150C14 -144 -24 -140 -56 -138Z"
    return Style("", path(over, h.base) + path(glow, h.light))


def bob(h: Hair) -> Style:
    """Chin-long hair with a fringe."""
    back = "M-128 120C-150 -20 -150 -190 0 -190C150 -190 150 -20 128 120C110 134 60 130 50 110"
    back += "L-50 110C-60 130 -110 134 -128 120Z"
    over = (
        "M-128 60C-136 -60 -120 -186 0 -188C120 -186 136 -60 128 60C116 30 108 -20 96 -70"
        "C40 -62 -40 -66 -84 -88C-98 -40 -112 20 -128 60Z"
    )
    glow = "M-70 -130C-40 -164 20 -168 60 -150C20 -150 -30 -146 -70 -130Z"
    return Style(path(back, h.shade), path(over, h.base) + path(glow, h.light))


def long_hair(h: Hair) -> Style:
    """Long hair, parted in the middle, falling behind the shoulders."""
    back = "M-134 250C-160 60 -160 -192 0 -192C160 -192 160 60 134 250Z"
    over = (
        "M-118 70C-140 -40 -132 -190 0 -190C132 -190 140 -40 118 70C116 -10 96 -90 4 -138"
        "C-96 -90 -116 -10 -118 70Z"
    )
    glow = "M-92 -80C-80 -130 -50 -160 -20 -168C-50 -140 -74 -110 -92 -80Z"
    return Style(path(back, h.shade), path(over, h.base) + path(glow, h.light))


def bun(h: Hair) -> Style:
    """Hair drawn back into a bun on top."""
    back = circle(0, -204, 56, h.shade) + circle(-5, -209, 49, h.base)
    back += line("M-34 -214C-20 -236 10 -240 26 -226", h.light, 9)
    over = (
        "M-112 -14C-130 -110 -92 -182 0 -184C92 -182 130 -110 112 -14C106 -50 88 -104 0 -122"
        "C-88 -104 -106 -50 -112 -14Z"
    )
    strands = line("M-62 -104C-46 -138 -26 -158 -8 -170M62 -104C46 -138 26 -158 8 -170", h.shade, 5)
    return Style(back, path(over, h.base) + strands)


def curls(h: Hair) -> Style:
    """A round head of curls."""
    spots = (
        (-118, -20, 38),
        (-128, -80, 44),
        (-104, -140, 50),
        (-54, -182, 52),
        (6, -196, 54),
        (66, -178, 52),
        (110, -136, 50),
        (130, -78, 44),
        (120, -18, 38),
        (0, -120, 90),
    )
    back = "".join(circle(x, y, r, h.shade) for x, y, r in spots)
    back += "".join(circle(x - 5, y - 5, r - 6, h.base) for x, y, r in spots)
    front = ((-84, -112, 36), (-38, -138, 40), (16, -142, 40), (64, -124, 38), (96, -92, 28))
    over = "".join(circle(x, y, r, h.base) for x, y, r in front) + circle(-102, -76, 24, h.base)
    swirl = "M-70 -150C-50 -170 -30 -160 -34 -144M10 -170C34 -184 52 -166 44 -152"
    swirl += "M70 -128C90 -140 104 -124 96 -110M-104 -110C-96 -126 -80 -124 -78 -112"
    return Style(back, over + line(swirl, h.light, 7))


def afro_short(h: Hair) -> Style:
    """Short, dense, rounded hair."""
    over = (
        "M-112 -14C-140 -60 -134 -130 -96 -168C-50 -206 50 -206 96 -168C134 -130 140 -60 112 -14"
        "C108 -44 104 -70 88 -92C40 -110 -40 -110 -88 -92C-104 -70 -108 -44 -112 -14Z"
    )
    glow = "M-80 -140C-50 -176 10 -184 46 -172C10 -166 -40 -160 -80 -140Z"
    return Style("", path(over, h.base) + path(glow, h.light))


def headscarf(h: Hair) -> Style:
    """A headscarf round the face and over the shoulders."""
    ring = (
        "M0 -186C92 -186 134 -112 132 -10C130 60 140 120 168 214C110 262 -110 262 -168 214"
        "C-140 120 -130 60 -132 -10C-134 -112 -92 -186 0 -186Z"
        "M0 -122C-66 -122 -92 -70 -92 -6C-92 70 -52 134 0 138C52 134 92 70 92 -6"
        "C92 -70 66 -122 0 -122Z"
    )
    art = f'<path d="{ring}" fill="{h.base}" fill-rule="evenodd"/>'
    fold = "M-96 60C-80 130 -20 168 40 160C90 152 120 120 130 90C150 150 140 200 120 228"
    fold += "C40 250 -60 230 -110 160C-116 130 -110 90 -96 60Z"
    creases = line("M-112 70C-90 150 -20 190 60 178M-140 120C-110 190 -30 222 50 214", h.shade, 6)
    glow = line("M-98 -100C-84 -140 -52 -164 -16 -168", h.light, 12)
    under = line("M-86 -46C-74 -94 -40 -116 0 -116C40 -116 74 -94 86 -46", h.shade, 10)
    return Style("", art + path(fold, h.shade, 0.35) + creases + under + glow, True)


def headband(h: Hair, cloth: Hair) -> Style:
    """Hair held back by a wide clinic band."""
    base = bun(h)
    band = (
        "M-112 -44C-118 -90 -78 -136 0 -138C78 -136 118 -90 112 -44L100 -56C90 -88 54 -106 0 -108"
        "C-54 -106 -90 -88 -100 -56Z"
    )
    glow = line("M-76 -106C-52 -122 -22 -127 4 -127", cloth.light, 7)
    return Style(base.behind, base.over + path(band, cloth.base) + glow)


def beard(h: Hair, turn: float = 0) -> str:
    """A full, trimmed beard; draw it between head and hair."""
    edge = (
        "M-108 -6C-106 50 -106 112 -66 148C-36 174 36 174 66 148C106 112 106 50 108 -6"
        "C98 40 80 62 56 66C36 62 18 66 0 70C-18 66 -36 62 -56 66C-80 62 -98 40 -108 -6Z"
    )
    jaw = path(
        "M64 64C84 58 98 40 108 -6C106 50 106 112 66 148C54 158 40 164 24 167C60 140 70 100 64 64Z",
        h.shade,
    )
    x = 24 * turn
    mouth = "M-36 84C-16 76 16 76 36 84C22 108 -22 108 -36 84Z"
    lips = path(mouth, "#A5564C") + line("M-36 84C-16 92 16 92 36 84", "#5E2B26", 4.5)
    return path(edge, h.base) + jaw + f'<g transform="translate({x:.1f} 0)">{lips}</g>'
