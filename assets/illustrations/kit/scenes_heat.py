"""Scenes of warmth: pool, sauna and gym have to wait, water is only just warm."""

from .gestures import cuffed
from .hands import arm, hand_cup
from .palette import (
    CLOTH_ROSE,
    CORAL,
    DARK_OAK,
    ICE,
    ICE_MID,
    INK_SOFT,
    LILAC,
    LILAC_MID,
    OAK,
    ROSE,
    STONE,
    SUN,
    SUN_SOFT,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    skin,
)
from .rooms import counter, floor, plant, shadow, shelf, stage
from .shapes import circle, ellipse, line, path, place, rect, ring
from .things_home import dumb_bell

HALF = 138
TOP = -850


def no_heat() -> str:
    """Three doorways, each barred for now: a pool, a sauna and a gym."""
    out = floor(890) + plant(150, 960, 520) + plant(1460, 960, 520)
    for x, room in ((509, _pool()), (800, _sauna()), (1091, _gym())):
        out += place(_door(WHITE, 14) + room + _barred(), x, 948, 0.95)
    return out


def _door(fill: str, rim: float = 0) -> str:
    """A doorway with a round top, standing on (0, 0)."""
    w, top = HALF + rim, TOP - rim
    d = f"M{-w} 0L{-w} {top + w}A{w} {w} 0 0 1 {w} {top + w}L{w} 0Z"
    return path(d, fill)


def _barred() -> str:
    y, r = TOP + HALF + 4, 96
    d = r * 0.707
    bar = line(f"M{-d} {y - d}L{d} {y + d}", ROSE, 20)
    return circle(0, y, r + 12, WHITE) + bar + ring(0, y, r, ROSE, 22)


def _pool() -> str:
    """Water with a ladder and a float."""
    out = _door(ICE) + rect(-HALF, -420, 2 * HALF, 420, ICE_MID)
    out += rect(-HALF, -440, 2 * HALF, 30, WHITE)
    rail = "M10 -190L10 -520C10 -572 62 -572 62 -532M98 -190L98 -520C98 -566 136 -566 136 -540"
    out += line(rail, "#A99484", 17)
    out += line("M10 -376L98 -376M10 -304L98 -304M10 -232L98 -232", "#A99484", 14)
    out += ellipse(-46, -176, 84, 44, CORAL) + ellipse(-46, -184, 84, 42, WHITE)
    out += line("M-122 -190A78 36 0 0 1 -86 -215M30 -190A78 36 0 0 0 -6 -215", CORAL, 22)
    out += line("M-86 -153A78 36 0 0 0 -66 -149M-6 -153A78 36 0 0 1 -26 -149", CORAL, 22)
    out += ellipse(-46, -184, 44, 17, ICE_MID)
    waves = "M-118 -340C-96 -356 -76 -326 -52 -340C-40 -346 -30 -346 -20 -340"
    waves += "M-120 -84C-96 -100 -70 -70 -44 -84C-20 -100 6 -70 30 -84"
    return out + line(
        waves + "M40 -40C62 -56 84 -26 110 -40M-90 -30C-70 -44 -50 -16 -30 -30", ICE, 11
    )


def _sauna() -> str:
    """A wooden cabin: benches, a bucket with its ladle, a stove of hot stones, steam."""
    out = _door(OAK.light)
    for x in (-92, -46, 0, 46, 92):
        top = TOP + HALF - (HALF**2 - x * x) ** 0.5
        out += line(f"M{x} {top + 8}L{x} -6", OAK.base, 5)
    for y, w in ((-360, 140), (-190, 176)):
        out += rect(-HALF, y, w, 30, DARK_OAK.light) + rect(-HALF, y + 24, w, 14, DARK_OAK.shade)
        out += rect(-HALF, y + 38, w - 12, 132 if y < -200 else 152, DARK_OAK.base)
    for y in (-286, -244, -116, -78, -40):
        out += line(
            f"M{-HALF + 4} {y}L{(128 if y < -200 else 164) - HALF - 6} {y}", DARK_OAK.shade, 5
        )
    pail = "M-126 -446L-26 -446L-38 -360L-114 -360Z"
    out += line("M-78 -446L-6 -536", DARK_OAK.shade, 13) + path(pail, OAK.base)
    out += line("M-120 -420L-32 -420M-116 -384L-36 -384", INK_SOFT, 8)
    out += line("M-120 -446C-116 -514 -36 -514 -32 -446", INK_SOFT, 8)
    out += rect(46, -200, 92, 200, INK_SOFT) + rect(36, -214, 102, 28, "#6A5365", 8)
    out += rect(62, -150, 60, 84, SUN_SOFT, 14) + path(
        "M72 -74C66 -100 84 -108 88 -136C104 -118 118 -100 110 -74Z", CORAL
    )
    stones = ((60, -230, 24), (96, -232, 26), (122, -228, 16), (78, -262, 24), (108, -264, 20))
    for i, (x, y, r) in enumerate(stones):
        out += ellipse(x, y, r, r * 0.82, ("#857083", "#A08E9C", "#6A5365")[i % 3])
        out += line(f"M{x - r * 0.4} {y - r * 0.4}L{x} {y - r * 0.52}", "#C3B5BF", 5)
    steam = "M62 -310C34 -360 88 -400 58 -456C38 -500 74 -530 60 -572"
    steam += "M108 -310C84 -360 134 -410 104 -476C92 -506 110 -530 104 -548"
    return out + line(steam, WHITE, 17, 0.95)


def _gym() -> str:
    """A rack of dumb-bells and a kettlebell."""
    out = _door(LILAC) + rect(-HALF, -70, 2 * HALF, 70, LILAC_MID)
    out += rect(-118, -540, 18, 490, INK_SOFT, 8) + rect(100, -540, 18, 490, INK_SOFT, 8)
    for y in (-470, -320):
        out += place(dumb_bell(), 0, y - 58, 0.62) + rect(-128, y, 256, 22, INK_SOFT, 11)
    bell = ring(0, -204, 48, TEAL, 24) + circle(0, -112, 84, TEAL) + circle(-10, -120, 66, TEAL_MID)
    return out + place(bell + rect(-50, -42, 100, 18, TEAL, 8), 0, 10)


def warm_water() -> str:
    """A hand tests water that is only just warm; the thermometer stays in the middle."""
    s = skin(4)
    out = stage(760, 470, 420) + shelf(60, 250, 240) + counter(850, 110)
    pipe = "M1180 860L1180 340C1180 190 900 190 900 340"
    out += rect(1110, 820, 140, 60, STONE, 16) + line(pipe, "#A99484", 92) + line(pipe, STONE, 66)
    out += rect(842, 330, 116, 50, "#A99484", 16)
    out += path(
        "M866 380L934 380C938 500 940 640 930 830L860 830C854 640 860 500 866 380Z", ICE_MID, 0.85
    )
    out += line("M886 400C884 500 884 560 886 600M914 420C916 470 916 500 916 530", WHITE, 9, 0.8)
    bowl = "M400 810L1100 810C1090 884 1020 940 930 940L570 940C480 940 410 884 400 810Z"
    side = "M960 810L1100 810C1090 884 1020 940 930 940L820 940C910 916 960 870 960 810Z"
    out += shadow(750, 938, 640) + path(bowl, TEAL_SOFT) + path(side, TEAL_MID)
    out += ellipse(750, 810, 352, 46, WHITE) + ellipse(750, 814, 318, 33, ICE_MID)
    out += arm(s, [(160, 720, 86), (360, 680, 76), (560, 620, 64)])
    out += place(hand_cup(s), 540, 610, 1.9, 0)
    out += cuffed(CLOTH_ROSE, [(-160, 860, 160), (120, 760, 136), (330, 690, 104)])
    out += ellipse(880, 616, 74, 16, ICE_MID) + ellipse(880, 612, 50, 8, ICE)
    for x, y in ((800, 560), (984, 590), (990, 700), (824, 720)):
        out += circle(x, y, 14, ICE_MID)
    return out + _thermometer(560, 300)


def _thermometer(x: float, y: float) -> str:
    """A thermometer in a disc, its column half way up."""
    out = circle(0, 0, 190, WHITE) + rect(-40, -140, 80, 220, STONE, 40) + circle(0, 86, 60, STONE)
    out += rect(-26, -126, 52, 200, WHITE, 26) + circle(0, 86, 46, SUN)
    out += rect(-14, -26, 28, 100, SUN, 14) + line("M-18 70C-22 80 -22 90 -16 98", SUN_SOFT, 8)
    for dy, c in ((-100, ROSE), (-26, SUN), (40, ICE_MID)):
        out += line(f"M64 {dy}L104 {dy}", c, 16)
    return place(out, x, y, 0.86)
