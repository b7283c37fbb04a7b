"""The way of light into the skin."""

from . import rooms
from .palette import (
    CORAL,
    ICE,
    LINE,
    ROSE_SOFT,
    SUN,
    TEAL,
    TEAL_MID,
    WHITE,
)
from .shapes import circle, ellipse, line, path, place, rect
from .signs import drop

ICE_BLUE = "#4E9FC2"


def laser_targets() -> str:
    """Three beams reach three depths of the skin: a brown spot, a red vessel, water deep down."""
    out = rooms.stage(800, 250, 330, 0.5)
    top = "M0 330C200 312 300 346 520 330C700 318 860 342 1060 328C1260 316 1400 342 1600 328"
    upper = (
        "M1600 442C1540 470 1500 470 1450 440C1400 412 1350 470 1300 446C1240 416 1200 466 1150 446"
    )
    upper += "C1090 418 1060 470 1000 446C940 420 900 470 850 446C790 416 750 468 700 444"
    upper += "C640 418 600 470 550 446C490 416 450 468 400 444C340 418 300 470 250 446"
    upper += "C190 416 150 470 100 446C60 430 40 460 0 446"
    out = out + path(top + "L1600 1000L0 1000Z", "#F6CDB6")
    out += path(top + upper.replace("M", "L", 1) + "Z", "#E9BE9C") + line(top, "#F9DFCB", 16)
    cells = "".join(
        ellipse(30 + i * 70, 392 + (i % 3) * 9, 22, 11, "#F5D7BE", 0.8)
        for i in range(23)
        if abs(30 + i * 70 - 510) > 90
    )
    deep = "M0 866C160 830 300 890 480 862C660 836 820 890 1000 862C1180 836 1400 890 1600 858"
    out += cells + path(deep + "L1600 1000L0 1000Z", "#FBE0A8")
    for i in range(12):
        x = 30 + i * 140
        out += ellipse(x, 950 + (i % 2) * 22, 62, 44, "#FDEBC6", 0.9)
    weave = ""
    for x, y in (
        (60, 560),
        (190, 760),
        (340, 640),
        (1180, 520),
        (1330, 700),
        (1480, 580),
        (640, 790),
    ):
        weave += f"M{x} {y}C{x + 40} {y - 26} {x + 90} {y + 26} {x + 130} {y}"
    out += line(weave, "#EBB59A", 12, 0.8)
    spot = "M426 386C450 366 570 366 596 388C610 410 576 432 550 422C530 446 490 442 478 424"
    out += _glow(510, 400, 120) + _beam(510, 372, 64, SUN)
    out += path(spot + "C450 434 414 412 426 386Z", "#7A4A2C")
    out += path("M442 388C470 376 530 376 570 388C550 398 470 400 442 388Z", "#96623F")
    vessel = "M600 660C660 610 720 690 790 640C850 600 900 650 990 600"
    twig = "M790 640C800 690 830 720 880 740M690 646C690 610 672 580 640 560"
    out += _glow(800, 640, 150) + _beam(800, 606, 52, CORAL)
    out += line(twig, "#B8405A", 18) + line(vessel, "#B8405A", 44)
    out += line("M612 650C664 606 722 682 790 630C850 590 900 640 980 596", ROSE_SOFT, 11)
    out += _glow(1086, 776, 156) + _beam(1086, 716, 50, TEAL_MID)
    wet = ((1120, 776, 130), (1030, 744, 74), (1212, 746, 78), (1056, 836, 66), (1188, 836, 70))
    for x, y, k in wet:
        out += place(drop(k, ICE_BLUE, ICE), x - 34, y)
    return out


def _glow(x: float, y: float, r: float) -> str:
    return circle(x, y, r, WHITE, 0.28) + circle(x, y, r * 0.72, WHITE, 0.3)


def _beam(x: float, end: float, half: float, colour: str) -> str:
    light = path(f"M{x - 24} 196L{x + 24} 196L{x + half} {end}L{x - half} {end}Z", colour, 0.5)
    core = path(
        f"M{x - 9} 190L{x + 9} 190L{x + half * 0.4} {end}L{x - half * 0.4} {end}Z", colour, 0.75
    )
    tool = "M-60 -20L60 -20C64 60 52 110 34 156L-34 156C-52 110 -64 60 -60 -20Z"
    side = "M22 -20L60 -20C64 60 52 110 34 156L8 156C24 100 28 50 22 -20Z"
    body = path(tool, WHITE) + path(side, LINE) + rect(-62, 30, 124, 34, colour, 8)
    tip = path("M-32 156L32 156L24 200L-24 200Z", TEAL)
    return light + core + place(body + tip, x, 0)
