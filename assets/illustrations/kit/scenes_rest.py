"""Scenes of a quiet time at home: sleep, tea and a book, no exercise yet."""

from . import hair, profile
from .face import Look
from .gestures import cuffed, folded_arms, hanging_arm
from .hands import arm, finger, hand_flat
from .palette import (
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_MINT,
    CLOTH_ROSE,
    CLOTH_SUN,
    CLOTH_TEAL,
    GREY,
    LINE,
    OAK,
    PAPER,
    STONE,
    WHITE,
    Skin,
    skin,
)
from .people import Person, bust
from .rooms import bed, floor, framed_leaf, lamp, shadow, stage, table, window
from .shapes import circle, line, path, place, rect
from .signs import moon, not_yet, sparkle
from .things_home import cushion, dumb_bell, mug, trainer


def extra_pillow() -> str:
    """An older woman sleeps with her head raised on an extra pillow; it is night outside."""
    s = skin(2)
    night = rect(900, 60, 380, 420, WHITE, 26, 0.9) + rect(922, 82, 336, 376, "#463B78", 16)
    night += place(moon(86), 1110, 250) + place(sparkle(30), 990, 160)
    night += place(sparkle(22), 1200, 380) + place(sparkle(18), 980, 380)
    night += rect(880, 470, 420, 28, WHITE, 14) + rect(1084, 82, 12, 376, WHITE)
    out = stage(640, 480, 400) + night + framed_leaf(60, 120)
    out += rect(130, 500, 90, 520, OAK.base, 40) + rect(186, 520, 34, 480, OAK.shade, 17)
    out += bed(860)
    out += place(cushion(CLOTH_TEAL, 700, 190), 500, 800)
    out += place(cushion(CLOTH_CORAL, 680, 190), 490, 678, 1, -7)
    out += place(cushion(CLOTH_SUN, 620, 200), 500, 548, 1, -20)
    cap = "M84 -142C70 -112 36 -90 6 -70C-14 -62 -62 -62 -58 -16C-66 20 -84 70 -106 126"
    cap += "C-152 96 -182 30 -170 -40C-154 -150 -4 -214 84 -142Z"
    strands = line(
        "M40 -120C-20 -110 -90 -100 -130 -80M-30 -60C-70 -66 -110 -70 -136 -66", GREY.shade, 5
    )
    head = profile.side_head(s, GREY.shade, "closed", 0.8) + path(cap, GREY.base) + strands
    out += place(head, 620, 400, 1.36, -46)
    chest = "M700 880C720 730 760 640 820 610C920 580 1160 640 1640 760L1640 920L690 920Z"
    quilt = "M830 1000C840 800 900 720 1010 700C1160 680 1400 720 1640 790L1640 1000Z"
    out += path(chest, CLOTH_ROSE.base) + line(
        "M812 614C826 650 832 690 828 730", CLOTH_ROSE.light, 14
    )
    braid = ((610, 640, 40), (640, 686, 42), (684, 722, 42), (736, 746, 40), (790, 756, 36))
    for x, y, r in braid:
        out += circle(x, y, r, GREY.shade) + circle(x - 4, y - 5, r - 6, GREY.base)
    out += circle(830, 760, 17, CLOTH_TEAL.base) + circle(862, 766, 22, GREY.base)
    out += path(quilt, CLOTH_LILAC.base)
    out += path(
        "M830 1000C834 900 850 820 886 770C920 850 1200 880 1640 880L1640 1000Z", CLOTH_LILAC.shade
    )
    out += line("M1010 740C1130 722 1330 752 1580 816", CLOTH_LILAC.light, 14)
    out += place(hand_flat(s), 1108, 822, 1.1, 8)
    return out + cuffed(CLOTH_ROSE, [(850, 730, 70), (950, 800, 70), (1110, 822, 56)])


def rest_at_home() -> str:
    """An older man reads in an armchair with tea beside him, on a calm day at home."""
    s = skin(4)
    look = Look(0, 0.7, 1.04, "down", brow=GREY.shade, glasses=True, hearing_aid=True)
    person = Person(s, hair.crop(GREY), CLOTH_ROSE, look, 214, "v", GREY, True)
    c = CLOTH_TEAL
    out = window(70, 120, 330, 460) + lamp(1400, 300, 260)
    rim = "M1040 190C1130 240 1170 300 1170 380L1170 1000L1080 1000L1080 400"
    rim += "C1080 300 1070 240 1040 190Z"
    out += rect(430, 150, 740, 900, c.base, 190) + path(rim, c.shade)
    out += line("M500 380C500 280 560 220 640 214", c.light, 14)
    out += place(bust(person, 600), 800, 350, 1.2)
    out += rect(360, 640, 190, 400, c.base, 90) + rect(1050, 640, 190, 400, c.base, 90)
    out += line("M410 740C410 710 430 692 456 690M1100 740C1100 710 1120 692 1146 690", c.light, 12)
    for side in (-1, 1):
        upper = place(hanging_arm(CLOTH_ROSE), scale=1.2)
        fore = arm(s, [(270, 470, 44), (210, 430, 46)])
        fore += cuffed(CLOTH_ROSE, [(330, 560, 76), (310, 512, 68), (262, 466, 54)])
        out += place(upper + fore, 800, 350, 1, 0, side < 0)
    return out + _book(s) + table(900, depth=50) + _tea()


def _book(s: Skin) -> str:
    """An open book held from both sides; the fingers are behind it."""
    cover = "M800 720C730 684 640 684 560 708L560 900L1040 900L1040 708C960 684 870 684 800 720Z"
    out = path(cover, CLOTH_SUN.shade) + rect(560, 870, 480, 34, CLOTH_SUN.shade, 10)
    out += path("M800 736C736 700 650 698 576 720L576 880C650 862 736 864 800 894Z", PAPER)
    out += path("M800 736C864 700 950 698 1024 720L1024 880C950 862 864 864 800 894Z", LINE)
    lines = "M612 752C660 742 720 746 764 764M612 794C660 784 720 788 764 806"
    lines += "M612 836C650 828 690 830 720 838"
    out += line(lines, STONE, 9)
    thumb = finger(s, [(262, 462, 34), (222, 430, 26), (180, 416, 20)], True, 20)
    return out + place(thumb, 800, 350) + place(thumb, 800, 350, flip=True)


def _tea() -> str:
    return shadow(1160, 930, 220) + place(mug(CLOTH_CORAL), 1146, 926, 1.1)


def no_workout() -> str:
    """Someone rests on a sofa; trainers and dumb-bells are set aside for now."""
    s = skin(2)
    look = Look(0.3, 0, 1.08, "closed", chin=0.4)
    person = Person(s, hair.crop(BLACK_HAIR), CLOTH_CORAL, look, 236, "round", BLACK_HAIR, True)
    c = CLOTH_LILAC
    out = framed_leaf(90, 130) + lamp(1420, 260, 240) + floor(870)
    out += rect(-80, 440, 1760, 400, c.base, 90) + line("M800 470L800 700", c.shade, 8)
    out += rect(-80, 760, 1760, 130, c.shade, 40)
    out += rect(-60, 720, 850, 120, c.light, 44) + rect(810, 720, 850, 120, c.light, 44)
    out += place(cushion(CLOTH_SUN, 330, 260), 290, 600, 1, -16)
    out += place(bust(person, 480), 580, 320, 1.04) + place(_blanket(), -20)
    out += place(folded_arms(CLOTH_CORAL, s, 236, 0.8), 580, 320, 1.04)
    out += place(not_yet(place(dumb_bell(), 0, 0, 0.96, -30), 190), 1050, 262)
    out += shadow(1010, 972, 560) + place(trainer(CLOTH_TEAL), 990, 944, 0.74)
    out += place(trainer(CLOTH_ROSE), 934, 974, 0.8)
    return out + place(dumb_bell(), 1150, 914, 0.7)


def _blanket() -> str:
    """A blanket over the lap and knees of somebody who sits on the sofa."""
    c = CLOTH_MINT
    whole = "M350 800C420 780 780 780 850 800C890 830 860 900 846 1000"
    whole += "L354 1000C340 900 310 830 350 800Z"
    lap = "M350 800C420 780 780 780 850 800C876 806 872 846 862 890C800 850 660 846 600 890"
    lap += "C540 846 400 850 338 890C328 846 324 816 350 800Z"
    out = path(whole, c.base) + path(
        "M850 800C890 830 860 900 846 1000L740 1000C750 900 790 860 862 890Z", c.shade
    )
    out += path(lap, c.light) + line("M600 1000C594 960 594 930 600 896", c.shade, 9)
    return out + line("M352 930L848 930M352 968L848 968", c.light, 14)
