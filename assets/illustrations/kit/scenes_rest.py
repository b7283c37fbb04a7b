"""Scenes of a quiet time at home: sleep, tea and a book, no exercise yet."""

from . import hair, profile
from .face import Look
from .gestures import behind_head, cuffed, hanging_arm, resting_arm
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
    out += place(hand_flat(s), 988, 838, 1.05, 4)
    return out + cuffed(CLOTH_ROSE, [(806, 716, 70), (870, 806, 70), (990, 836, 54)])


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
    """Someone leans back on a sofa, legs up; trainers and dumb-bell are set aside for now."""
    s = skin(2)
    look = Look(0.3, 0, 1.08, "closed", chin=0.4)
    person = Person(s, hair.crop(BLACK_HAIR), CLOTH_CORAL, look, 226, "round", BLACK_HAIR, True)
    c = CLOTH_LILAC
    out = framed_leaf(60, 110) + lamp(1440, 230, 220) + floor(870)
    out += rect(-80, 440, 1760, 400, c.base, 90) + line("M800 470L800 700", c.shade, 8)
    out += rect(-80, 760, 1760, 130, c.shade, 40)
    out += rect(-60, 720, 850, 120, c.light, 44) + rect(810, 720, 850, 120, c.light, 44)
    out += place(cushion(CLOTH_SUN, 420, 330), 440, 600, 1, -20)
    lean = behind_head(CLOTH_CORAL, 226) + bust(person, 470)
    lean += resting_arm(CLOTH_CORAL, s, 226, 0.8)
    out += _socks() + place(lean, 616, 334, 1, -6) + _blanket()
    out += place(not_yet(place(dumb_bell(), 0, 0, 0.96, -30), 176), 1060, 256)
    out += shadow(640, 972, 330) + shadow(1030, 980, 420)
    out += place(trainer(CLOTH_ROSE), 590, 944, 0.7) + place(trainer(CLOTH_ROSE), 660, 974, 0.78)
    return out + place(dumb_bell(), 1030, 890, 1.1)


def _socks() -> str:
    """Two feet in socks, the legs stretched out along the sofa."""
    foot = "M-40 120L-36 20C-38 -30 -20 -60 6 -60C34 -60 44 -30 38 10L34 120Z"
    far = place(path(foot, CLOTH_SUN.shade), 1212, 690, 1, 16)
    near = path(foot, CLOTH_SUN.base) + line("M-14 -28C-8 -38 4 -40 10 -36", CLOTH_SUN.light, 9)
    return far + place(near, 1168, 696, 1, 8)


def _blanket() -> str:
    """A blanket over bent knees and legs that lie along the sofa; it hangs over its edge."""
    c = CLOTH_MINT
    top = "M404 832C408 800 440 786 490 790C560 792 640 806 690 780C750 740 790 610 856 596"
    top += "C920 588 936 668 986 712C1030 744 1110 730 1180 736C1226 742 1238 780 1234 822"
    hem = "C1180 858 1130 826 1076 846C1010 872 960 838 896 858C820 884 770 846 696 866"
    hem += "C620 886 560 846 490 864C450 874 412 862 404 832Z"
    fall = "M856 596C920 588 936 668 986 712C1030 744 1110 730 1180 736C1226 742 1238 780 1234 822"
    fall += "C1180 858 1130 826 1076 846C1010 872 960 838 896 858C930 780 930 660 856 596Z"
    out = path(top + hem, c.base) + path(fall, c.shade, 0.55)
    out += line("M836 650C800 700 780 750 720 800M866 660C872 720 856 780 836 820", c.shade, 8)
    out += line("M1000 760C1050 784 1110 772 1160 776", c.shade, 8)
    band = "M418 842C450 848 500 832 560 840C620 850 650 856 700 838C770 820 830 854 892 832"
    return out + line(band + "C960 810 1010 842 1076 820C1130 802 1180 830 1228 800", c.light, 14)
