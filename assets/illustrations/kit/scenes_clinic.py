"""Scenes in the treatment room."""

from . import hair
from .face import Look
from .hands import hand_flat, hand_pinch, hand_point, sleeve
from .palette import (
    AUBURN,
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_ROSE,
    CLOTH_SUN,
    CLOTH_TEAL,
    CORAL,
    GLOVE,
    GREY,
    ICE,
    ICE_MID,
    INK,
    MINT,
    PAPER,
    PEACH,
    STONE,
    SUN,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    Hair,
    skin,
)
from .people import Person, bust
from .shapes import circle, ellipse, line, path, place, rect
from .signs import ground
from .things import cloth_mint, hand_piece, hose, pillow


def eye_shields() -> str:
    """A patient lies with eye shields on; a gloved hand holds the hand piece at a cheek."""
    look = Look(0, 0, 1.02, "closed")
    person = Person(skin(5), hair.curls(BLACK_HAIR), CLOTH_LILAC, look, 200, "v")
    rest = Hair("#C4E1DC", TEAL_SOFT, WHITE)
    out = ground(PEACH, 2) + place(pillow(rest, 820, 560), 440, 380)
    out += place(bust(person, 420) + _shields(), 440, 420, 1.5)
    tool = path("M-9 0L9 0L32 62L-32 62Z", CORAL, 0.55) + ellipse(0, 62, 40, 16, CORAL, 0.5)
    tool += hand_piece() + place(place(hand_pinch(GLOVE), flip=True), 200, -176, 1, -10)
    out += place(tool, 604, 466, 1.3, 52)
    cuff = [(1290.0, 600.0, 120.0), (1120.0, 580.0, 100.0), (974.0, 556.0, 76.0)]
    return out + sleeve(CLOTH_TEAL.base, CLOTH_TEAL.shade, cuff)


def _shields() -> str:
    """Two padded eye shields on one strap, on a front head."""
    strap = path("M-128 -34L128 -34L126 -2L-126 -2Z", "#0B3335")
    cup = "M-94 -14C-94 -50 -14 -54 -8 -16C-4 26 -26 44 -52 43C-82 42 -94 22 -94 -14Z"
    lens = "M-80 -14C-80 -38 -26 -40 -22 -16C-18 14 -34 30 -52 29C-72 28 -80 12 -80 -14Z"
    side = path(cup, TEAL) + path(lens, "#083A3D")
    bridge = rect(-16, -26, 32, 24, TEAL, 10)
    glow = line("M-66 -16C-60 -26 -48 -28 -40 -24M38 -16C44 -26 56 -28 64 -24", TEAL_SOFT, 8)
    return strap + bridge + side + place(side, flip=True) + glow


def numbing_cream() -> str:
    """A gloved finger spreads cream on a cheek."""
    look = Look(0.5, 0, 1.04, "closed", "calm")
    person = Person(skin(3), hair.buzz(BLACK_HAIR), CLOTH_CORAL, look, 200, "v")
    cream = path("M30 34C52 18 92 24 98 44C100 70 84 92 62 92C36 92 14 56 30 34Z", WHITE)
    cream += line("M48 46C62 38 76 42 80 52M50 66C62 60 72 64 74 72", STONE, 5)
    cream += path(
        "M-54 -66C-20 -86 40 -86 62 -68C66 -50 40 -46 4 -48C-30 -48 -62 -50 -54 -66Z", WHITE
    )
    cream += line("M-24 -66C0 -72 22 -72 36 -66", STONE, 5)
    out = ground(MINT, 1) + place(bust(person, 420) + cream, 450, 420, 1.55)
    out += sleeve(
        CLOTH_TEAL.base, CLOTH_TEAL.shade, [(1290, 860, 120), (1120, 770, 96), (960, 676, 66)]
    )
    out += place(place(hand_point(GLOVE), flip=True), 912, 646, 1.5, 20)
    return out + clock(150, 990, 210)


def clock(r: float, x: float, y: float) -> str:
    """A wall clock."""
    face = circle(0, 0, r, TEAL) + circle(0, 0, r * 0.82, WHITE)
    marks = "".join(
        place(line(f"M0 {-r * 0.68}L0 {-r * 0.6}", STONE, 9), turn=i * 30) for i in range(12)
    )
    wedge = path(f"M0 0L0 {-r * 0.62}A{r * 0.62} {r * 0.62} 0 0 1 {r * 0.62} 0Z", SUN, 0.8)
    hands = line(f"M0 0L0 {-r * 0.56}M0 0L{r * 0.42} 0", INK, 13)
    return place(face + wedge + marks + hands + circle(0, 0, 11, INK), x, y)


def cool_air() -> str:
    """A hose blows cool air at a cheek."""
    look = Look(0.6, 0.8, 1.04, "closed", brow=GREY.shade)
    person = Person(skin(1), hair.bun(GREY), CLOTH_ROSE, look, 210)
    out = ground(MINT) + place(bust(person, 420), 420, 480, 1.5)
    winds = (
        "M800 480C740 450 700 510 632 488",
        "M810 540C750 520 712 576 636 550",
        "M820 602C760 590 720 634 640 612",
    )
    out += "".join(line(d, WHITE, 30) + line(d, ICE_MID, 16) for d in winds)
    out += place(snowflake(46), 740, 400) + place(snowflake(34), 800, 690)
    pipe = Hair(STONE, "#BBA899", PAPER)
    out += hose(
        [(1290, 900, 62), (1160, 830, 62), (1110, 700, 60), (1050, 610, 58), (940, 556, 54)], pipe
    )
    nozzle = path("M-40 -66L60 -56L60 56L-40 66C-52 40 -52 -40 -40 -66Z", TEAL_MID)
    nozzle += path("M-40 10L60 10L60 56L-40 66Z", TEAL) + ellipse(-42, 0, 16, 64, INK)
    return out + place(nozzle, 900, 546, 1.1, 16)


def snowflake(r: float) -> str:
    """A six-armed snowflake."""
    arm_d = f"M0 0L0 {-r}M{-r * 0.3} {-r * 0.86}L0 {-r * 0.6}L{r * 0.3} {-r * 0.86}"
    return "".join(place(line(arm_d, ICE_MID, r * 0.2), turn=i * 60) for i in range(6))


def wrapped_ice() -> str:
    """An ice pack wrapped in a cloth, held to a cheek."""
    s = skin(1)
    look = Look(-0.4, 0, 1.1, "closed", brow=AUBURN.shade)
    person = Person(s, hair.long_hair(AUBURN), CLOTH_SUN, look, 226)
    out = ground(MINT, 2) + place(bust(person, 420), 510, 420, 1.45)
    c = cloth_mint()
    cubes = ""
    for x, y, t in ((-70, -120, -14), (6, -150, 10), (64, -106, 24)):
        cube = rect(-48, -48, 96, 96, ICE_MID, 20) + rect(-48, -48, 86, 86, ICE, 18)
        cubes += place(cube + line("M-26 -20L-26 -26L-14 -26", WHITE, 9), x, y, 1, t)
    wrap = "M-140 -90C-90 -60 -50 -112 0 -84C50 -60 100 -104 144 -80C170 20 150 120 90 160"
    wrap += "C30 186 -50 180 -96 150C-150 100 -160 0 -140 -90Z"
    fold = "M144 -80C170 20 150 120 90 160C60 172 30 178 0 178"
    fold += "C80 130 110 40 100 -84C116 -92 130 -88 144 -80Z"
    stripes = line("M-142 -46C-80 -20 40 -22 104 -30M-147 14C-70 40 50 38 110 28", TEAL_MID, 10)
    pack = cubes + path(wrap, WHITE) + path(fold, c.base) + stripes
    out += place(pack, 735, 520, 1, 12)
    out += place(place(hand_flat(s), flip=True), 968, 690, 1.5, 36)
    cuff = [(1240.0, 1010.0, 130.0), (1120.0, 850.0, 104.0), (990.0, 706.0, 66.0)]
    return out + sleeve(CLOTH_SUN.base, CLOTH_SUN.shade, cuff)
