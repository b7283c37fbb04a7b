"""Scenes of what to leave alone for now."""

from . import hair
from .face import Look
from .hands import arm, hand_pinch, hand_point, sleeve
from .palette import (
    BLACK_HAIR,
    BLOND,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_ROSE,
    CLOTH_TEAL,
    CORAL,
    CORAL_SOFT,
    ICE,
    ICE_MID,
    INK,
    INK_SOFT,
    LILAC,
    LINE,
    MINT,
    PEACH,
    ROSE,
    ROSE_SOFT,
    SAND,
    STONE,
    SUN,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    skin,
)
from .people import Person, bust
from .shapes import circle, ellipse, line, path, place, rect
from .signs import bubble, ground, not_yet, sparkle


def no_picking() -> str:
    """Flaking skin on a cheek; the picking hand is kept away."""
    s = skin(1)
    look = Look(0.5, 0, 1, mouth="calm", brow=BLOND.shade)
    person = Person(s, hair.crop(BLOND), CLOTH_TEAL, look, 200)
    flakes = ellipse(62, 58, 36, 36, s.blush, 0.35)
    spots = ((46, 38, 10), (70, 34, -20), (84, 54, 40), (62, 60, -10), (74, 80, 20), (46, 80, 0))
    for x, y, t in spots:
        flake = path("M-11 3C-7 -9 7 -9 11 1C5 8 -5 9 -11 3Z", WHITE)
        flakes += place(flake + line("M-11 3C-5 9 5 8 11 1", s.shade, 3), x, y, 1, t)
    out = ground(MINT, 1) + place(bust(person, 420) + flakes, 390, 440, 1.5)
    hand = arm(s, [(-60, 4, 40), (-30, 4, 38), (0, 2, 36)]) + hand_pinch(s)
    hand += place(
        path("M-22 3C-13 -18 15 -18 22 1C11 16 -9 18 -22 3Z", WHITE)
        + line("M-22 3C-9 18 11 16 22 1", s.shade, 5),
        234,
        4,
    )
    hand += sleeve(CLOTH_ROSE.base, CLOTH_ROSE.shade, [(-56, 4, 46), (-40, 4, 48), (-10, 4, 50)])
    hand = place(place(hand, flip=True), 74, -68, 1.02, -42)
    return out + place(not_yet(hand, 245, LILAC), 900, 400)


def no_heat() -> str:
    """Pool, sauna stove and hard exercise: not yet."""
    out = ground(PEACH) + place(not_yet(_pool(), 210), 310, 255)
    out += place(not_yet(_sauna(), 210, "#EFD8BE"), 890, 255)
    return out + place(not_yet(place(_dumbbell(), 0, 0, 1, -40), 210), 600, 655)


def _pool() -> str:
    body = "M-184 30C-140 10 -110 50 -70 30C-30 10 0 50 40 30C80 10 110 50 184 26"
    body += "C170 120 90 186 0 186C-90 186 -170 120 -184 30Z"
    waves = "M-130 84C-100 68 -70 100 -40 84C-10 68 20 100 50 84M-60 132C-30 116 0 148 30 132"
    rail = "M10 110L10 -70C10 -120 66 -120 66 -84M96 110L96 -70C96 -120 150 -120 150 -88"
    ladder = line(rail, "#A99484", 18) + line("M10 -16L96 -16M10 40L96 40", "#A99484", 16)
    return ladder + path(body, ICE_MID) + line(waves, ICE, 13)


def _sauna() -> str:
    planks = "".join(
        line(f"M{x} {-((190**2 - x * x) ** 0.5)}L{x} {(190**2 - x * x) ** 0.5}", "#DDBB98", 8)
        for x in (-140, -84, -28, 28, 84, 140)
    )
    steam = "".join(
        line(f"M{x} -52C{x - 34} -84 {x + 34} -106 {x} -144", WHITE, 19) for x in (-70, 0, 70)
    )
    stones = ellipse(-60, 2, 50, 36, INK_SOFT) + ellipse(58, 2, 54, 34, "#6A5365")
    stones += ellipse(0, -18, 48, 34, "#857083") + ellipse(-2, 12, 40, 26, "#6A5365")
    stove = rect(-112, 18, 224, 112, INK, 22) + rect(62, 18, 50, 112, "#1B0F19", 20)
    stove += line("M-70 50L-70 100M-34 50L-34 100M2 50L2 100M38 50L38 100", CORAL, 16)
    return planks + place(steam + stones + stove, 0, 4)


def _dumbbell() -> str:
    bell = rect(-92, -17, 184, 34, "#A99484", 12) + rect(-92, 2, 184, 15, "#8D786A", 7)
    for side in (-1, 1):
        bell += rect(side * 86 - 30, -88, 60, 176, TEAL, 22)
        bell += rect(side * 134 - 21, -58, 42, 116, TEAL_MID, 18)
    return bell


def clean_face() -> str:
    """A clean face; make-up and perfume are set aside."""
    person = Person(skin(6), hair.curls(BLACK_HAIR), CLOTH_LILAC, Look(0.4), 196)
    out = ground(SAND, 2) + place(bust(person, 420), 380, 450, 1.42)
    for x, y, size in ((100, 160, 44), (640, 700, 34), (120, 640, 28)):
        out += place(sparkle(size), x, y)
    stick = rect(-34, 0, 68, 130, INK, 10) + rect(-28, -50, 56, 60, SUN, 4)
    stick += path("M-24 -50L-24 -110C-10 -136 24 -130 24 -110L24 -50Z", ROSE)
    scent = rect(-66, -40, 132, 150, ROSE_SOFT, 28) + rect(-66, 30, 132, 80, CORAL, 28)
    scent += rect(-22, -76, 44, 40, STONE, 6) + rect(-34, -112, 68, 46, SUN, 10)
    scent += line("M-42 -10L-42 60", WHITE, 10)
    pan = circle(0, 0, 64, INK_SOFT) + circle(0, 0, 48, CORAL_SOFT)
    pan += line("M-26 -14C-14 -28 6 -30 18 -24", WHITE, 9)
    items = (
        place(stick, -132, 26, 0.96, -8) + place(scent, 82, -52, 0.96) + place(pan, -10, 122, 0.98)
    )
    return out + place(not_yet(items, 240), 900, 400)


def no_smoking() -> str:
    """A cigarette is put out in an ashtray."""
    s = skin(2)
    out = ground(MINT) + ellipse(540, 810, 450, 40, TEAL_SOFT, 0.5)
    tray = "M100 610L980 610C980 730 920 820 830 820L250 820C160 820 100 730 100 610Z"
    side = "M790 610L980 610C980 730 920 820 830 820L710 820C770 770 790 690 790 610Z"
    out += path(tray, ICE_MID) + path(side, "#6BA9C0")
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
    out += path("M634 444L684 330L704 338L654 452Z", "#D99A2B")
    out += place(place(hand_pinch(s), flip=True), 940, 170, 1.5, -32)
    cuff = [(1290.0, -40.0, 120.0), (1090.0, 80.0, 100.0), (962.0, 158.0, 68.0)]
    return out + sleeve(CLOTH_CORAL.base, CLOTH_CORAL.shade, cuff)


def cold_sore() -> str:
    """Someone shows a cold sore at the lip and tells about it."""
    s = skin(2)
    person = Person(s, hair.bob(BLACK_HAIR), CLOTH_ROSE, Look(0.4, mouth="talk"), 190)
    sore = ellipse(-24, 80, 15, 11, ROSE, 0.8) + circle(-28, 78, 4.5, CORAL_SOFT)
    sore += circle(-20, 82, 4, CORAL_SOFT)
    out = ground(PEACH, 1) + place(bust(person, 420) + sore, 350, 430, 1.5)
    lips = "M-170 0C-110 -60 -50 -74 0 -44C50 -74 110 -60 170 0C110 84 -110 84 -170 0Z"
    mouth = rect(-222, -152, 444, 304, s.base, 84) + path(lips, s.lip)
    mouth += path("M-150 0C-60 -24 60 -24 150 0C60 16 -60 16 -150 0Z", s.line)
    mouth += line("M-70 46C-30 58 30 58 70 46", "#E9A79F", 12)
    mouth += ellipse(116, -42, 70, 46, ROSE, 0.5)
    for x, y, r in ((92, -56, 19), (130, -62, 16), (110, -28, 20), (150, -36, 17)):
        mouth += circle(x, y, r, "#B8405A") + circle(x - 2, y - 3, r * 0.78, "#EE9DA8")
        mouth += ellipse(x - r * 0.3, y - r * 0.4, r * 0.26, r * 0.2, WHITE)
    out += place(bubble(500, 360, TEAL_SOFT, -230, mouth), 858, 320, 1.06)
    out += place(hand_point(s), 110, 806, 1.2, -41)
    cuff = [(-60.0, 1016.0, 110.0), (40.0, 906.0, 90.0), (116.0, 802.0, 58.0)]
    return out + sleeve(CLOTH_ROSE.base, CLOTH_ROSE.shade, cuff)
