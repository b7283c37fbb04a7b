"""The head from the side, looking right, centred on (0, 0), about 350 high."""

from .palette import INK, TEAL, TEAL_SOFT, WHITE, Hair, Skin
from .shapes import circle, ellipse, line, path

OUTLINE = (
    "M40 -166C78 -154 104 -116 108 -72C110 -50 112 -36 106 -20C112 0 130 24 147 42"
    "C154 52 148 62 134 62C126 63 120 64 118 70C123 75 128 83 125 91C122 95 118 96 115 98"
    "C122 101 125 108 121 117C118 123 112 126 111 133C118 140 120 154 109 164C98 175 76 176 58 174"
    "C40 176 28 184 22 202L26 300L-112 300C-96 230 -98 176 -106 130"
    "C-150 90 -166 30 -160 -30C-150 -120 -60 -196 40 -166Z"
)


def side_head(s: Skin, brow: str = INK, eyes: str = "closed", age: float = 0) -> str:
    """Head and neck in profile, without hair. ``eyes`` is "open" or "closed"."""
    jaw = "M-46 66C-34 110 4 150 58 174C40 176 28 184 22 202L24 246C-30 220 -62 140 -46 66Z"
    out = path(OUTLINE, s.base) + path(jaw, s.shade)
    out += path("M60 -140C84 -126 98 -100 100 -74C88 -92 74 -118 60 -140Z", s.light, 0.8)
    out += ellipse(52, 66, 34, 26, s.blush, 0.2)
    out += line("M116 56C108 54 104 46 110 38", s.line, 5, 0.75)
    out += path("M124 90C119 93 113 94 106 95C111 89 117 82 121 79C124 82 125 86 124 90Z", s.lip)
    out += path(
        "M107 96C111 97 116 98 119 103C119 108 117 110 113 110C110 107 108 102 107 96Z", s.lip
    )
    out += line("M117 96C106 98 95 95 86 86", s.line, 5)
    out += line("M62 -44C74 -54 88 -54 100 -46", brow, 9)
    out += _side_eye(s, eyes) + side_ear(s)
    if age > 0:
        out += line("M44 -8L34 -14M44 2L32 4M92 66C82 76 78 86 80 98", s.line, 3.5, 0.6)
        out += line(
            "M84 -102C92 -98 98 -92 102 -86M80 -82C90 -80 98 -76 104 -70", s.line, 3.5, 0.45
        )
    return out


def side_body(cloth: Hair, low: float = 720, belly: float = 0) -> str:
    """Neck edge, shoulder, back and chest in profile, down to ``low``; ``belly`` 0 to 1."""
    b = 70 * belly
    d = f"M-118 240C-170 270 -214 330 -218 420C-222 520 -206 600 -196 {low}L{70 + b} {low}"
    d += f"C{110 + b} 620 {112 + b} 500 {92 + b * 0.6} 420C84 340 62 290 26 246"
    d += "C-20 288 -84 284 -118 240Z"
    front = f"M{70 + b} {low}C{110 + b} 620 {112 + b} 500 {92 + b * 0.6} 420C84 340 62 290 26 246"
    front += f"C60 330 66 420 {40 + b} 520C{20 + b} 600 20 660 10 {low}Z"
    rim = line("M-118 240C-84 284 -20 288 26 246", cloth.light, 12)
    return path(d, cloth.base) + path(front, cloth.shade) + rim


def side_shields() -> str:
    """Padded eye shields on a strap, in profile."""
    strap = path("M-160 -44C-110 -54 0 -46 70 -34L68 2C0 -8 -100 -16 -162 -6Z", "#0B3335")
    cup = "M46 -30C56 -58 104 -54 118 -34C120 -14 122 4 116 20C98 34 58 36 46 8Z"
    lens = "M66 -26C76 -42 102 -40 108 -28C110 -14 110 0 106 10C94 18 72 18 64 4Z"
    return strap + path(cup, TEAL) + path(lens, "#083A3D") + line("M76 -22L92 -26", TEAL_SOFT, 8)


def side_turban(h: Hair) -> str:
    """A wound turban in profile."""
    d = (
        "M98 -104C70 -96 20 -76 -6 -40C-40 -52 -60 -40 -66 -14C-96 6 -134 20 -160 20"
        "C-200 -60 -190 -210 -40 -236C70 -250 120 -160 98 -104Z"
    )
    low = "M-66 -14C-96 6 -134 20 -160 20C-196 -50 -190 -150 -120 -204C-150 -120 -120 -50 -66 -14Z"
    folds = "M96 -128C40 -120 -20 -90 -60 -40M84 -176C10 -170 -70 -130 -104 -66"
    folds += "M40 -220C-30 -212 -100 -170 -128 -110"
    return path(d, h.base) + path(low, h.shade) + line(folds, h.shade, 7)


def side_beard(h: Hair) -> str:
    """A full beard in profile."""
    d = (
        "M-50 20C-40 60 -36 84 -20 100C20 96 60 84 84 92C92 82 108 80 122 84C128 92 122 98 114 100"
        "C124 108 122 114 116 122C124 150 112 178 70 192C20 196 -40 160 -54 90"
        "C-60 60 -58 36 -50 20Z"
    )
    mouth = line("M117 97C108 100 98 100 90 94", "#5E2B26", 5)
    return path(d, h.base) + line("M-30 110C-10 150 30 172 70 176", h.shade, 8) + mouth


def side_aid() -> str:
    """A hearing aid behind the ear, in profile."""
    body = "M-62 -36C-54 -62 -22 -66 -10 -52L-14 -40C-26 -50 -46 -46 -50 -28C-54 -8 -54 10 -50 28"
    body += "C-60 34 -70 24 -70 6C-70 -12 -68 -24 -62 -36Z"
    tube = line("M-12 -46C0 -42 0 -20 -20 -8", WHITE, 6)
    return path(body, TEAL) + tube + circle(-24, -4, 8, WHITE) + circle(-60, 10, 4, TEAL_SOFT)


def side_ear(s: Skin) -> str:
    """The ear in profile."""
    shell = "M-54 -20C-64 -52 -18 -62 -8 -32C-2 -12 -16 0 -20 18C-24 44 -48 42 -48 22Z"
    fold = "M-44 -22C-44 -40 -22 -42 -20 -24C-18 -10 -34 -8 -34 6"
    return (
        path(shell, s.base)
        + line("M-8 -32C-18 -62 -64 -52 -54 -20L-48 22C-46 36 -34 40 -26 30", s.shade, 5)
        + line(fold, s.shade, 6)
    )


def _side_eye(s: Skin, eyes: str) -> str:
    if eyes == "closed":
        lid = path("M54 -4C62 -20 82 -22 92 -8C86 6 66 10 54 -4Z", s.light, 0.6)
        return lid + line("M54 -2C64 10 82 10 93 -4", INK, 6) + line("M86 6L94 10", INK, 5)
    white = path("M60 0C68 -16 84 -20 94 -12C96 0 92 10 84 12C74 12 66 8 60 0Z", WHITE)
    iris = ellipse(86, -3, 8, 12, INK) + circle(88, -7, 3, WHITE)
    return white + iris + line("M58 1C66 -16 82 -22 96 -14", INK, 6)


def side_crop(h: Hair) -> str:
    """Short hair in profile."""
    d = (
        "M66 -156C92 -150 96 -126 92 -116C60 -112 40 -96 24 -84"
        "C10 -74 6 -50 -2 -30C-14 -62 -60 -56 -58 -22"
        "C-58 10 -60 40 -72 66C-84 90 -98 112 -106 132"
        "C-152 96 -182 30 -170 -40C-154 -140 -40 -212 66 -156Z"
    )
    glow = line("M-112 -86C-86 -132 -40 -156 4 -160", h.light, 12)
    return path(d, h.base) + glow


def side_bald(h: Hair) -> str:
    """A bald head in profile: a short crown round the back."""
    d = (
        "M-54 -34C-46 -14 -52 14 -56 30C-64 62 -84 100 -106 132C-152 98 -176 34 -163 -28"
        "C-150 -40 -128 -36 -116 -32C-104 -42 -86 -44 -76 -38C-68 -42 -58 -42 -54 -34Z"
    )
    strands = "M-136 -8C-142 24 -134 56 -116 88M-104 -10C-110 18 -106 44 -94 72"
    return path(d, h.base) + line(strands + "M-76 -12C-80 8 -78 26 -72 42", h.light, 6)
