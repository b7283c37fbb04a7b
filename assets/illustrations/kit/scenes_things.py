"""Scenes made of things on a table: the calendar of visits, the medicines."""

from itertools import pairwise

from .gestures import cuffed
from .hands import hand_pinch
from .palette import (
    CLOTH_CORAL,
    CLOTH_ROSE,
    CORAL,
    CORAL_SOFT,
    INK,
    LILAC,
    LILAC_MID,
    LINE,
    PAPER,
    STONE,
    SUN,
    TEAL,
    TEAL_SOFT,
    WHITE,
    WOOD,
    skin,
)
from .rooms import arch, plant, shadow, stage, table, window
from .shapes import circle, ellipse, line, path, place, rect
from .signs import tick
from .things_home import mug


def calendar_visits() -> str:
    """A calendar stands on a desk; three visits are marked, weeks apart."""
    out = window(60, 110, 280, 420) + stage(800, 470, 440) + table(800, depth=110)
    out += shadow(800, 890, 980)
    page = rect(390, 130, 840, 756, STONE, 48) + rect(374, 116, 840, 764, WHITE, 48)
    page += path(
        "M374 262L374 168C374 136 398 116 426 116L1162 116C1190 116 1214 136 1214 168L1214 262Z",
        CORAL,
    )
    for x in (530, 794, 1058):
        page += rect(x - 20, 66, 40, 112, INK, 20)
    visits = {(0, 0), (3, 2), (6, 4)}
    spots = []
    for row in range(5):
        for col in range(7):
            x, y = 452 + col * 114, 332 + row * 114
            if (col, row) in visits:
                spots.append((x, y))
            else:
                page += rect(x - 38, y - 38, 76, 76, LINE, 20)
    for (x0, y0), (x1, y1) in pairwise(spots):
        arc = f"M{x0 + 62} {y0 + 8}C{x0 + 200} {y0 + 8} {x1} {y1 - 220} {x1} {y1 - 68}"
        page += line(arc, SUN, 14, dash="1 26")
    page += "".join(place(tick(60), x, y) for x, y in spots)
    out += place(page, 48, 54, 0.94)
    return out + plant(190, 900, 400) + shadow(1400, 900, 200) + place(mug(CLOTH_CORAL), 1400, 896)


def medicines() -> str:
    """Boxes of medicine and a list; a hand ticks them off one by one."""
    s = skin(3)
    out = arch(780, 840, 880, 760) + plant(170, 850, 400) + table(800, depth=130)
    out += shadow(560, 880, 560) + _box(530, 640) + _bottle(760, 700) + shadow(560, 920, 440)
    out += _strip(560, 868) + shadow(1040, 884, 420)
    sheet = rect(-200, -330, 400, 660, WOOD, 36) + rect(-170, -290, 340, 590, PAPER, 18)
    sheet += rect(-74, -358, 148, 64, STONE, 24) + circle(0, -340, 16, WOOD)
    for y, end in ((-190, 100), (-60, 70)):
        sheet += place(tick(44), -100, y) + line(f"M-30 {y}L{end} {y}", STONE, 22)
    for y, end in ((70, 96), (200, 60)):
        sheet += rect(-136, y - 36, 72, 72, LINE, 18) + line(f"M-30 {y}L{end} {y}", STONE, 22)
    out += place(sheet, 1020, 520, 1.1, 5)
    pen = line("M36 -26L230 -164", TEAL, 28) + line("M0 0L36 -26", INK, 14)
    hand = place(place(hand_pinch(s), flip=True), 1250, 690, 1.3, 24)
    out += place(pen, 906, 622) + hand
    return out + cuffed(CLOTH_ROSE, [(1720, 1060, 170), (1490, 860, 130), (1256, 702, 76)])


def _box(x: float, y: float) -> str:
    """A box of capsules."""
    box = rect(-150, -190, 300, 380, CORAL, 16) + rect(86, -190, 64, 380, "#CF5B47", 16)
    box += rect(-150, -190, 300, 70, CORAL_SOFT, 14) + circle(-32, 36, 96, PAPER)
    pill = rect(-70, -31, 140, 62, TEAL, 31) + path("M0 -31L39 -31C80 -31 80 31 39 31L0 31Z", SUN)
    pill += line("M-42 -10L-16 -10", TEAL_SOFT, 9)
    return place(box + place(pill, -32, 36, 1, -38), x, y, 1.22)


def _bottle(x: float, y: float) -> str:
    """A bottle of tablets."""
    bottle = rect(-96, -120, 192, 320, SUN, 36) + rect(44, -120, 52, 320, "#D99A2B", 30)
    bottle += rect(-96, -40, 192, 150, PAPER) + rect(-108, -206, 216, 92, LILAC_MID, 18)
    bottle += rect(40, -206, 68, 92, "#8D80BF", 18)
    return place(bottle + line("M-60 10L60 10M-60 56L20 56", TEAL_SOFT, 16), x, y, 0.92)


def _strip(x: float, y: float) -> str:
    """A strip of tablets."""
    strip = rect(-180, -76, 360, 152, STONE, 26) + rect(-180, -82, 360, 152, WHITE, 26)
    for col in range(4):
        for row in range(2):
            px, py = -126 + col * 84, -42 + row * 72
            strip += ellipse(px, py, 34, 25, LILAC_MID) + ellipse(px - 5, py - 5, 22, 13, LILAC)
    return place(strip, x, y, 1.06, -6)
