"""House plants that stand at the edge of a room; each grows up from (0, 0)."""

from .palette import TEAL_SOFT
from .shapes import line, path, place

CALM = "#5FA3A0"
DEEP = "#3F8786"


def foliage(kind: int) -> str:
    """The leaves of a plant of kind 0 to 3, about 240 high."""
    return (_broad, _round, _blades, _fern)[kind % 4]()


def _broad() -> str:
    stems = ((-66, 1.2), (64, 1.25), (-42, 1.5), (40, 1.55), (-18, 1.72), (16, 1.8))
    return "".join(
        place(_blade(20 * size, 134 * size, CALM if i % 3 else DEEP), 0, 0, 1, turn)
        for i, (turn, size) in enumerate(stems)
    )


def _blade(half: float, long: float, fill: str) -> str:
    d = f"M0 0C{-half * 1.3} {-long * 0.45} {-half} {-long * 0.78} 0 {-long}"
    d += f"C{half} {-long * 0.78} {half * 1.3} {-long * 0.45} 0 0Z"
    return path(d, fill) + line(f"M0 {-long * 0.08}L0 {-long * 0.78}", TEAL_SOFT, 4, 0.7)


def _round() -> str:
    stems = ((-78, 66, 0.9), (76, 70, 0.94), (-46, 96, 1.0), (44, 100, 1.04), (-16, 128, 1.1))
    out = ""
    for i, (turn, long, size) in enumerate((*stems, (18, 136, 1.0))):
        leaf = place(_blade(40 * size, 108 * size, CALM if i % 2 else DEEP), 0, -long + 6)
        out += place(line(f"M0 0L0 {-long}", DEEP, 6) + leaf, 0, 0, 1, turn)
    return out


def _blades() -> str:
    out = ""
    for turn, long, fill in ((-24, 190, DEEP), (22, 200, DEEP), (-12, 240, CALM), (12, 216, CALM)):
        d = f"M-24 10C-34 {-long * 0.5} -26 {-long * 0.8} 0 {-long}"
        d += f"C26 {-long * 0.8} 34 {-long * 0.5} 24 10Z"
        edge = f"M12 0C16 {-long * 0.5} 12 {-long * 0.74} 2 {-long * 0.9}"
        out += place(path(d, fill) + line(edge, TEAL_SOFT, 6, 0.8), turn * 0.9, 0, 1, turn)
    return out


def _fern() -> str:
    out = ""
    for i, (turn, size) in enumerate(((-64, 0.9), (62, 0.94), (-32, 1.16), (30, 1.12), (0, 1.26))):
        ribs = ""
        for step in range(7):
            y, x, wide = -30 - step * 23, step * step * 0.8, 42 - abs(step - 2) * 6
            ribs += f"M{x - wide} {y - 20}L{x} {y}L{x + wide} {y - 12}"
        way = line(ribs, CALM if i % 2 else DEEP, 13) + line("M0 0C0 -70 10 -130 34 -182", DEEP, 6)
        out += place(way, 0, 0, size, turn, turn < 0)
    return out
