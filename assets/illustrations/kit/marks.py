"""What some faces bear: freckles, vitiligo, a hearing aid."""

from .palette import SKINS, TEAL, WHITE, Skin
from .shapes import circle, line, path, rect


def hearing_aid(x: float, ears: str) -> str:
    """The ears with a hearing aid behind the one at ``x``."""
    body = rect(x + 8, -48, 26, 66, TEAL, 13)
    tube = line(f"M{x + 16} -44C{x + 4} -40 {x + 2} -16 {x + 4} 8", WHITE, 6)
    return body + ears + tube + circle(x + 4, 12, 8, TEAL)


def mark(name: str, s: Skin) -> str:
    """The marks of that name on a front face; nothing for any other name."""
    return {"freckles": _freckles, "vitiligo": _vitiligo}.get(name, _bare)(s)


def _bare(_: Skin) -> str:
    return ""


def _freckles(s: Skin) -> str:
    dots = ((-74, 34), (-58, 44), (-42, 32), (-62, 24), (-48, 54), (-82, 48), (-30, 44))
    out = "".join(circle(k * x, y + k, 4.2, s.line, 0.45) for x, y in dots for k in (-1, 1))
    return out + circle(-6, 30, 3.6, s.line, 0.4) + circle(8, 22, 3.6, s.line, 0.4)


def _vitiligo(s: Skin) -> str:
    pale = SKINS[0].shade
    left = "M-92 -52C-84 -78 -52 -70 -30 -54C-14 -42 -16 -14 -32 8C-44 28 -58 18 -70 24"
    left += "C-88 28 -96 8 -94 -14C-96 -32 -98 -42 -92 -52Z"
    mouth = "M6 70C20 58 40 66 52 74C66 82 60 100 64 112C56 132 30 138 14 126C-2 116 2 100 -4 90"
    mouth += "C-4 80 0 74 6 70Z"
    brow = "M40 -118C54 -126 70 -116 74 -104C70 -94 52 -92 44 -98C36 -104 34 -112 40 -118Z"
    return path(left, pale) + path(mouth, pale) + path(brow, pale)
