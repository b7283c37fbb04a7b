"""Scenes in the treatment room."""

from . import hair, profile, rooms
from .face import Look
from .hands import arm, hand_open, hand_pinch, sleeve
from .palette import (
    AUBURN,
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_ICE,
    CLOTH_SUN,
    CLOTH_TEAL,
    CORAL,
    GLOVE,
    INK,
    ROSE,
    SUN,
    TEAL,
    WHITE,
    skin,
)
from .people import Person, bust, reach
from .shapes import circle, ellipse, line, path, place, ring
from .things import hand_piece, pillow


def eye_shields() -> str:
    """A patient lies with eye shields on; the clinician wears goggles and treats the cheek."""
    s = skin(2)
    out = rooms.stage(820, 420, 410) + rooms.shelf(1300, 280) + rooms.curtain(0, 240)
    look = Look(-0.75, 0.1, mouth="calm")
    clinician = Person(
        skin(6), hair.afro_short(BLACK_HAIR), CLOTH_TEAL, look, 200, "tunic", plain=True
    )
    out += place(bust(clinician, 640) + place(_goggles(), -20, 0), 1004, 262, 1.06)
    out += rooms.couch(800, -60)
    out += place(pillow(CLOTH_ICE, 560, 190), 440, 770)
    body = "M740 846C760 700 800 640 900 622C1080 600 1300 640 1660 700L1660 860L740 860Z"
    sheet = "M900 870C900 740 960 676 1060 668C1260 660 1420 690 1660 720L1660 880Z"
    chest = path(body, CLOTH_CORAL.base) + line(
        "M742 830C752 740 790 660 850 634", CLOTH_CORAL.light, 12
    )
    head = profile.side_head(s, AUBURN.shade, "closed", 0)
    head += profile.side_crop(AUBURN) + profile.side_shields()
    out += place(head, 520, 660, 1.14, -84) + chest
    out += path(sheet, WHITE) + path(
        sheet.replace("C900 740 960 676 1060 668", "C960 800 1000 740 1100 722"), CLOTH_ICE.light
    )
    light = path("M-9 -4L9 -4L32 46L-32 46Z", CORAL, 0.6) + ellipse(0, 46, 40, 14, CORAL, 0.5)
    cable = line("M868 492C880 380 770 330 754 190C746 110 752 40 752 -30", INK, 22)
    out += cable + place(light + hand_piece(False), 640, 626, 1.05, 60)
    way = ((1156, 582), (1226, 770), (990, 606))
    return out + reach(CLOTH_TEAL, hand_pinch(GLOVE), way, 0.9, True, 0)


def _goggles() -> str:
    """Protective goggles on a front head."""
    strap = path("M-110 -30L122 -30L122 -6L-110 -6Z", "#0B3335")
    frame = "M-96 -34C-60 -46 60 -46 100 -34C112 -10 108 34 84 42C50 50 26 44 14 24"
    frame += "C6 16 -6 16 -14 24C-26 44 -56 50 -82 42C-104 34 -108 -10 -96 -34Z"
    lens = "M-84 -22C-60 -30 -30 -30 -14 -24C-14 0 -22 28 -50 30C-78 32 -90 4 -84 -22Z"
    pane = path(lens, SUN, 0.75) + line("M-70 -8C-66 -14 -58 -16 -50 -16", WHITE, 7)
    return (
        strap
        + path(frame, TEAL)
        + pane
        + place(path(lens, SUN, 0.75), 0, 0, 1, 0, True)
        + line("M22 -8C28 -14 36 -16 44 -16", WHITE, 7)
    )


def patch_test() -> str:
    """A small test area on a forearm, and, in a round detail, behind the jaw."""
    s = skin(5)
    out = rooms.stage(700, 450, 430) + rooms.window(40, 130, 240, 360)
    look = Look(0.7, 0, 1, "down", "calm", marks="vitiligo")
    person = Person(s, hair.crop(BLACK_HAIR), CLOTH_SUN, look, 208)
    out += place(bust(person, 560), 570, 316, 1.12) + rooms.table(826)
    limb = place(hand_open(s), 1026, 852, 1, 3)
    limb += arm(s, [(560, 842, 86), (720, 848, 82), (880, 852, 62), (1034, 852, 39)])
    limb += sleeve(
        CLOTH_SUN.base,
        CLOTH_SUN.shade,
        [(396, 660, 78), (400, 800, 88), (520, 850, 96), (640, 846, 94)],
    )
    edge = "M-50 -44C-16 -54 16 -54 50 -44C58 -14 58 14 50 44C16 54 -16 54 -50 44"
    edge += "C-58 14 -58 -14 -50 -44Z"
    dots = "".join(circle(x * 28, y * 24, 7.5, ROSE, 0.9) for x in (-1, 0, 1) for y in (-1, 0, 1))
    patch = path(edge, WHITE, 0.34) + line(edge, WHITE, 9) + line(edge, TEAL, 6, dash="8 12") + dots
    out += rooms.shadow(800, 936, 760) + limb + place(patch, 772, 842)
    light = path("M-9 0L9 0L34 86L-34 86Z", CORAL, 0.55)
    out += line("M842 540C914 400 770 300 776 -30", INK, 22)
    out += place(light + hand_piece(False), 786, 744, 1, 16)
    way = ((1400, 610), (1180, 590), (880, 510))
    out += place(reach(CLOTH_TEAL, hand_pinch(GLOVE), way, 0.9, True, -6), scale=1.2)
    head = profile.side_head(s, INK, "open") + profile.side_crop(BLACK_HAIR)
    spot = place(patch, -30, 112, 0.5)
    chest = "M-160 102C-120 92 -90 96 -62 88C-40 104 -16 104 6 90C60 92 110 94 160 104"
    chest += "A190 190 0 0 1 -160 102Z"
    inset = circle(0, 0, 190, WHITE) + place(head + spot, 6, -36, 0.7)
    inset += path(chest, CLOTH_SUN.base) + ring(0, 0, 190, TEAL, 14)
    return out + place(inset, 1034, 250)
