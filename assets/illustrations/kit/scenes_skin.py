"""Scenes of the skin itself: areas that are treated, what changes, and where light goes."""

from . import hair, profile, rooms
from .face import Look
from .palette import (
    BROWN_HAIR,
    CLOTH_CORAL,
    CLOTH_ROSE,
    CLOTH_SUN,
    CLOTH_TEAL,
    GREY,
    ROSE,
    TEAL,
    WHITE,
    Skin,
    skin,
)
from .people import Person, bust
from .shapes import circle, ellipse, line, path, place
from .signs import lens

PORES = (
    (-92, -34, 0.6, 10),
    (-70, -76, 0.5, 60),
    (-58, -18, 0.9, -20),
    (-78, 18, 0.7, 40),
    (-44, 34, 1.2, 15),
    (-62, 72, 0.6, 80),
    (-30, -64, 0.8, 30),
    (-22, -100, 0.5, 0),
    (-12, -22, 1.3, -35),
    (-8, 18, 0.7, 70),
    (-20, 62, 0.9, 5),
    (-14, 100, 0.7, 45),
    (12, -76, 1, 20),
    (26, -44, 0.6, 90),
    (28, -8, 1.5, -10),
    (18, 44, 1.1, 50),
    (22, 82, 1.4, -50),
    (50, -94, 0.6, 15),
    (58, -56, 1.2, 75),
    (64, -20, 0.8, 0),
    (56, 24, 1, -60),
    (58, 62, 0.7, 25),
    (54, 94, 0.5, 0),
    (94, -48, 0.6, 35),
    (98, -8, 0.9, -25),
    (86, 38, 1.2, 60),
    (92, 70, 0.5, 10),
)
"""Where the enlarged pores lie, with their sizes and turns: no two alike."""


def oval(x: float, y: float, rx: float, ry: float, turn: float = 0) -> str:
    """A soft dashed oval round a treated area."""
    d = f"M{-rx} 0A{rx} {ry} 0 1 1 {rx} 0A{rx} {ry} 0 1 1 {-rx} 0Z"
    art = ellipse(0, 0, rx, ry, WHITE, 0.36) + line(d, WHITE, 8) + line(d, TEAL, 5, dash="8 12")
    return place(art, x, y, 1, turn)


def face_areas() -> str:
    """Dashed ovals mark what can be treated: forehead, temples, cheeks, nose, chin and neck."""
    band = hair.headband(BROWN_HAIR, CLOTH_TEAL)
    look = Look(0, 0.2, 1.08, chin=0.8)
    person = Person(skin(3), band, CLOTH_CORAL, look, 236, "v")
    marks = oval(0, -74, 58, 24) + oval(0, 18, 19, 31) + oval(0, 132, 36, 16)
    for side in (-1, 1):
        marks += oval(side * 98, -18, 17, 32, side * -4) + oval(side * 64, 58, 34, 30, side * -20)
    out = rooms.stage(800, 500, 450) + rooms.window(60, 150, 240, 360)
    out += rooms.plant(1440, 1000, 520)
    return out + place(bust(person, 420) + place(marks + oval(0, 214, 34, 26)), 800, 440, 1.48)


def profile_areas() -> str:
    """A face from the side: dashed ovals mark the cheek, the line of the jaw and the neck."""
    head = profile.side_head(skin(2), GREY.shade, "open", 0.8) + profile.side_bald(GREY)
    head += profile.side_aid()
    body = head + profile.side_body(CLOTH_SUN, 720, 0.6)
    body += line("M-140 470C-142 410 -124 366 -92 336", CLOTH_SUN.shade, 7)
    marks = oval(52, 52, 40, 24, 10) + oval(26, 132, 74, 22, 30) + oval(-32, 206, 28, 44, -8)
    out = rooms.stage(800, 500, 450) + rooms.shelf(40, 330, 290) + rooms.curtain(1340, 260)
    return out + place(body + marks, 800, 386, 1.5)


def skin_changes() -> str:
    """Four magnifiers show what changes: fine lines, brown spots, larger pores, small red veins."""
    s = skin(2)
    person = Person(s, hair.bob(GREY), CLOTH_ROSE, Look(0, 0.9, 1.04, brow=GREY.shade), 200)
    out = rooms.arch(800, 1000, 760, 930) + rooms.plant(120, 1000, 460) + rooms.shelf(1310, 300)
    out += place(bust(person, 470), 800, 452, 1.26)
    views = (
        (_fine_lines(s), 514, 230, 112),
        (_spots(), 1086, 230, 68),
        (_pores(s), 514, 668, 112),
        (_veins(s), 1086, 668, 68),
    )
    ends = ((600, 330, 666, 436), (1000, 334, 934, 400), (618, 600, 678, 550))
    for x, y, r in ((902, 420, 9), (886, 438, 5), (912, 442, 6)):
        out += ellipse(x, y, r, r * 0.8, "#A5683F", 0.8)
    for x0, y0, x, y in (*ends, (982, 600, 922, 550)):
        out += line(f"M{x0} {y0}L{x} {y}", TEAL, 8) + circle(x, y, 13, WHITE)
        out += circle(x, y, 8, TEAL)
    for content, x, y, turn in views:
        out += place(lens(content, 140, turn, s.base), x, y)
    return out


def _fine_lines(s: Skin) -> str:
    eye = path("M-120 10C-96 -42 -34 -44 -6 2C-34 40 -90 46 -120 10Z", WHITE)
    eye += circle(-66, 0, 30, "#2A1726") + circle(-56, -12, 9, WHITE)
    eye += line("M-122 10C-96 -44 -34 -46 -4 2", "#2A1726", 11)
    folds = "M24 -22C52 -40 76 -60 92 -84M34 0C64 -6 92 -18 116 -36M34 22C64 26 92 26 118 16"
    folds += "M22 42C50 60 72 72 98 74M-80 66C-50 76 -22 72 0 58M-74 90C-44 100 -10 96 14 82"
    return line(folds, s.line, 7, 0.75) + eye


def _spots() -> str:
    blob = "M-96 10C-104 -40 -60 -92 -8 -84C30 -104 92 -70 94 -20C112 24 78 86 30 82"
    blob += "C-6 104 -84 74 -96 10Z"
    dark = "M-60 4C-64 -34 -30 -62 4 -54C34 -58 62 -30 56 0C60 34 24 58 -4 50C-34 56 -58 36 -60 4Z"
    out = ""
    for x, y, size, t in (
        (-44, -44, 44, 20),
        (56, -22, 32, -14),
        (-24, 54, 36, 140),
        (66, 62, 22, 60),
        (26, -92, 20, 10),
        (-98, 20, 18, 0),
        (16, 14, 11, 30),
        (14, 96, 14, 0),
    ):
        spot = path(blob, "#A86B42", 0.9) + path(dark, "#9A5E38", 0.5)
        out += place(spot, x, y, size / 96, t)
    return out


def _pores(s: Skin) -> str:
    rim = "M-10 0C-11 -9 -4 -13 2 -12C9 -11 12 -5 10 3C9 10 3 13 -3 11C-8 10 -10 6 -10 0Z"
    pit = "M-6 2C-7 -4 -2 -8 2 -7C6 -6 7 -2 6 3C4 8 -1 9 -4 7C-6 6 -6 4 -6 2Z"
    out = ellipse(24, 16, 84, 92, s.blush, 0.14) + ellipse(-60, -50, 40, 34, s.light, 0.3)
    for x, y, size, turn in PORES:
        pore = path(rim, s.shade) + path(pit, s.line, 0.65)
        out += place(pore, x, y, size, turn)
    return out


def _veins(s: Skin) -> str:
    blush = ellipse(0, 10, 108, 84, s.blush, 0.22)
    stem = "M-112 60C-70 40 -50 10 -14 4C24 0 60 -24 104 -70"
    twigs = "M-50 22C-44 -10 -60 -40 -84 -62M-14 4C-8 40 14 60 30 98M40 -14C64 4 84 14 114 14"
    twigs += "M-64 -30C-46 -44 -40 -62 -38 -88M12 56C36 56 56 64 74 82M20 -2C14 -30 22 -60 36 -86"
    return blush + line(stem, ROSE, 10) + line(twigs, ROSE, 6.5)
