"""Scenes about talking, looking and the areas of the face."""

from . import hair, profile
from .face import Look
from .hands import arm, finger, hand_open, hand_pinch, hand_point, sleeve
from .palette import (
    BLACK_HAIR,
    BROWN_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_ROSE,
    CLOTH_SUN,
    CLOTH_TEAL,
    CORAL,
    GLOVE,
    GREY,
    INK,
    LILAC,
    LINE,
    MINT,
    PAPER,
    PEACH,
    ROSE,
    SAND,
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
from .people import Person, bust
from .shapes import circle, ellipse, line, path, place, rect
from .signs import bubble, ground, question, tick
from .things import hand_piece


def consultation() -> str:
    """A patient asks, a clinician answers."""
    patient = Person(
        skin(3),
        hair.turban(CLOTH_CORAL),
        CLOTH_LILAC,
        Look(0.8, 0.5, brow=GREY.shade),
        190,
        "v",
        GREY,
    )
    doctor_look = Look(-0.8, 0.2, 1.02, glasses=True)
    clinician = Person(skin(6), hair.afro_short(BLACK_HAIR), CLOTH_TEAL, doctor_look, 196, "tunic")
    out = ground(PEACH) + place(bust(patient, 500), 270, 450, 1.16)
    out += place(bust(clinician, 500), 930, 470, 1.16)
    out += place(bubble(240, 180, WHITE, -84, question(116, TEAL)), 530, 170)
    lines = line("M-20 -26L92 -26M-20 26L60 26", TEAL_SOFT, 16)
    answer = place(tick(40), -78, 0) + lines
    out += place(bubble(270, 160, WHITE, 110, place(answer, 14, 0)), 614, 420, 0.96)
    board = rect(-150, -100, 300, 260, WOOD, 22) + rect(-128, -80, 256, 240, PAPER, 10)
    board += rect(-52, -118, 104, 40, STONE, 14)
    board += line("M-86 -34L86 -34M-86 14L46 14M-86 62L70 62", LINE, 16)
    out += place(board, 660, 800, 1, -6)
    out += place(place(hand_point(skin(6)), flip=True), 900, 826, 0.9, 4)
    cuff = [(1110.0, 960.0, 76.0), (1010.0, 880.0, 64.0), (904.0, 830.0, 48.0)]
    return out + sleeve(CLOTH_TEAL.base, CLOTH_TEAL.shade, cuff)


def face_areas() -> str:
    """A face from the front with the areas that can be treated."""
    band = hair.headband(BROWN_HAIR, CLOTH_TEAL)
    person = Person(skin(4), band, CLOTH_CORAL, Look(age=0.3), 190, "v")
    areas = (
        "M-68 -66C-50 -96 50 -96 68 -66C62 -46 -62 -46 -68 -66Z",
        "M-94 -16C-86 -22 -80 -14 -80 0C-80 14 -86 22 -94 18C-100 8 -100 -8 -94 -16Z",
        "M94 -16C86 -22 80 -14 80 0C80 14 86 22 94 18C100 8 100 -8 94 -16Z",
        "M-86 40C-68 30 -40 34 -36 46C-36 64 -50 84 -64 86C-78 78 -88 60 -86 40Z",
        "M86 40C68 30 40 34 36 46C36 64 50 84 64 86C78 78 88 60 86 40Z",
        "M-44 122C-20 126 20 126 44 122C38 142 -38 142 -44 122Z",
        "M-36 186C-12 196 12 196 36 186C38 212 20 232 0 236C-20 232 -38 212 -36 186Z",
    )
    out = ground(MINT, 1) + place(bust(person, 420), 600, 440, 1.56)
    return out + place(_areas(areas), 600, 440, 1.56)


def _areas(areas: tuple[str, ...]) -> str:
    return "".join(
        path(d, WHITE, 0.4) + line(d, WHITE, 6) + line(d, TEAL, 4, dash="1 8") for d in areas
    )


def profile_areas() -> str:
    """A face from the side with cheek, jaw and neck marked."""
    areas = (
        "M18 30C40 22 84 30 88 48C86 76 60 92 40 92C20 86 8 48 18 30Z",
        (
            "M-36 74C-28 116 24 146 62 158C82 160 92 150 88 140"
            "C60 134 4 116 -20 70C-26 62 -36 64 -36 74Z"
        ),
        "M-34 156C-10 180 4 190 8 206L10 236C-14 232 -42 190 -46 164C-46 154 -40 150 -34 156Z",
    )
    head = profile.side_head(skin(2), GREY.shade, "open", 0.8) + profile.side_bald(GREY)
    shoulder = (
        "M-300 460C-286 340 -200 290 -116 252C-80 290 -10 290 28 256C100 280 170 330 190 460Z"
    )
    fold = "M28 256C100 280 170 330 190 460L90 460C94 370 64 300 28 256Z"
    body = head + path(shoulder, CLOTH_SUN.base) + path(fold, CLOTH_SUN.shade)
    body += line("M-116 252C-80 290 -10 290 28 256", CLOTH_SUN.light, 12)
    return ground(LILAC, 2) + place(body + _areas(areas), 610, 380, 1.62)


def patch_test() -> str:
    """A small test on the forearm, or behind the jaw."""
    s = skin(5)
    limb = arm(s, [(-900, 110, 150), (-400, 50, 128), (-120, 14, 88), (4, 2, 62)])
    limb += place(hand_open(s), 0, 0, 1.62)
    dots = "".join(circle(x * 26, y * 26, 8, ROSE, 0.9) for x in (-1, 0, 1) for y in (-1, 0, 1))
    edge = "M-32 -58H32A26 26 0 0 1 58 -32V32A26 26 0 0 1 32 58H-32A26 26 0 0 1 -58 32V-32"
    edge += "A26 26 0 0 1 -32 -58Z"
    patch = path(edge, WHITE, 0.3) + line(edge, WHITE, 9) + line(edge, TEAL, 6, dash="1 13")
    out = ground(PEACH, 1) + place(limb, 720, 690) + place(patch + dots, 420, 690)
    light = path("M-9 0L9 0L30 120L-30 120Z", CORAL, 0.5)
    out += place(light + hand_piece(), 420, 538, 1, -4)
    out += sleeve(
        CLOTH_TEAL.base, CLOTH_TEAL.shade, [(-60, 170, 100), (60, 270, 86), (170, 356, 62)]
    )
    out += place(hand_pinch(GLOVE), 196, 376, 1.22, 2)
    head = profile.side_head(s, INK, "open") + profile.side_crop(BLACK_HAIR)
    spot = place(patch + dots, -24, 106, 0.46)
    chest = "M-170 133C-120 124 -90 120 -66 112C-40 126 -16 126 6 114C60 124 110 124 160 145"
    chest += "A216 216 0 0 1 -170 133Z"
    inset = circle(0, 0, 216, WHITE) + place(head + spot, 12, -40, 0.74)
    return out + place(inset + path(chest, CLOTH_SUN.base), 920, 246)


def three_questions() -> str:
    """A hand holds up three question cards."""
    s = skin(4)
    out = ground(SAND, 2) + arm(s, [(650, 960, 74), (640, 840, 72), (600, 716, 96)])
    for turn, c in ((-30, CLOTH_SUN), (30, CLOTH_ROSE), (0, CLOTH_TEAL)):
        card = rect(-146, -214, 304, 440, c.shade, 44) + rect(-152, -220, 304, 440, WHITE, 44)
        card += rect(-130, -198, 260, 396, c.base, 30) + circle(0, -60, 88, WHITE)
        card += place(question(124, INK), 0, -58) + line("M-70 84L70 84M-44 122L44 122", WHITE, 14)
        out += place(place(card, 0, -476), 600, 966, 1.14, turn)
    out += finger(s, [(668, 856, 58), (690, 756, 44), (654, 660, 33)], True, -60)
    cuff = [(670.0, 1020.0, 118.0), (656.0, 920.0, 106.0), (650.0, 846.0, 96.0)]
    return out + sleeve(CLOTH_LILAC.base, CLOTH_LILAC.shade, cuff)


def certificate() -> str:
    """A clinician beside a framed certificate."""
    scarf = hair.headscarf(CLOTH_LILAC)
    person = Person(skin(5), scarf, CLOTH_TEAL, Look(0.7, 0.3), 190, "tunic")
    seal = path("M-34 30L-54 130L-20 108L-4 134L6 40Z", ROSE)
    seal += path("M34 30L54 130L20 108L4 134L-6 40Z", CORAL)
    seal += "".join(place(ellipse(0, -46, 18, 26, SUN), turn=i * 30) for i in range(12))
    seal += circle(0, 0, 50, SUN) + circle(0, 0, 36, SUN_SOFT)
    seal += line("M-16 2L-4 14L18 -12", TEAL, 10)
    frame = line("M0 -256L-120 -196M0 -256L120 -196", STONE, 8) + circle(0, -256, 12, WOOD_DARK)
    frame += rect(-236, -190, 480, 400, WOOD_DARK, 22) + rect(-240, -196, 472, 392, WOOD, 22)
    frame += rect(-206, -162, 404, 324, PAPER, 10) + line("M-96 -108L96 -108", TEAL_MID, 20)
    frame += line("M-150 -54L150 -54M-150 -12L150 -12", STONE, 12)
    frame += line("M-150 92C-130 62 -116 116 -98 86C-88 70 -80 106 -56 86", INK, 6)
    out = ground(MINT) + place(frame + place(seal, 106, 84, 0.9), 838, 366, 1.24)
    return out + place(bust(person, 480), 320, 410, 1.24)
