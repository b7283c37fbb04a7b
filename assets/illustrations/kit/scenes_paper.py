"""Scenes of forms, cards and scales: what to write down, to ask and to weigh up."""

from . import hair, rooms
from .face import Look
from .hands import hand_pinch, hand_point
from .palette import (
    BLACK_HAIR,
    BLOND,
    BROWN_HAIR,
    CLOTH_LILAC,
    CLOTH_ROSE,
    CLOTH_SUN,
    CLOTH_TEAL,
    CORAL,
    DARK_OAK,
    INK,
    PAPER,
    STONE,
    SUN,
    SUN_SOFT,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    WOOD,
    WOOD_DARK,
    skin,
)
from .people import Person, bust, reach
from .shapes import circle, ellipse, line, path, place, rect, ring
from .signs import drop, heart, question, sparkle, warning


def health_form() -> str:
    """A patient fills in a form about heart, medicines and skin and ticks its boxes."""
    s = skin(4)
    out = rooms.stage(700, 460, 430) + rooms.window(40, 120, 240, 360) + rooms.lamp(1400, 240)
    look = Look(0.6, 0.2, 1.08, "down", glasses=True, chin=1)
    person = Person(s, hair.curls(BROWN_HAIR), CLOTH_ROSE, look, 256, "v")
    out += place(bust(person, 620), 584, 366, 1.16) + rooms.table(860)
    board = rect(-214, -300, 436, 600, WOOD_DARK, 34) + rect(-220, -306, 432, 596, WOOD, 34)
    board += rect(-188, -258, 368, 520, PAPER, 16) + rect(-80, -334, 160, 62, STONE, 24)
    icons = (place(heart(110), 0, 0), _pill(), place(drop(104), 0, 6))
    for i, icon in enumerate(icons):
        y = -170 + i * 158
        board += place(icon, -116, y, 0.94) + line(
            f"M-42 {y - 18}L64 {y - 18}M-42 {y + 26}L36 {y + 26}", STONE, 14
        )
        board += rect(86, y - 36, 72, 72, WHITE, 16) + line(
            f"M102 {y - 36}H142A16 16 0 0 1 158 {y - 20}V{y + 20}A16 16 0 0 1 142 {y + 36}"
            f"H102A16 16 0 0 1 86 {y + 20}V{y - 20}A16 16 0 0 1 102 {y - 36}Z",
            TEAL,
            8,
        )
    board += line("M102 -172L116 -154L146 -190M102 -14L116 4L146 -32", TEAL, 15)
    out += place(board, 1000, 612, 1, 4)
    pen = (
        rect(-11, -190, 22, 200, INK, 8)
        + path("M-11 8L11 8L0 40Z", STONE)
        + rect(-11, -190, 22, 40, SUN, 8)
    )
    out += place(pen, 1108, 772, 1, 34)
    way = ((160, 420), (210, 600), (352, 486))
    arm = reach(CLOTH_ROSE, hand_pinch(s), way, 0.86, False, -20)
    return out + place(arm, 584, 366, 1.16)


def _pill() -> str:
    whole = rect(-62, -27, 124, 54, TEAL, 27) + path("M0 -27L35 -27C72 -27 72 27 35 27L0 27Z", SUN)
    return place(whole + line("M-38 -9L-14 -9", TEAL_SOFT, 8), turn=-38)


def weigh_up() -> str:
    """Scales carry gains on one side and risks on the other; someone thinks about both."""
    out = rooms.arch(800, 880, 760, 820) + rooms.shelf(10, 320) + rooms.plant(1490, 870, 430)
    look = Look(-0.2, 0.4, 1.06, mouth="calm", brow=BROWN_HAIR.base, chin=0.7)
    person = Person(skin(1), hair.long_hair(BLOND), CLOTH_LILAC, look, 236)
    out += place(bust(person, 640), 800, 304, 1.14) + rooms.table(890, depth=50)
    gain = rect(-112, -300, 224, 300, TEAL_MID, 34) + rect(-96, -284, 192, 268, WHITE, 24)
    gain += circle(0, -146, 74, skin(2).base) + ellipse(-40, -128, 17, 12, CORAL, 0.35)
    gain += ellipse(40, -128, 17, 12, CORAL, 0.35) + circle(-26, -158, 8, INK)
    gain += circle(26, -158, 8, INK) + line("M-30 -126C-16 -104 16 -104 30 -126", INK, 8)
    gain += place(sparkle(40), 58, -238) + place(sparkle(26), -64, -54)
    risk = rect(-112, -300, 224, 300, CORAL, 34) + rect(-96, -284, 192, 268, WHITE, 24)
    risk += place(warning(160), 0, -144)
    return out + place(gain, 522, 702) + place(risk, 1078, 702) + _scales()


def _scales() -> str:
    foot = path("M690 962C700 900 740 800 800 770C860 800 900 900 910 962Z", TEAL_MID)
    foot += path("M800 770C860 800 900 900 910 962L830 962C846 890 830 810 800 770Z", TEAL)
    beam = rect(508, 806, 584, 30, DARK_OAK.shade, 15) + rect(508, 802, 584, 24, DARK_OAK.base, 12)
    pans = ""
    for x in (522, 1078):
        pans += rect(x - 14, 720, 28, 110, DARK_OAK.shade, 8)
        pans += path(
            f"M{x - 148} 696L{x + 148} 696C{x + 120} 752 {x - 120} 752 {x - 148} 696Z", SUN
        )
        pans += path(f"M{x + 60} 696L{x + 148} 696C{x + 130} 734 {x + 60} 740 {x} 738Z", "#D99A2B")
        pans += rect(x - 156, 686, 312, 18, SUN_SOFT, 9)
    dial = circle(800, 814, 50, WHITE) + ring(800, 814, 46, SUN, 10)
    dial += line("M800 832L800 790", INK, 9) + circle(800, 832, 8, INK)
    return rooms.shadow(800, 962, 360) + foot + beam + pans + dial


def three_questions() -> str:
    """Three question cards stand on a table; someone thinks about them."""
    out = rooms.stage(800, 430, 410) + rooms.window(30, 120, 240, 340)
    out += rooms.plant(1490, 860, 430)
    look = Look(0.25, 0, 1.1, mouth="smile", chin=0.9)
    person = Person(skin(5), hair.buzz(BLACK_HAIR), CLOTH_LILAC, look, 262, "v", BLACK_HAIR)
    think = reach(CLOTH_LILAC, hand_point(skin(5)), ((220, 330), (214, 520), (140, 262)), 0.8)
    out += place(bust(person, 600) + think, 780, 300, 1.2)
    out += rooms.table(820)
    for x, turn, c in ((526, -4, CLOTH_SUN), (1074, 4, CLOTH_ROSE), (800, 0, CLOTH_TEAL)):
        card = rect(-140, -180, 286, 372, c.shade, 40) + rect(-146, -186, 286, 372, WHITE, 40)
        card += rect(-126, -166, 246, 332, c.base, 28) + circle(-3, -40, 82, WHITE)
        card += place(question(118, INK), -3, -38)
        card += line("M-70 82L64 82M-44 120L38 120", WHITE, 14)
        out += rooms.shadow(x, 952, 310) + place(card, x, 764, 1, turn)
    return out
