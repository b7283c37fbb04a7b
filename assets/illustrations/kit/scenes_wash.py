"""Scenes of washing and drying the face."""

from . import hair
from .face import Look
from .gestures import cuffed
from .hands import arm, hand_flat
from .palette import (
    AUBURN,
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_PAPER,
    CLOTH_SUN,
    CLOTH_TEAL,
    ICE,
    ICE_MID,
    STONE,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    skin,
)
from .people import Person, bust
from .rooms import arch, counter, plant, shadow, shelf, stage
from .shapes import circle, ellipse, line, path, place, rect
from .signs import drop
from .things_home import folded_towels


def wash() -> str:
    """The face is washed over a basin, gently, with the fingertips alone."""
    s = skin(6)
    look = Look(0, 0.2, 1.06, "closed", chin=0.7)
    person = Person(s, hair.bald(BLACK_HAIR), CLOTH_CORAL, look, 214)
    out = stage(800, 430, 400) + shelf(70, 360, 250) + place(bust(person, 460), 800, 320, 1.5)
    foam = ((92, 34, 24), (62, 56, 28), (100, 68, 22), (74, 92, 22), (46, 82, 16))
    bubbles = "".join(
        circle(x, y, r, ICE) + circle(x - 5, y - 5, r * 0.7, WHITE) for x, y, r in foam
    )
    side = place(bubbles, 0, 0, 1.5)
    side += cuffed(CLOTH_CORAL, [(236, 440, 90), (300, 500, 100), (380, 580, 108)])
    side += arm(s, [(470, 640, 84), (424, 560, 78), (346, 430, 64), (266, 314, 50)])
    side += place(hand_flat(s), 264, 316, 1.26, 56, True)
    side += place(circle(0, 0, 24, ICE) + circle(-5, -5, 17, WHITE), 106, 130)
    side += place(circle(0, 0, 18, ICE) + circle(-3, -3, 12, WHITE), 176, 66)
    out += place(side, 800, 320) + place(side, 800, 320, 1, 0, True)
    for x, y, k in ((622, 690, 54), (940, 706, 46), (706, 600, 40), (894, 600, 40)):
        out += place(drop(k), x, y)
    return out + _basin()


def _basin() -> str:
    """A basin with water on a counter, and its tap."""
    tap = "M1196 880L1196 700C1196 630 1082 630 1082 700L1082 726"
    out = counter(850, 110) + rect(1148, 846, 96, 46, STONE, 14)
    out += line(tap, "#A99484", 42) + line(tap, STONE, 28)
    bowl = "M370 800L1130 800C1120 880 1040 940 940 940L560 940C460 940 380 880 370 800Z"
    side = "M960 800L1130 800C1120 880 1040 940 940 940L810 940C910 916 960 860 960 800Z"
    out += shadow(750, 938, 660) + path(bowl, TEAL_SOFT) + path(side, TEAL_MID)
    out += ellipse(750, 800, 382, 52, WHITE) + ellipse(750, 804, 346, 38, ICE_MID)
    return out + line("M510 804L630 797M800 816L970 806", ICE, 9)


def pat_dry() -> str:
    """A wet face is patted dry with a soft towel."""
    s = skin(1)
    person = Person(
        s, hair.curls(AUBURN), CLOTH_SUN, Look(0.3, 0, 1, "closed", marks="freckles"), 196, "v"
    )
    out = arch(760, 1000, 820, 940) + plant(210, 900, 420) + shelf(1290, 330, 260)
    figure = place(bust(person, 460), 740, 410, 1.6)
    for x, y, k in ((700, 664, 44), (622, 588, 34), (652, 664, 30)):
        figure += place(drop(k), x, y)
    cloth = (
        "M858 420C880 360 960 360 1010 400C1060 430 1110 470 1120 560C1134 660 1106 780 1120 900"
    )
    cloth += "L1010 1010L830 1010C850 880 812 800 824 700C830 600 836 480 858 420Z"
    fold = "M1010 400C1060 430 1110 470 1120 560C1134 660 1106 780 1120 900L1010 1010L960 1010"
    fold += "C1010 860 990 760 1010 640C1024 540 1030 470 1010 400Z"
    figure += path(cloth, CLOTH_LILAC.light) + path(fold, CLOTH_LILAC.base)
    figure += line(
        "M828 800C900 826 1020 820 1104 786M838 850C900 874 1020 868 1108 836", WHITE, 14
    )
    figure += line(
        "M880 470C866 540 862 600 866 660M936 430C916 480 906 520 906 560", CLOTH_LILAC.base, 8
    )
    figure += arm(s, [(1330, 1060, 96), (1250, 880, 84), (1150, 690, 62)])
    figure += place(hand_flat(s), 1156, 698, 1.42, 50, True)
    figure += cuffed(CLOTH_SUN, [(1400, 1140, 130), (1330, 1010, 118), (1240, 850, 104)])
    out += place(figure, 37, 52, 0.95)
    return out + counter(930, 36) + place(folded_towels(CLOTH_TEAL, CLOTH_PAPER), 470, 934)
