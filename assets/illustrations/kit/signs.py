"""Grounds, signs, sky and small marks, each centred on (0, 0) unless said otherwise."""

from .palette import ICE, ICE_MID, ROSE, SUN, SUN_SOFT, TEAL, TEAL_MID, TEAL_SOFT, WHITE
from .shapes import circle, line, path, place, rect, ring

GROUNDS = (
    "M130 470C90 250 250 70 520 80C730 88 880 40 1040 190C1190 330 1150 640 1010 760"
    "C860 880 420 870 270 780C180 720 150 600 130 470Z",
    "M90 400C110 180 330 110 560 70C820 30 1080 120 1120 380C1150 600 1050 800 800 830"
    "C560 860 330 870 190 740C100 650 80 530 90 400Z",
    "M150 300C260 110 480 130 660 90C900 40 1100 190 1110 430C1120 640 1060 760 880 810"
    "C640 870 300 880 170 720C60 580 80 420 150 300Z",
)


def ground(colour: str, shape: int = 0) -> str:
    """The soft shape behind a picture, on the 1200 x 900 page."""
    return path(GROUNDS[shape % 3], colour)


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
