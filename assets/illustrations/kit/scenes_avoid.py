"""Scenes of what to leave alone for now."""

from . import hair
from .face import Look
from .gestures import cuffed
from .hands import arm, hand_pinch
from .palette import (
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_SUN,
    CLOTH_TEAL,
    CORAL,
    CORAL_SOFT,
    ICE,
    ICE_MID,
    INK,
    INK_SOFT,
    LINE,
    ROSE,
    ROSE_SOFT,
    STONE,
    SUN,
    WHITE,
    skin,
)
from .people import Person, bust
from .rooms import arch, plant, shadow, shelf, stage, table, window
from .shapes import circle, ellipse, line, path, place, rect, ring
from .signs import not_yet, sparkle

PALE = "#CFAA8E"
SHAPES = (
    "M-14 2C-12 -6 -6 -4 -3 -9C2 -6 8 -10 13 -3C9 0 12 5 6 7C1 4 -3 10 -8 6C-9 4 -13 5 -14 2Z",
    "M-9 -5C-4 -9 1 -5 6 -7C8 -2 12 2 7 6C3 5 0 9 -5 6C-5 2 -10 1 -9 -5Z",
    "M-18 1C-10 -5 -2 -2 5 -5C10 -6 15 -3 18 0C12 2 8 0 2 3C-5 6 -12 2 -18 1Z",
)
FLAKES = (
    (2, 46, 22, 0.55, -24),
    (1, 68, 20, 0.4, 40),
    (0, 86, 28, 0.7, 12),
    (1, 98, 44, 0.35, 100),
    (0, 57, 40, 0.9, -38),
    (2, 84, 52, 0.6, 34),
    (1, 67, 59, 0.5, -70),
    (0, 90, 70, 0.5, 150),
    (2, 61, 76, 0.45, 8),
    (1, 77, 80, 0.65, 25),
    (1, 42, 58, 0.3, 60),
    (1, 72, 98, 0.35, -100),
)
"""The flakes on the cheek: kind, place, size and turn."""


def no_picking() -> str:
    """Flaking skin on a cheek; the picking hand is stopped before it gets there."""
    s = skin(5)
    look = Look(0.4, 0, 1, mouth="calm")
    person = Person(s, hair.afro_short(BLACK_HAIR), CLOTH_SUN, look, 190)
    flakes = ellipse(66, 50, 34, 38, s.blush, 0.22)
    for kind, x, y, size, turn in FLAKES:
        under = place(path(SHAPES[kind], s.shade), 1.6, 3.4)
        flakes += place(under + path(SHAPES[kind], PALE), x, y, size, turn)
    out = stage(650, 470, 430) + shelf(70, 300, 240) + plant(1450, 1000, 460)
    out += place(bust(person, 420) + flakes, 620, 430, 1.72)
    out += circle(1036, 560, 200, WHITE)
    limb = arm(s, [(1330, 940, 88), (1250, 800, 80), (1170, 690, 64)])
    limb += place(place(hand_pinch(s), flip=True), 1170, 690, 1.3, 42)
    limb += cuffed(CLOTH_SUN, [(1390, 1120, 140), (1340, 960, 126), (1264, 826, 104)])
    return out + limb + _stop(1036, 560, 200)


def _stop(x: float, y: float, r: float) -> str:
    """A crossed ring over what it forbids."""
    d = r * 0.68
    return place(line(f"M{-d} {-d}L{d} {d}", ROSE, r * 0.1) + ring(0, 0, r, ROSE, r * 0.11), x, y)


def clean_face() -> str:
    """A clean face; make-up and perfume stay in their box."""
    s = skin(6)
    look = Look(0.4, 0, 1.02, marks="vitiligo")
    person = Person(s, hair.curls(BLACK_HAIR), CLOTH_LILAC, look, 206, "v")
    out = arch(640, 880, 700, 800) + window(1370, 140, 300, 420)
    out += place(bust(person, 420), 632, 420, 1.5)
    for x, y, size in ((372, 190, 44), (900, 380, 50), (420, 660, 32)):
        out += place(sparkle(size), x, y)
    out += table(860, depth=100) + shadow(1010, 950, 540)
    out += place(_lipstick(), 880, 662, 1.05, -8) + place(_scent(), 1020, 620, 1.15, 4)
    out += place(_compact(), 1158, 676, 1.15)
    box = rect(-230, -210, 460, 210, CLOTH_TEAL.base, 22) + rect(
        150, -210, 80, 210, CLOTH_TEAL.shade, 22
    )
    box += rect(-244, -220, 488, 44, CLOTH_TEAL.light, 16)
    out += place(box, 1010, 944)
    return out + place(not_yet(place(_lipstick(), 0, -6, 0.5, 18), 92), 1010, 838)


def _lipstick() -> str:
    stick = rect(-34, 0, 68, 150, INK, 10) + rect(-28, -50, 56, 60, SUN, 4)
    return stick + path("M-24 -50L-24 -110C-10 -136 24 -130 24 -110L24 -50Z", ROSE)


def _scent() -> str:
    scent = rect(-66, -40, 132, 190, ROSE_SOFT, 28) + rect(-66, 30, 132, 120, CORAL, 28)
    scent += rect(-22, -76, 44, 40, STONE, 6) + rect(-34, -112, 68, 46, SUN, 10)
    return scent + line("M-42 -10L-42 60", WHITE, 10)


def _compact() -> str:
    pan = circle(0, 0, 74, INK_SOFT) + circle(0, 0, 58, CORAL_SOFT)
    return pan + line("M-30 -16C-16 -32 8 -34 22 -28", WHITE, 10)


def no_smoking() -> str:
    """A cigarette is put out in an ashtray."""
    s = skin(2)
    cigarette = rect(-110, -16, 150, 32, LINE, 6) + rect(40, -16, 76, 32, SUN, 6)
    cigarette += rect(-124, -16, 26, 32, CORAL, 8)
    out = stage(800, 480, 430) + plant(170, 900, 440) + table(800, depth=150)
    out += place(not_yet(place(cigarette, scale=1.15), 160), 530, 262)
    out += shadow(800, 930, 800) + place(_ashtray(), 270, 122, 1)
    out += place(place(hand_pinch(s), flip=True), 1210, 292, 1.5, -32)
    cuff = [(1760.0, 20.0, 170.0), (1480.0, 164.0, 130.0), (1236.0, 278.0, 80.0)]
    return out + cuffed(CLOTH_CORAL, cuff)


def _ashtray() -> str:
    """A glass ashtray, 880 wide, with a bent cigarette and ash."""
    tray = "M100 610L980 610C980 730 920 820 830 820L250 820C160 820 100 730 100 610Z"
    side = "M790 610L980 610C980 730 920 820 830 820L710 820C770 770 790 690 790 610Z"
    out = path(tray, ICE_MID) + path(side, "#6BA9C0")
    out += ellipse(540, 610, 440, 112, ICE) + ellipse(540, 622, 350, 76, "#7DB4C8")
    out += line("M190 690C200 740 226 774 250 784", WHITE, 16)
    out += ellipse(480, 652, 130, 24, "#5F98AD") + ellipse(396, 650, 40, 16, "#8C8A90")
    out += ellipse(390, 645, 26, 9, "#B9B5B8") + ellipse(566, 656, 26, 10, "#8C8A90")
    out += circle(622, 642, 9, "#8C8A90")
    out += line("M392 590C352 540 430 500 392 440C372 408 400 380 400 356", STONE, 15, 0.6)
    stub = "M430 640L520 572L536 590L604 430L654 452L574 622L548 604L452 668Z"
    out += path(stub, WHITE) + path("M548 604L574 622L654 452L632 442L564 594L536 612Z", LINE)
    out += line("M520 572L548 604M590 556L566 542", STONE, 6)
    out += path("M414 654L444 630L464 660L434 676Z", INK_SOFT)
    out += path("M604 430L652 316L704 338L654 452Z", SUN)
    return out + path("M634 444L684 330L704 338L654 452Z", "#D99A2B")
