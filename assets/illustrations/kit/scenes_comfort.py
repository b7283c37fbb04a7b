"""Scenes of what makes a treatment easier to bear: cream, cool air, ice in a cloth."""

from . import hair, rooms
from .face import Look
from .hands import grip_back, grip_front, hand_flat, hand_point
from .palette import (
    AUBURN,
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_ROSE,
    CLOTH_TEAL,
    GLOVE,
    GREY,
    ICE,
    ICE_MID,
    INK,
    INK_SOFT,
    PAPER,
    STONE,
    SUN,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    Hair,
    skin,
)
from .people import Person, bust, hand_at, reach
from .shapes import circle, ellipse, line, path, place, rect
from .things import hose

HOSE = (
    (1090.0, 396.0, 58.0),
    (1140.0, 350.0, 58.0),
    (1174.0, 292.0, 58.0),
    (1186.0, 226.0, 58.0),
    (1178.0, 156.0, 58.0),
    (1152.0, 92.0, 58.0),
    (1110.0, 30.0, 58.0),
    (1060.0, -40.0, 58.0),
)
"""The way of the cold-air hose, from its nozzle up and out of the picture."""


def numbing_cream() -> str:
    """A gloved finger spreads cream on a cheek, and a clock shows that it needs time."""
    look = Look(0.5, 0, 1.08, "closed", "calm", chin=1)
    person = Person(skin(4), hair.buzz(BLACK_HAIR), CLOTH_CORAL, look, 262, "v")
    cream = path("M30 34C52 18 92 24 98 44C100 70 84 92 62 92C36 92 14 56 30 34Z", WHITE)
    cream += line("M48 46C62 38 76 42 80 52M50 66C62 60 72 64 74 72", STONE, 5)
    cream += path(
        "M-54 -66C-20 -86 40 -86 62 -68C66 -50 40 -46 4 -48C-30 -48 -62 -50 -54 -66Z", WHITE
    )
    cream += line("M-24 -66C0 -72 22 -72 36 -66", STONE, 5)
    cream += path("M-84 36C-70 22 -36 26 -30 44C-30 66 -46 86 -62 84C-80 80 -94 54 -84 36Z", WHITE)
    cream += line("M-68 46C-58 38 -46 42 -44 52", STONE, 5)
    out = rooms.stage(720, 500, 440) + rooms.curtain(0, 230) + rooms.plant(1450, 1000, 500)
    out += place(bust(person, 420) + cream, 660, 424, 1.5)
    way = ((1200, 780), (960, 604), (694, 464))
    out += place(reach(CLOTH_TEAL, hand_point(GLOVE), way, 0.95, True, 2), scale=1.5)
    return out + clock(136, 1062, 222)


def clock(r: float, x: float, y: float) -> str:
    """A wall clock with a wedge for the time that passes."""
    face = circle(0, 0, r, TEAL) + circle(0, 0, r * 0.82, WHITE)
    marks = "".join(
        place(line(f"M0 {-r * 0.68}L0 {-r * 0.6}", STONE, 9), turn=i * 30) for i in range(12)
    )
    wedge = path(f"M0 0L0 {-r * 0.62}A{r * 0.62} {r * 0.62} 0 0 1 0 {r * 0.62}Z", SUN, 0.8)
    hands = line(f"M0 0L0 {-r * 0.56}M0 0L0 {r * 0.46}", INK, 13)
    return place(face + wedge + marks + hands + circle(0, 0, 11, INK), x, y)


def cool_air() -> str:
    """A hose blows cool air at the cheek of a patient with closed eyes."""
    look = Look(0.6, 0.8, 1.06, "closed", brow=GREY.shade, chin=0.5)
    person = Person(skin(1), hair.bun(GREY), CLOTH_ROSE, look, 232)
    out = rooms.stage(740, 500, 440) + rooms.window(40, 140, 240, 360)
    out += place(bust(person, 420), 560, 462, 1.4)
    winds = (
        "M836 500C800 470 782 512 726 482",
        "M838 562C800 540 786 590 722 562",
        "M852 606C812 590 800 650 732 630",
    )
    out += "".join(line(d, WHITE, 34) + line(d, ICE_MID, 18) for d in winds)
    out += place(snowflake(54), 850, 340) + place(snowflake(40), 900, 736)
    out += place(snowflake(30), 760, 254)
    out += hose(HOSE, Hair(STONE, "#BBA899", PAPER))
    out += hand_at(grip_back(GLOVE), 1126, 570, -125, 1.3) + place(_nozzle(), 985, 470, 1.2, -35)
    out += hand_at(grip_front(GLOVE), 1126, 570, -125, 1.3)
    way = ((950, 890), (894, 690), (804, 407))
    return out + place(reach(CLOTH_TEAL, "", way, 0.92), scale=1.4)


def _nozzle() -> str:
    """The tapered end of a cold-air hose; it blows to the left."""
    cone = "M-120 -36L20 -54L120 -60L120 60L20 54L-120 36C-130 20 -130 -20 -120 -36Z"
    low = "M-124 12L120 16L120 60L20 54L-120 36C-123 30 -124 20 -124 12Z"
    out = path(cone, TEAL_MID) + path(low, TEAL) + ellipse(-121, 0, 13, 36, INK)
    ring_end = rect(92, -70, 44, 140, INK_SOFT, 14)
    return out + ring_end + line("M-90 -20L40 -32", TEAL_SOFT, 9)


def snowflake(r: float) -> str:
    """A six-armed snowflake."""
    arm_d = f"M0 0L0 {-r}M{-r * 0.3} {-r * 0.86}L0 {-r * 0.6}L{r * 0.3} {-r * 0.86}"
    return "".join(place(line(arm_d, ICE_MID, r * 0.2), turn=i * 60) for i in range(6))


def wrapped_ice() -> str:
    """Someone cools a cheek with an ice pack; a folded cloth lies between ice and skin."""
    s = skin(1)
    look = Look(-0.35, 0, 1.04, "closed", brow=AUBURN.shade, marks="freckles")
    person = Person(s, hair.bob(AUBURN), CLOTH_LILAC, look, 206, plain=True)
    out = (
        rooms.stage(780, 500, 440) + rooms.window(40, 150, 240, 360) + rooms.plant(1470, 1000, 480)
    )
    out += place(bust(person, 440), 650, 410, 1.44)
    ice = rect(-4, -170, 128, 330, ICE_MID, 46) + rect(4, -164, 104, 318, ICE, 42)
    for x, y, t in ((34, -124, -10), (76, -82, 14), (36, -40, 8), (78, 4, -12), (40, 48, 6)):
        ice += place(rect(-24, -24, 48, 48, WHITE, 13, 0.85), x + 2, y, 1, t)
    towel = "M-74 -206C-54 -220 -20 -220 0 -206C-6 -90 -10 20 2 90C40 110 90 110 128 92"
    towel += "C150 100 158 150 140 176C90 212 10 220 -56 196C-86 80 -90 -90 -74 -206Z"
    fold = "M-30 -214C-42 -80 -44 60 -22 140C20 166 90 166 146 140"
    wrap = path(towel, CLOTH_TEAL.light) + line(fold, CLOTH_TEAL.base, 9)
    wrap += line("M-76 -160L-6 -160M-78 -124L-8 -124M-70 120L8 104M-62 158L20 134", WHITE, 12)
    out += place(ice + wrap, 884, 470, 1.06, 6)
    way = ((150, 312), (316, 540), (314, 236))
    held = reach(CLOTH_LILAC, hand_flat(s), way, 0.92, False, -34)
    return out + place(held, 650, 410, 1.44)
