"""Scenes of people who talk, ask, read and weigh up."""

from . import hair, profile, rooms
from .face import Look
from .hands import hand_open, hand_point, thumb
from .palette import (
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_TEAL,
    CORAL,
    GREY,
    INK,
    INK_SOFT,
    LINE,
    PAPER,
    ROSE,
    STONE,
    SUN,
    SUN_SOFT,
    TEAL,
    TEAL_MID,
    WHITE,
    WOOD,
    WOOD_DARK,
    skin,
)
from .people import Person, bust, reach
from .shapes import circle, ellipse, line, path, place, rect, ring
from .signs import bubble, question, tick, warning


def consultation() -> str:
    """A patient in a wheelchair asks a question; a clinician with a clipboard answers."""
    s = skin(3)
    out = rooms.arch(800, 1000, 900, 900) + rooms.window(20, 160, 240, 360)
    out += rooms.floor(900) + rooms.plant(1460, 1000, 520)
    doctor_look = Look(-0.8, 0.2, 1.02, glasses=True, mouth="talk")
    clinician = Person(
        skin(6), hair.afro_short(BLACK_HAIR), CLOTH_TEAL, doctor_look, 204, "tunic", plain=True
    )
    out += place(bust(clinician, 620), 1034, 380, 1.08)
    out += place(_chair_back(), 0, 0)
    head = profile.side_head(s, GREY.shade, "open", 0.5) + profile.side_beard(GREY)
    head += profile.side_turban(CLOTH_CORAL)
    body = head + profile.side_body(CLOTH_LILAC, 640, 0.8)
    out += place(body, 604, 350, 0.98) + _lap()
    way = ((-60, 380), (-50, 590), (140, 540))
    out += place(reach(CLOTH_LILAC, hand_open(s), way, 0.86, False, -44), 604, 350, 0.98)
    out += _wheel(536, 970)
    out += place(bubble(210, 160, WHITE, -60, question(108, TEAL)), 818, 142)
    board = rect(-130, -160, 260, 320, WOOD, 22) + rect(-110, -136, 220, 278, PAPER, 10)
    board += rect(-48, -176, 96, 36, STONE, 14)
    for y in (-76, -6, 64):
        board += place(tick(24), -66, y) + line(f"M-22 {y}L78 {y}", LINE, 16)
    out += place(board, 984, 846, 1, -8)
    way = ((142, 302), (226, 520), (66, 466))
    out += place(reach(CLOTH_TEAL, hand_point(skin(6)), way, 0.82, True), 1034, 380, 1.08)
    return out


def _chair_back() -> str:
    frame = line("M338 566L384 566L392 1000", INK_SOFT, 20) + line("M330 566L360 566", INK, 32)
    return frame + rect(366, 640, 46, 330, CLOTH_TEAL.base, 22)


def _lap() -> str:
    leg = "M410 930C440 860 520 850 590 856C690 850 770 850 812 886C832 932 828 980 822 1000"
    shin = "M812 886C832 932 828 980 822 1000L766 1000C776 960 776 920 744 890Z"
    return path(leg + "L410 1000Z", "#5B6796") + path(shin, "#465183")


def _wheel(x: float, y: float) -> str:
    spokes = "".join(place(line("M0 0L0 -176", STONE, 6), x, y, 1, i * 30) for i in range(12))
    tyre = ring(x, y, 190, INK, 24) + ring(x, y, 168, STONE, 10)
    return spokes + tyre + circle(x, y, 30, INK) + circle(x, y, 15, STONE)


def leaflet() -> str:
    """A patient and a nurse look at an open leaflet together; it has a warning triangle."""
    out = rooms.arch(800, 860, 900, 790) + rooms.shelf(20, 330) + rooms.plant(1470, 850, 420)
    hear = Look(0.55, 0.75, 1.04, "down", brow=GREY.shade, chin=0.6, hearing_aid=True)
    patient = Person(skin(2), hair.crop(GREY), CLOTH_CORAL, hear, 226)
    nurse_look = Look(-0.6, 0, 1, "down")
    nurse = Person(skin(5), hair.bun(BLACK_HAIR), CLOTH_TEAL, nurse_look, 186, "tunic", plain=True)
    out += place(bust(nurse, 600), 1030, 370, 1.1) + place(bust(patient, 600), 572, 350, 1.12)
    out += rooms.table(880, depth=50)
    left = "M-330 -150C-230 -186 -90 -180 0 -140L0 210C-90 170 -230 164 -330 200Z"
    right = "M330 -150C230 -186 90 -180 0 -140L0 210C90 170 230 164 330 200Z"
    page = path(left, WHITE) + path(right, LINE) + line("M0 -140L0 210", STONE, 6)
    page += place(warning(150), -170, -60, 1, -3)
    page += line("M-280 76C-220 62 -130 62 -60 84M-280 124C-230 112 -160 112 -100 124", STONE, 14)
    for y, end in ((-96, 270), (-22, 240), (52, 270), (126, 220)):
        page += place(tick(24), 76, y) + line(
            f"M122 {y - 4}C170 {y - 14} 210 {y - 16} {end} {y - 12}", STONE, 14
        )
    one, other = ((-160, 330), (-180, 600), (-122, 486)), ((130, 310), (176, 590), (116, 470))
    out += place(reach(CLOTH_CORAL, "", one, 0.9), 572, 350, 1.12)
    out += place(reach(CLOTH_TEAL, "", other, 0.9), 1030, 370, 1.1)
    for tone, x, side in ((2, 470, 1), (5, 1130, -1)):
        out += ellipse(x - side * 22, 858, 50, 46, skin(tone).shade)
    out += place(page, 800, 740, 1)
    out += place(place(thumb(skin(2)), flip=True), 524, 830, 1.05, -14)
    return out + place(thumb(skin(5)), 1076, 830, 1.05, 14)


def certificate() -> str:
    """A clinician points at the seal of a framed certificate on the wall."""
    s = skin(5)
    scarf = hair.headscarf(CLOTH_LILAC)
    person = Person(s, scarf, CLOTH_TEAL, Look(0.5, 0.3), 200, "tunic", plain=True)
    seal = path("M-34 30L-54 130L-20 108L-4 134L6 40Z", ROSE)
    seal += path("M34 30L54 130L20 108L4 134L-6 40Z", CORAL)
    seal += "".join(place(ellipse(0, -46, 18, 26, SUN), turn=i * 30) for i in range(12))
    seal += circle(0, 0, 50, SUN) + circle(0, 0, 36, SUN_SOFT)
    seal += line("M-16 2L-4 14L18 -12", TEAL, 10)
    frame = line("M0 -256L-120 -196M0 -256L120 -196", STONE, 8) + circle(0, -256, 12, WOOD_DARK)
    frame += rect(-236, -190, 480, 400, WOOD_DARK, 22) + rect(-240, -196, 472, 392, WOOD, 22)
    frame += rect(-206, -162, 404, 324, PAPER, 10) + line("M-96 -108L96 -108", TEAL_MID, 20)
    frame += line("M-150 -54L150 -54M-150 -12L150 -12", STONE, 12)
    frame += line("M56 92C76 62 90 116 108 86C118 70 126 106 150 86", INK, 6)
    out = rooms.arch(800, 1000, 900, 930) + rooms.shelf(10, 360) + rooms.plant(1470, 1000, 520)
    out += place(frame + place(seal, -112, 84, 0.9), 972, 366, 1.1)
    out += place(bust(person, 520), 560, 424, 1.26)
    way = ((142, 306), (384, 480), (344, 288))
    return out + place(reach(CLOTH_TEAL, hand_point(s), way, 0.9, True, -14), 560, 424, 1.26)
