"""Scenes made of things: calendar, phone, medicines."""

from itertools import pairwise

from .hands import arm, finger, fingertips, sleeve
from .palette import (
    CLOTH_LILAC,
    CORAL,
    CORAL_SOFT,
    INK,
    LILAC,
    LILAC_MID,
    LINE,
    MINT,
    PAPER,
    PEACH,
    STONE,
    SUN,
    TEAL,
    TEAL_SOFT,
    WHITE,
    WOOD,
    skin,
)
from .shapes import circle, ellipse, line, path, place, rect
from .signs import exclamation, ground, handset, tick


def calendar_visits() -> str:
    """A calendar with three visits, weeks apart."""
    out = ground(LILAC, 1) + rect(206, 146, 800, 660, STONE, 52, 0.6)
    out += rect(196, 130, 800, 660, WHITE, 52)
    top = "M196 270L196 182C196 152 220 130 248 130L944 130C972 130 996 152 996 182L996 270Z"
    out += path(top, CORAL)
    for x in (340, 596, 852):
        out += rect(x - 19, 84, 38, 104, INK, 19)
    visits = {(0, 0), (3, 1), (6, 3)}
    spots = []
    for row in range(4):
        for col in range(7):
            x, y = 266 + col * 110, 344 + row * 118
            if (col, row) in visits:
                spots.append((x, y))
            else:
                out += rect(x - 36, y - 36, 72, 72, LINE, 20)
    for (x0, y0), (x1, y1) in pairwise(spots):
        arc = f"M{x0 + 58} {y0 + 8}C{x0 + 190} {y0 + 8} {x1 - 40} {y1 - 170} {x1} {y1 - 64}"
        out += line(arc, SUN, 12, dash="1 24")
    return out + "".join(place(tick(56), x, y) for x, y in spots)


def phone_warning() -> str:
    """A phone calling the clinic, with a warning sign."""
    s = skin(4)
    out = ground(PEACH, 2)
    out += arm(s, [(330, 1000, 96), (420, 850, 82), (500, 700, 120)])
    phone = rect(-170, -340, 340, 680, INK, 56) + rect(-148, -316, 296, 632, WHITE, 36)
    phone += rect(-50, -302, 100, 18, INK, 9) + circle(0, -80, 142, CORAL_SOFT, 0.5)
    phone += circle(0, -80, 104, TEAL) + place(handset(116, WHITE), 0, -80)
    phone += line("M-76 120L76 120M-46 166L46 166", LINE, 20)
    phone += place(fingertips(s, 58), 88, 0, 1.15)
    out += place(phone, 590, 450, 1, 8)
    out += finger(s, [(440, 800, 76), (416, 660, 54), (452, 530, 38)], True, -68)
    out += sleeve(
        CLOTH_LILAC.base, CLOTH_LILAC.shade, [(220, 1080, 130), (300, 980, 116), (384, 884, 100)]
    )
    sign = "M0 -120C14 -120 22 -112 30 -98L134 84C146 108 134 126 108 126L-108 126"
    sign += "C-134 126 -146 108 -134 84L-30 -98C-22 -112 -14 -120 0 -120Z"
    alert = path(sign, SUN) + place(exclamation(150, INK), 0, 32)
    return out + place(alert, 960, 240, 1.1)


def medicines() -> str:
    """Medicine boxes, tablets and a list."""
    out = ground(MINT) + ellipse(600, 806, 500, 36, TEAL_SOFT, 0.5)
    sheet = rect(-190, -290, 380, 580, WOOD, 36) + rect(-160, -250, 320, 510, PAPER, 18)
    sheet += rect(-74, -318, 148, 64, STONE, 24) + circle(0, -300, 16, WOOD)
    for y, end in ((-160, 100), (-50, 70), (60, 96), (170, 60)):
        sheet += place(tick(36), -98, y) + line(f"M-36 {y}L{end} {y}", STONE, 20)
    out += place(sheet, 880, 470, 1.1, 6)
    box = rect(-150, -190, 300, 380, CORAL, 16) + rect(86, -190, 64, 380, "#CF5B47", 16)
    box += rect(-150, -190, 300, 70, CORAL_SOFT, 14) + circle(-32, 36, 96, PAPER)
    pill = rect(-70, -31, 140, 62, TEAL, 31) + path("M0 -31L39 -31C80 -31 80 31 39 31L0 31Z", SUN)
    pill += line("M-42 -10L-16 -10", TEAL_SOFT, 9)
    box += place(pill, -32, 36, 1, -38)
    out += place(box, 290, 520, 1.16, -3)
    bottle = rect(-96, -120, 192, 320, SUN, 36) + rect(44, -120, 52, 320, "#D99A2B", 30)
    bottle += rect(-96, -40, 192, 150, PAPER) + rect(-108, -206, 216, 92, LILAC_MID, 18)
    bottle += rect(40, -206, 68, 92, "#8D80BF", 18)
    bottle += line("M-60 10L60 10M-60 56L20 56", TEAL_SOFT, 16)
    out += place(bottle, 560, 600, 1.04)
    strip = rect(-180, -76, 360, 152, STONE, 26) + rect(-180, -82, 360, 152, WHITE, 26)
    for col in range(4):
        for row in range(2):
            x, y = -126 + col * 84, -42 + row * 72
            strip += ellipse(x, y, 34, 25, LILAC_MID) + ellipse(x - 5, y - 5, 22, 13, LILAC)
    return out + place(strip, 340, 766, 1.06, -6)
