"""Scenes of caring for the treated skin: ointment and moisturiser."""

from . import hair
from .face import Look
from .gestures import cuffed
from .hands import arm, hand_cup, hand_point
from .palette import (
    BROWN_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_SUN,
    CLOTH_TEAL,
    LINE,
    PAPER,
    SUN_SOFT,
    WHITE,
    skin,
)
from .people import Person, bust
from .rooms import arch, framed_leaf, plant, shadow, shelf, stage, table
from .shapes import line, path, place
from .signs import drop
from .things import jar, jar_lid, pump_bottle

CREAM = "#E9DDD2"


def ointment() -> str:
    """A fingertip spreads a thin layer of ointment from the open jar on a cheek."""
    s = skin(3)
    look = Look(0.4, 0.3, 1.1, "down")
    person = Person(s, hair.bun(BROWN_HAIR), CLOTH_TEAL, look, 232)
    out = stage(830, 470, 410) + shelf(60, 380, 270) + plant(1450, 850, 380)
    film = path("M36 42C48 22 84 20 104 34C110 58 96 92 74 102C50 104 28 72 36 42Z", WHITE, 0.45)
    film += line("M50 42C62 32 78 30 92 36M50 64C54 78 62 86 72 90", WHITE, 6)
    figure = place(bust(person, 460) + film, 840, 400, 1.5)
    dab = "M206 -34C216 -52 254 -54 260 -28C262 -6 228 0 214 -6C202 -10 198 -22 206 -34Z"
    tip = path(dab, SUN_SOFT) + line("M218 -34C226 -40 238 -42 244 -34", WHITE, 6)
    figure += arm(s, [(1248, 880, 66), (1208, 796, 60), (1162, 724, 54)])
    figure += place(place(hand_point(s) + tip, flip=True), 1166, 730, 1.3, 50)
    figure += cuffed(CLOTH_TEAL, [(1350, 1160, 140), (1294, 970, 112), (1228, 828, 84)])
    out += place(figure, 42, 54, 0.95)
    out += table(840, depth=50) + shadow(560, 890, 470)
    out += place(jar(CLOTH_CORAL, SUN_SOFT, PAPER), 560, 704, 0.92)
    return out + shadow(990, 900, 320) + place(jar_lid(CLOTH_CORAL), 990, 868, 0.84)


def moisturiser() -> str:
    """Moisturiser falls from a pump bottle into an open hand."""
    s = skin(5)
    out = arch(800, 820, 860, 760) + framed_leaf(90, 240) + plant(1440, 850, 430)
    out += table(800, depth=90) + shadow(560, 862, 420)
    out += place(pump_bottle(CLOTH_LILAC), 560, 492, 1.6)
    out += arm(s, [(1400, 790, 84), (1270, 730, 74), (1160, 686, 62)])
    out += place(place(hand_cup(s), flip=True), 1180, 670, 1.9, 4)
    out += cuffed(CLOTH_SUN, [(1760, 1000, 170), (1500, 850, 140), (1310, 750, 106)])
    blob = (
        "M-84 34C-98 0 -46 -14 -28 -40C-18 -62 8 -76 16 -52C28 -28 90 -6 84 34C40 54 -40 54 -84 34Z"
    )
    cream = path(blob, WHITE) + path(
        "M20 46C48 34 62 16 68 4C90 18 90 30 84 34C64 44 40 48 20 46Z", LINE
    )
    cream += line("M-46 20C-34 4 -18 -6 -10 -20", LINE, 7)
    out += place(cream, 868, 688, 1.2) + place(drop(62, CREAM, WHITE), 874, 310)
    return out + place(drop(44, CREAM, WHITE), 872, 430)
