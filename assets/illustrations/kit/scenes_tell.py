"""Scenes of telling the clinic: cold sores before, warning signs after."""

from . import hair
from .face import Look
from .gestures import cuffed
from .hands import arm, finger, fingertips, grip_back, grip_front
from .palette import (
    AUBURN,
    CLOTH_LILAC,
    CLOTH_TEAL,
    CORAL_SOFT,
    DARK_OAK,
    INK,
    LINE,
    ROSE,
    ROSE_SOFT,
    SUN,
    TEAL,
    TEAL_MID,
    WHITE,
    skin,
)
from .people import Person, bust, hand_at
from .rooms import arch, framed_leaf, plant, shadow, stage, table
from .shapes import circle, ellipse, line, path, place, rect, ring
from .signs import exclamation, handset
from .things_home import mug


def cold_sore() -> str:
    """Someone tells the clinic by phone about a cold sore; a magnifier shows it at the lip."""
    s = skin(1)
    look = Look(0.4, 0.3, 1.08, mouth="talk", chin=0.6)
    person = Person(s, hair.long_hair(AUBURN), CLOTH_TEAL, look, 236, "v")
    sore = ellipse(40, 82, 15, 11, ROSE, 0.8) + circle(37, 80, 4.5, CORAL_SOFT)
    sore += circle(45, 84, 4, CORAL_SOFT)
    out = stage(640, 470, 400) + framed_leaf(70, 130) + plant(1480, 850, 420)
    out += place(bust(person, 420) + sore, 626, 424, 1.42)
    out += arm(s, [(330, 1080, 92), (330, 860, 78), (340, 640, 56)])
    out += hand_at(grip_back(s), 340, 632, -52, 1.2)
    out += place(_phone_at_ear(), 626, 424, 1.42) + hand_at(grip_front(s), 340, 632, -52, 1.2)
    out += cuffed(CLOTH_TEAL, [(330, 1180, 140), (326, 1000, 120), (332, 820, 96)])
    waves = "M318 316C286 366 284 420 306 462M262 284C218 350 214 430 242 498"
    out += line(waves, TEAL_MID, 14)
    return out + table(900, depth=40) + _lens(1022, 430)


def _phone_at_ear() -> str:
    return place(
        rect(-34, -110, 68, 230, INK, 18) + rect(-26, -98, 14, 206, "#4A3344", 7), -144, 24, 1, 6
    )


def _lens(x: float, y: float) -> str:
    """A round magnifier with lips and the small blisters beside them."""
    s = skin(1)
    out = line("M160 200L300 440", DARK_OAK.shade, 62) + line("M154 200L288 430", DARK_OAK.base, 40)
    out += circle(0, 0, 270, TEAL) + circle(-6, -6, 250, s.base)
    lips = "M-170 20C-110 -44 -50 -58 0 -28C50 -58 110 -44 170 20C110 104 -110 104 -170 20Z"
    out += path(lips, s.lip) + path("M-150 20C-60 -6 60 -6 150 20C60 36 -60 36 -150 20Z", s.line)
    out += line("M-70 66C-30 78 30 78 70 66", "#E9A79F", 12)
    out += ellipse(112, -30, 84, 60, ROSE, 0.4)
    for px, py, r in ((84, -48, 23), (130, -60, 20), (104, -12, 24), (152, -24, 21), (142, 16, 15)):
        out += circle(px, py, r, "#B8405A") + circle(px - 2, py - 3, r * 0.78, ROSE_SOFT)
        out += ellipse(px - r * 0.3, py - r * 0.4, r * 0.26, r * 0.2, WHITE)
    out += line("M-206 -60C-192 -130 -140 -186 -70 -204", WHITE, 16, 0.8)
    return place(out + ring(0, 0, 260, TEAL, 24), x, y, 0.84)


def phone_warning() -> str:
    """A hand holds a phone that calls the clinic; beside it stands a warning sign."""
    s = skin(4)
    out = arch(760, 870, 860, 830) + plant(180, 890, 440) + table(860, depth=60)
    out += shadow(1420, 900, 200) + place(mug(CLOTH_TEAL), 1420, 896)
    out += arm(s, [(370, 1120, 130), (470, 920, 96), (550, 740, 130)])
    phone = rect(-170, -340, 340, 680, INK, 56) + rect(-148, -316, 296, 632, WHITE, 36)
    phone += rect(-50, -302, 100, 18, INK, 9) + circle(0, -80, 142, CORAL_SOFT, 0.5)
    phone += circle(0, -80, 104, TEAL) + place(handset(116, WHITE), 0, -80)
    phone += line("M-76 120L76 120M-46 166L46 166", LINE, 20)
    phone += place(fingertips(s, 58), 88, 0, 1.15)
    out += place(phone, 656, 450, 1.16, 8)
    out += finger(s, [(490, 850, 88), (456, 690, 62), (496, 544, 44)], True, -68)
    out += circle(500, 862, 86, s.base) + circle(540, 820, 60, s.base)
    out += cuffed(CLOTH_LILAC, [(250, 1240, 170), (330, 1090, 148), (412, 950, 128)])
    sign = "M0 -120C14 -120 22 -112 30 -98L134 84C146 108 134 126 108 126L-108 126"
    sign += "C-134 126 -146 108 -134 84L-30 -98C-22 -112 -14 -120 0 -120Z"
    alert = path(sign, SUN) + place(exclamation(150, INK), 0, 32)
    return out + place(alert, 1066, 250, 1.3)
