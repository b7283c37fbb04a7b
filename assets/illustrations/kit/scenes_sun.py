"""Scenes of keeping the sun away."""

from . import hair
from .face import Look
from .gestures import folded_arms
from .palette import (
    CLOTH_CORAL,
    CLOTH_LILAC,
    CLOTH_TEAL,
    DARK_OAK,
    INK,
    INK_SOFT,
    OAK,
    PAPER,
    TEAL,
    TEAL_MID,
    TEAL_SOFT,
    Hair,
    Skin,
    skin,
)
from .people import Person, bust
from .rooms import plant, shadow, table, window
from .shapes import circle, ellipse, line, path, place, rect
from .signs import sun
from .things import product_tube

LEAVES = "#5AA39E"
STRAW = Hair("#EBC98A", "#CFA661", "#F7E3B8")


def sunscreen_hat() -> str:
    """Sunscreen and a wide hat lie ready on the table; the sun shines outside the window."""
    mark = circle(0, -50, 66, PAPER) + place(sun(30), 0, -50)
    out = window(640, 70, 620, 640) + place(sun(80), 1101, 260) + plant(1470, 850, 420)
    out += table(780, depth=170)
    out += shadow(556, 876, 290) + place(product_tube(CLOTH_CORAL, mark), 556, 562, 1.5)
    return out + shadow(924, 880, 580) + place(_hat(), 928, 742, 0.92, -4) + _glasses(716, 916)


def _hat() -> str:
    brim = "M-330 60C-320 10 -180 -20 0 -20C180 -20 320 10 330 60"
    brim += "C320 120 160 150 0 150C-160 150 -320 120 -330 60Z"
    crown = "M-170 40C-190 -120 -110 -200 0 -200C110 -200 190 -120 170 40C100 76 -100 76 -170 40Z"
    shade = "M70 -186C150 -150 184 -60 170 40C140 56 110 64 80 66C110 0 110 -120 70 -186Z"
    band = "M-172 0C-100 38 100 38 172 0L170 46C100 82 -100 82 -170 46Z"
    hat = path(brim, STRAW.base) + path(
        "M-330 60C-200 116 200 116 330 60C320 120 160 150 0 150C-160 150 -320 120 -330 60Z",
        STRAW.shade,
    )
    hat += path(crown, STRAW.base) + path(shade, STRAW.shade) + path(band, TEAL)
    hat += path("M84 34C120 28 150 14 172 0L170 46C146 58 116 66 82 70Z", "#083A3D")
    return hat + line("M-130 -70C-120 -130 -80 -164 -40 -170", STRAW.light, 14)


def _glasses(x: float, y: float) -> str:
    lens = "M10 -26C40 -40 100 -36 108 -16C110 20 88 34 60 34C26 34 10 8 10 -26Z"
    half = path(lens, INK) + line("M30 -14C44 -22 62 -22 72 -18", INK_SOFT, 8)
    bridge = line("M-12 -20C-4 -28 4 -28 12 -20", INK, 10)
    return place(half + place(half, flip=True) + bridge, x, y, 1.2)


def shade() -> str:
    """Someone rests on a bench in the shade of a tree; the sun stays outside."""
    s = skin(4)
    out = place(sun(72), 468, 200) + path(
        "M0 760C300 690 520 720 800 730C1100 740 1360 690 1600 740L1600 1000L0 1000Z", TEAL_SOFT
    )
    out += path("M0 860C400 820 1200 830 1600 850L1600 1000L0 1000Z", TEAL_MID, 0.35)
    out += ellipse(860, 946, 540, 58, TEAL, 0.35) + place(_tree(), 60, 0)
    out += _bench(810, 740) + ellipse(810, 962, 220, 18, INK, 0.22)
    person = Person(
        s, hair.headscarf(CLOTH_CORAL), CLOTH_LILAC, Look(-0.3, 0.1, 1.06), 230, plain=True
    )
    return out + place(bust(person, 420) + place(_lap(s)), 810, 276, 1)


def _tree() -> str:
    trunk = "M1056 936C1080 800 1080 560 1060 330L1180 330C1160 560 1166 800 1200 936Z"
    side = "M1130 330L1180 330C1160 560 1166 800 1200 936L1140 936C1126 800 1120 560 1130 330Z"
    out = path(trunk, DARK_OAK.base) + path(side, DARK_OAK.shade)
    balls = ((640, 190, 130), (790, 110, 160), (980, 90, 170), (1170, 130, 170), (1320, 220, 140))
    low = ((740, 260, 110), (900, 250, 130), (1080, 270, 140), (1240, 290, 120))
    crown = "".join(circle(x, y, r, TEAL_MID) for x, y, r in (*balls, *low))
    crown += "".join(circle(x - 16, y - 20, r - 18, LEAVES) for x, y, r in balls)
    glow = (
        "M700 90C730 50 770 30 810 26M900 40C940 10 980 4 1020 10M1110 60C1140 40 1180 36 1210 48"
    )
    return out + place(crown + line(glow, TEAL_SOFT, 12, 0.8), 0, 78, 0.9)


def _bench(x: float, y: float) -> str:
    out = "".join(rect(x + dx - 14, y - 186, 28, 390, INK_SOFT, 8) for dx in (-330, 330))
    for dy in (-190, -110):
        out += rect(x - 400, y + dy, 800, 56, OAK.base, 16)
        out += rect(x - 400, y + dy + 40, 800, 16, OAK.shade, 8)
    return (
        out
        + rect(x - 410, y, 820, 50, OAK.light, 16)
        + rect(x - 410, y + 34, 820, 24, OAK.shade, 10)
    )


def _lap(s: Skin) -> str:
    """The lap, long dress and folded hands of a seated figure, in the scale of its bust."""
    c = CLOTH_LILAC
    shoe = "M-66 676C-72 646 -52 616 -28 612L28 612C52 616 72 646 66 676Z"
    shoe_art = path(shoe, CLOTH_TEAL.base) + rect(-72, 670, 144, 22, CLOTH_TEAL.shade, 10)
    shoe_art += line("M-36 650C-16 642 14 642 32 648", CLOTH_TEAL.light, 8)
    dress = "M-222 350C-262 420 -250 470 -212 520C-202 560 -206 600 -212 632C-90 654 90 654 212 632"
    dress += "C206 600 202 560 212 520C250 470 262 420 222 350C120 330 -120 330 -222 350Z"
    side = "M222 350C262 420 250 470 212 520C202 560 206 600 212 632L114 645"
    side += "C118 590 126 530 150 490C176 450 190 400 170 340Z"
    out = path(dress, c.base) + path(side, c.shade)
    out += line("M0 646C-6 610 -6 580 0 546", c.shade, 9)
    out = place(shoe_art, -90) + place(shoe_art, 90) + out
    lap = "M-224 460C-240 470 -236 490 -206 524C-150 496 -40 502 0 534C40 502 150 496 206 524"
    lap += "C236 490 240 470 224 460Z"
    return out + path(lap, c.light, 0.7) + folded_arms(c, s, 230, 0.72)
