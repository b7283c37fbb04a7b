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
from .signs import later
from .things_home import dumb_bell

HALF = 118
WIDE_HALF = 180
TOP = -850


def no_heat() -> str:
    """Three doorways, each barred until its time comes: a pool, a sauna and a gym."""
    out = floor(890) + plant(150, 960, 520) + plant(1460, 960, 520)
    doors = ((494, HALF, _pool()), (800, WIDE_HALF, _sauna()), (1106, HALF, _gym()))
    for x, half, room in doors:
        out += place(_door(WHITE, half, 14) + room + _barred(), x, 948, 0.96)
    return out


def _door(fill: str, half: float, rim: float = 0) -> str:
    """A doorway with a round top, standing on (0, 0)."""
    w, top = half + rim, TOP - rim
    d = f"M{-w} 0L{-w} {top + w}A{w} {w} 0 0 1 {w} {top + w}L{w} 0Z"
    return path(d, fill)


def _barred() -> str:
    """A crossed ring with a clock below it: not yet."""
    y, r = TOP + 116, 80
    d = r * 0.707
    bar = line(f"M{-d} {y - d}L{d} {y + d}", ROSE, 18)
    out = circle(0, y, r + 10, WHITE) + bar + ring(0, y, r, ROSE, 20)
    return out + circle(46, y + 78, 74, WHITE) + place(later(64), 46, y + 78)


def _pool() -> str:
    """Water with a ladder and a float."""
    out = _door(ICE, HALF) + rect(-HALF, -420, 2 * HALF, 420, ICE_MID)
    out += rect(-HALF, -440, 2 * HALF, 30, WHITE)
    rail = "M10 -190L10 -520C10 -572 62 -572 62 -532M98 -190L98 -520C98 -566 136 -566 136 -540"
    steps = line(rail, "#A99484", 17)
    steps += line("M10 -376L98 -376M10 -304L98 -304M10 -232L98 -232", "#A99484", 14)
    ring_art = ellipse(-46, -176, 84, 44, CORAL) + ellipse(-46, -184, 84, 42, WHITE)
    ring_art += line("M-122 -190A78 36 0 0 1 -86 -215M30 -190A78 36 0 0 0 -6 -215", CORAL, 22)
    ring_art += line("M-86 -153A78 36 0 0 0 -66 -149M-6 -153A78 36 0 0 1 -26 -149", CORAL, 22)
    ring_art += ellipse(-46, -184, 44, 17, ICE_MID)
    out += place(steps, -34) + place(ring_art, 24, 0)
    waves = "M-104 -340C-92 -352 -80 -330 -64 -340C-56 -345 -50 -345 -44 -340"
    waves += "M-98 -84C-76 -100 -54 -70 -32 -84C-10 -100 16 -70 36 -84"
    return out + line(
        waves + "M30 -40C50 -56 70 -26 94 -40M-80 -30C-62 -44 -44 -16 -26 -30", ICE, 11
    )


def _sauna() -> str:
    """A wooden cabin: benches, a bucket with its ladle, a stove of hot stones, steam."""
    out = _door(OAK.light, WIDE_HALF)
    for x in (-135, -90, -45, 0, 45, 90, 135):
        top = TOP + WIDE_HALF - (WIDE_HALF**2 - x * x) ** 0.5
        out += line(f"M{x} {top + 8}L{x} -6", OAK.base, 5)
    left = -WIDE_HALF
    for y, w in ((-360, 186), (-190, 230)):
        out += rect(left, y + 36, w - 12, 134 if y < -200 else 154, DARK_OAK.base)
        out += rect(left, y + 22, w, 16, DARK_OAK.shade) + rect(left, y, w, 26, DARK_OAK.light)
    for y in (-286, -244, -116, -78, -40):
        out += line(f"M{left + 6} {y}L{left + (166 if y < -200 else 210)} {y}", DARK_OAK.shade, 5)
    towel = rect(-150, -200, 92, 96, WHITE, 8) + rect(-150, -130, 92, 12, CORAL)
    out += towel + rect(-156, -204, 104, 20, WHITE, 10)
    pail = "M-126 -446L-26 -446L-38 -360L-114 -360Z"
    tub = line("M-78 -446L-6 -536", DARK_OAK.shade, 13) + path(pail, OAK.base)
    tub += line("M-120 -420L-32 -420M-116 -384L-36 -384", INK_SOFT, 8)
    out += place(tub + line("M-120 -446C-116 -514 -36 -514 -32 -446", INK_SOFT, 8), -28)
    return out + place(_stove(), 24)


def _stove() -> str:
    """The sauna's stove with its hot stones and steam."""
    out = rect(40, -200, 98, 200, INK_SOFT, 6) + rect(30, -214, 118, 28, "#6A5365", 8)
    out += rect(58, -150, 62, 84, SUN_SOFT, 14) + path(
        "M70 -74C64 -100 82 -108 86 -136C102 -118 116 -100 108 -74Z", CORAL
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
    floor_band = rect(-HALF, -70, 2 * HALF, 70, LILAC_MID)
    out = rect(-118, -540, 18, 490, INK_SOFT, 8) + rect(100, -540, 18, 490, INK_SOFT, 8)
    for y in (-470, -320):
        out += place(dumb_bell(), 0, y - 58, 0.62) + rect(-128, y, 256, 22, INK_SOFT, 11)
    bell = ring(0, -204, 48, TEAL, 24) + circle(0, -112, 84, TEAL) + circle(-10, -120, 66, TEAL_MID)
    out += place(bell + rect(-50, -42, 100, 18, TEAL, 8), 0, 10)
    return _door(LILAC, HALF) + floor_band + place(out, 0, -16, 0.82)


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
