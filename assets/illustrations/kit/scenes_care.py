"""Scenes of care at home: washing, ointment, moisturiser, sleep."""

from . import hair, profile
from .face import Look
from .hands import arm, hand_cup, hand_flat, hand_point, sleeve
from .palette import (
    BLACK_HAIR,
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_PAPER,
    CLOTH_ROSE,
    CLOTH_SUN,
    CLOTH_TEAL,
    CORAL,
    GREY,
    ICE,
    ICE_MID,
    LILAC,
    LILAC_MID,
    LINE,
    MINT,
    PAPER,
    PEACH,
    SAND,
    SUN_SOFT,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    WHITE,
    WOOD,
    Hair,
    skin,
)
from .people import Person, bust
from .shapes import circle, ellipse, line, path, place, rect
from .signs import drop, ground, moon, sparkle, sun
from .things import jar, jar_lid, pillow, product_tube, pump_bottle


def wash() -> str:
    """Washing the face with the fingertips."""
    s = skin(6)
    look = Look(0, 0, 1, "closed")
    person = Person(s, hair.bald(BLACK_HAIR), CLOTH_CORAL, look, 190)
    out = ground(MINT) + place(bust(person, 420), 600, 300, 1.35)
    foam = ((84, 40, 26), (56, 60, 28), (92, 72, 22), (66, 94, 20))
    bubbles = "".join(
        circle(x, y, r, ICE) + circle(x - 5, y - 5, r * 0.7, WHITE) for x, y, r in foam
    )
    side = place(bubbles, 0, 0, 1.35) + arm(s, [(330, 480, 70), (280, 420, 62), (214, 326, 50)])
    side += place(hand_flat(s), 210, 318, 1.3, 66, True)
    side += place(circle(0, 0, 22, ICE) + circle(-5, -5, 15, WHITE), 70, 84)
    side += place(circle(0, 0, 16, ICE) + circle(-3, -3, 11, WHITE), 176, 60)
    out += place(side, 600, 300) + place(side, 600, 300, 1, 0, True)
    bowl = "M130 740L1070 740C1050 830 980 920 900 920L300 920C220 920 150 830 130 740Z"
    out += path(bowl, TEAL_SOFT) + path(
        "M860 740L1070 740C1050 830 980 920 900 920L760 920C820 880 860 820 860 740Z", TEAL_MID
    )
    out += ellipse(600, 740, 470, 50, WHITE) + ellipse(600, 744, 430, 38, ICE_MID)
    out += line("M300 742L440 736M660 756L860 748", ICE, 9)
    for x, y, k in ((200, 520, 80), (1000, 520, 80), (150, 340, 60), (1050, 340, 60)):
        out += place(drop(k), x, y)
    return out


def ointment() -> str:
    """An open jar of ointment and a fingertip with a little on it."""
    s = skin(3)
    out = ground(MINT, 1) + ellipse(600, 812, 520, 34, TEAL_SOFT, 0.5)
    out += place(jar(CLOTH_CORAL, SUN_SOFT, PAPER), 430, 560, 1.22)
    out += place(jar_lid(CLOTH_CORAL), 920, 772)
    dab = "M196 -34C210 -58 262 -60 268 -28C270 0 226 8 206 2C190 -4 186 -20 196 -34Z"
    tip = path(dab, SUN_SOFT) + line("M212 -34C222 -42 240 -44 248 -34", WHITE, 7)
    out += place(place(hand_point(s) + tip, flip=True), 890, 210, 1.6, -34)
    cuff = [(1260.0, -60.0, 130.0), (1060.0, 90.0, 104.0), (910.0, 196.0, 72.0)]
    return out + sleeve(CLOTH_TEAL.base, CLOTH_TEAL.shade, cuff)


def moisturiser() -> str:
    """Lotion from a pump bottle on an open hand."""
    s = skin(5)
    out = ground(LILAC, 2) + place(pump_bottle(CLOTH_LILAC), 330, 500, 1.5)
    out += arm(s, [(1260, 780, 80), (1120, 740, 70), (1010, 700, 62)])
    out += place(place(hand_cup(s), flip=True), 1000, 680, 1.9, 4)
    out += sleeve(
        CLOTH_SUN.base, CLOTH_SUN.shade, [(1340, 860, 130), (1200, 780, 108), (1096, 730, 82)]
    )
    blob = (
        "M-84 34C-98 0 -46 -14 -28 -40C-18 -62 8 -76 16 -52C28 -28 90 -6 84 34C40 54 -40 54 -84 34Z"
    )
    cream = path(blob, WHITE) + path(
        "M20 46C48 34 62 16 68 4C90 18 90 30 84 34C64 44 40 48 20 46Z", LINE
    )
    cream += line("M-46 20C-34 4 -18 -6 -10 -20", LINE, 7)
    return (
        out
        + place(cream, 668, 698, 1.1)
        + place(drop(60, WHITE, LINE), 620, 330)
        + place(drop(40, WHITE, LINE), 620, 440)
    )


def sunscreen_hat() -> str:
    """Sunscreen, a wide hat and the sun."""
    straw = Hair("#EBC98A", "#CFA661", "#F7E3B8")
    mark = place(sun(30), 0, -50, 1)
    out = ground(PEACH) + place(sun(120), 900, 240)
    out += place(product_tube(CLOTH_CORAL, circle(0, -50, 66, PAPER) + mark), 330, 440, 1.65)
    brim = "M-330 60C-320 10 -180 -20 0 -20C180 -20 320 10 330 60"
    brim += "C320 120 160 150 0 150C-160 150 -320 120 -330 60Z"
    crown = "M-170 40C-190 -120 -110 -200 0 -200C110 -200 190 -120 170 40C100 76 -100 76 -170 40Z"
    shade = "M70 -186C150 -150 184 -60 170 40C140 56 110 64 80 66C110 0 110 -120 70 -186Z"
    band = "M-172 0C-100 38 100 38 172 0L170 46C100 82 -100 82 -170 46Z"
    hat = path(brim, straw.base) + path(
        "M-330 60C-200 116 200 116 330 60C320 120 160 150 0 150C-160 150 -320 120 -330 60Z",
        straw.shade,
    )
    hat += path(crown, straw.base) + path(shade, straw.shade) + path(band, TEAL)
    hat += path("M84 34C120 28 150 14 172 0L170 46C146 58 116 66 82 70Z", "#083A3D")
    hat += line("M-130 -70C-120 -130 -80 -164 -40 -170", straw.light, 14)
    return out + place(hat, 770, 660, 1.12, -6)


def extra_pillow() -> str:
    """Sleeping with the head raised on two pillows."""
    s = skin(2)
    out = ground(LILAC, 1) + place(moon(100), 950, 200)
    out += (
        place(sparkle(36), 780, 140) + place(sparkle(26), 1070, 350) + place(sparkle(22), 720, 270)
    )
    out += rect(40, 560, 70, 330, WOOD, 30) + rect(60, 800, 1200, 110, CLOTH_PAPER.shade, 40)
    out += rect(60, 800, 1200, 60, WHITE, 30)
    out += place(pillow(CLOTH_TEAL, 600, 230), 360, 720)
    out += place(pillow(CLOTH_SUN, 540, 210), 330, 560, 1, -12)
    head = profile.side_head(s, GREY.shade, "closed", 0.8) + profile.side_bun(GREY)
    out += place(head, 440, 420, 1.22, -44)
    chest = "M540 810C560 690 590 620 640 590C720 560 900 600 1260 720L1260 830L540 830Z"
    quilt = "M640 870C650 740 720 660 830 660C960 660 1100 690 1260 750L1260 890L640 890Z"
    out += path(chest, CLOTH_ROSE.base) + line(
        "M640 590C650 630 660 660 656 700", CLOTH_ROSE.light, 12
    )
    out += path(quilt, CLOTH_LILAC.base) + path(
        "M640 890L640 870C644 820 660 780 680 750C700 800 900 820 1260 820L1260 890Z",
        CLOTH_LILAC.shade,
    )
    return out + line("M760 716C880 690 1040 710 1250 780", CLOTH_LILAC.light, 12)


def shade() -> str:
    """Someone in the shade of a parasol; the sun stays outside."""
    person = Person(skin(4), hair.headscarf(CLOTH_TEAL), CLOTH_ROSE, Look(0.2), 200)
    out = ground(SAND, 2) + place(sun(98), 180, 190)
    out += path("M322 345L420 920L1262 920L1150 345Z", LILAC_MID, 0.4)
    out += line("M940 200L940 920", WOOD, 26) + line("M934 200L934 920", "#D2A27B", 6)
    out += place(bust(person, 480), 690, 608, 1.16)
    whole = "M280 420C310 190 540 70 750 70C980 70 1180 210 1210 410C1160 360 1080 358 1036 400"
    whole += "C990 352 880 350 826 396C772 350 690 350 640 398C590 350 490 346 446 404"
    whole += "C400 366 330 366 280 420Z"
    roof = path(whole, CORAL)
    second = "M446 404C460 260 580 110 750 70C680 140 630 280 640 398C590 350 490 346 446 404Z"
    fourth = "M826 396C840 280 810 140 750 70C910 120 1030 270 1036 400C990 352 880 350 826 396Z"
    last = "M1036 400C1030 270 910 120 750 70C980 70 1180 210 1210 410C1160 360 1080 358 1036 400Z"
    roof += path(second, WHITE) + path(fourth, LINE) + path(last, CLOTH_CORAL.shade)
    roof += circle(750, 66, 22, WOOD)
    return out + place(roof, 16, 8, 0.97)
