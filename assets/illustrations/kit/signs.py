"""Signs, sky and small marks, each centred on (0, 0) unless said otherwise."""

from .palette import ICE, ICE_MID, INK, ROSE, STONE, SUN, SUN_SOFT, TEAL, TEAL_MID, TEAL_SOFT, WHITE
from .shapes import circle, line, path, place, rect, ring


def sun(r: float = 90) -> str:
    """The sun with short round rays."""
    rays = "".join(
        place(line(f"M0 {-r * 1.3}L0 {-r * 1.62}", SUN, r * 0.2), turn=i * 45) for i in range(8)
    )
    return rays + circle(0, 0, r, SUN) + circle(-r * 0.12, -r * 0.12, r * 0.78, SUN_SOFT, 0.6)


def moon(r: float = 70) -> str:
    """A crescent moon."""
    d = f"M{r * 0.3} {-r}C{-r * 1.5} {-r * 0.8} {-r * 1.2} {r * 1.1} {r * 0.35} {r}"
    d += f"C{r * 0.7} {r * 0.95} {r * 0.9} {r * 0.75} {r} {r * 0.55}"
    d += f"C{r * 0.1} {r * 0.7} {-r * 0.3} {-r * 0.4} {r * 0.3} {-r}Z"
    return path(d, SUN)


def tick(r: float = 60) -> str:
    """A teal disc with a tick."""
    mark = f"M{-r * 0.42} {r * 0.04}L{-r * 0.1} {r * 0.36}L{r * 0.44} {-r * 0.3}"
    return circle(0, 0, r, TEAL) + line(mark, WHITE, r * 0.22)


def not_yet(content: str, r: float = 190, ground_colour: str = WHITE) -> str:
    """Something in a disc with a clear, calm crossed bar."""
    w = r * 0.1
    d, e = (r - w / 2) * 0.7071, (r - w * 1.7) * 0.7071
    bar = line(f"M{-e} {-e}L{e} {e}", ground_colour, w * 1.8) + line(f"M{-d} {-d}L{d} {d}", ROSE, w)
    return circle(0, 0, r, ground_colour) + content + bar + ring(0, 0, r - w / 2, ROSE, w)


def later(r: float) -> str:
    """A small clock, for what has to wait."""
    wedge = path(f"M0 0L0 {-r * 0.74}A{r * 0.74} {r * 0.74} 0 0 1 {r * 0.64} {r * 0.37}Z", SUN)
    hands = line(f"M0 {-r * 0.54}L0 0L{r * 0.36} {r * 0.21}", INK, r * 0.15)
    return circle(0, 0, r, TEAL) + circle(0, 0, r * 0.82, WHITE) + wedge + hands


def question(size: float, colour: str) -> str:
    """A question mark, drawn as a line; ``size`` is its height."""
    k = size / 100
    hook = f"M{-26 * k} {-24 * k}C{-26 * k} {-58 * k} {28 * k} {-58 * k} {28 * k} {-24 * k}"
    hook += f"C{28 * k} {-2 * k} 0 0 0 {22 * k}"
    return line(hook, colour, 15 * k) + circle(0, 46 * k, 9.5 * k, colour)


def exclamation(size: float, colour: str) -> str:
    """An exclamation mark; ``size`` is its height."""
    k = size / 100
    return line(f"M0 {-44 * k}L0 {14 * k}", colour, 17 * k) + circle(0, 44 * k, 10.5 * k, colour)


def warning(size: float) -> str:
    """A yellow warning triangle with an exclamation mark, ``size`` wide."""
    sign = "M0 -120C14 -120 22 -112 30 -98L134 84C146 108 134 126 108 126L-108 126"
    sign += "C-134 126 -146 108 -134 84L-30 -98C-22 -112 -14 -120 0 -120Z"
    return place(path(sign, SUN) + place(exclamation(150, INK), 0, 32), scale=size / 280)


def heart(size: float, fill: str = ROSE) -> str:
    """A heart, ``size`` wide."""
    d = "M0 42C-60 0 -52 -44 -22 -44C-10 -44 -3 -36 0 -28C3 -36 10 -44 22 -44C52 -44 60 0 0 42Z"
    return place(path(d, fill), scale=size / 100)


def lens(content: str, r: float, turn: float, ground: str) -> str:
    """A round magnifier that shows ``content`` on ``ground``; its handle points to ``turn``."""
    grip = line(f"M{r * 1.05} 0L{r * 1.2} 0", STONE, 20) + line(
        f"M{r * 1.26} 0L{r * 1.62} 0", TEAL, 34
    )
    glow = f"M{-r * 0.72} {-r * 0.3}A{r * 0.78} {r * 0.78} 0 0 1 {-r * 0.3} {-r * 0.72}"
    rim = ring(0, 0, r, TEAL, 18) + ring(0, 0, r - 14, WHITE, 10)
    return place(grip, turn=turn) + circle(0, 0, r, ground) + content + rim + line(glow, WHITE, 9)


def handset(size: float, colour: str) -> str:
    """A telephone handset."""
    k = size / 24
    d = (
        "M5.6 3.6h3.1l1.8 4.6-2.3 1.7a12.2 12.2 0 0 0 5.9 5.9l1.7-2.3 4.6 1.8v3.1"
        "a2.2 2.2 0 0 1-2.4 2.2C10.2 20 4 13.800 3.400 6a2.2 2.2 0 0 1 2.2-2.400z"
    )
    return place(place(path(d, colour) + line(d, colour, 1.6), -12, -12), scale=k)


def bubble(w: float, h: float, fill: str, tail: float, content: str = "") -> str:
    """A speech bubble; ``tail`` is where its tail ends, across from the centre."""
    side = 1 if tail > 0 else -1
    root = side * w * 0.16
    point = f"M{root} {h / 2 - 12}L{tail} {h / 2 + 62}L{root + side * 74} {h / 2 - 12}Z"
    return path(point, fill) + rect(-w / 2, -h / 2, w, h, fill, min(w, h) * 0.34) + content


def drop(size: float, fill: str = ICE_MID, light: str = ICE) -> str:
    """A water drop with its point up, ``size`` high."""
    shape = "M0 -60C20 -26 38 -4 38 18C38 68 -38 68 -38 18C-38 -4 -20 -26 0 -60Z"
    glow = line("M-18 18C-18 30 -12 36 -6 38", light, 9)
    return place(path(shape, fill) + glow, scale=size / 100)


def sparkle(size: float, fill: str = SUN) -> str:
    """A four-pointed glint reaching ``size`` from its middle."""
    quarter = "C18 -18 18 -18 100 0C18 18 18 18 0 100C-18 18 -18 18 -100 0C-18 -18 -18 -18 0 -100Z"
    return place(path(f"M0 -100{quarter}", fill), scale=size / 100)


def leaf(size: float, fill: str = TEAL_MID, vein: str = TEAL_SOFT) -> str:
    """A leaf pointing up from (0, 0)."""
    blade = path("M0 0C-60 -20 -50 -80 0 -120C50 -80 60 -20 0 0Z", fill)
    return place(blade + line("M0 -4L0 -84", vein, 6), scale=size / 100)
