"""Things of a home, standing on (0, 0) or centred on it."""

from .palette import LINE, TEAL, TEAL_MID, WHITE, Hair
from .shapes import ellipse, line, path, rect, ring


def folded_towels(a: Hair, b: Hair) -> str:
    """Two folded towels, one on the other, standing on (0, 0), 260 wide."""
    out = ""
    for y, c, w in ((-60, a, 260), (-120, b, 244)):
        out += rect(-w / 2, y, w, 60, c.shade, 28) + rect(-w / 2, y, w, 46, c.base, 22)
        out += line(f"M{-w / 2 + 30} {y + 46}L{w / 2 - 60} {y + 46}", c.light, 7)
    return out


def mug(c: Hair) -> str:
    """A mug of something hot, standing on (0, 0), 170 high, with steam above."""
    out = ring(74, -84, 38, c.shade, 20)
    out += path("M-76 -150L76 -150L68 -20C66 -6 58 0 46 0L-46 0C-58 0 -66 -6 -68 -20Z", c.base)
    out += path("M30 -150L76 -150L68 -20C66 -6 58 0 46 0L14 0C28 -40 32 -100 30 -150Z", c.shade)
    out += ellipse(0, -150, 76, 16, c.light) + ellipse(0, -148, 62, 10, "#A3542F")
    steam = "M-26 -190C-44 -214 -8 -230 -26 -262M22 -184C4 -212 40 -232 22 -268"
    return out + line(steam, WHITE, 12, 0.8)


def dumb_bell() -> str:
    """A dumb-bell, 310 wide."""
    bell = rect(-92, -17, 184, 34, "#A99484", 12) + rect(-92, 2, 184, 15, "#8D786A", 7)
    for side in (-1, 1):
        bell += rect(side * 86 - 30, -88, 60, 176, TEAL, 22)
        bell += rect(side * 134 - 21, -58, 42, 116, TEAL_MID, 18)
    return bell


def trainer(c: Hair) -> str:
    """A trainer from the side, its toe to the right, standing on (0, 0), 300 wide."""
    upper = "M-140 -30C-146 -80 -150 -120 -132 -134C-110 -150 -80 -112 -44 -118L10 -150"
    upper += "C40 -110 80 -86 124 -76C150 -68 154 -46 150 -26Z"
    toe = "M84 -92C98 -84 110 -80 124 -76C150 -68 154 -46 150 -26L60 -26C60 -56 70 -76 84 -92Z"
    out = path(upper, c.base) + path(toe, c.shade)
    out += line("M-6 -118L20 -90M22 -102L46 -74M48 -90L70 -62", WHITE, 9)
    out += line("M-110 -60C-70 -40 -30 -50 0 -84", c.light, 12)
    return out + rect(-152, -34, 308, 34, WHITE, 16) + rect(-152, -14, 308, 14, LINE, 7)


def cushion(c: Hair, w: float = 420, h: float = 180) -> str:
    """A soft cushion with full sides, centred on (0, 0)."""
    a, b = w / 2, h / 2
    whole = f"M{-a} 0C{-a} {-b * 0.7} {-a * 0.97} {-b} {-a * 0.8} {-b}C{-a * 0.4} {-b * 1.12} "
    whole += f"{a * 0.4} {-b * 1.12} {a * 0.8} {-b}C{a * 0.97} {-b} {a} {-b * 0.7} {a} 0"
    whole += f"C{a} {b * 0.7} {a * 0.97} {b} {a * 0.8} {b}C{a * 0.4} {b * 1.08} {-a * 0.4} "
    whole += f"{b * 1.08} {-a * 0.8} {b}C{-a * 0.97} {b} {-a} {b * 0.7} {-a} 0Z"
    low = f"M{-a} 0C{-a} {b * 0.7} {-a * 0.97} {b} {-a * 0.8} {b}C{-a * 0.4} {b * 1.08} {a * 0.4} "
    low += f"{b * 1.08} {a * 0.8} {b}C{a * 0.97} {b} {a} {b * 0.7} {a} 0"
    low += f"C{a * 0.9} {b * 0.6} {-a * 0.7} {b * 0.8} {-a} 0Z"
    glow = f"M{-a * 0.84} {-b * 0.7}C{-a * 0.5} {-b * 0.86} 0 {-b * 0.88} {a * 0.2} {-b * 0.84}"
    return path(whole, c.base) + path(low, c.shade) + line(glow, c.light, 11)
