"""Lasers, healing, redness and what stands over the skin, measured on painted pixels."""

import os
from operator import sub

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.domain.skin import Laser, Skin, SkinNumbers, between, numbers
from kiosk.domain.skin_shape import places
from kiosk.ui.drawing.moving_dermis import MovingDermis
from kiosk.ui.drawing.skin_painter import paint_skin

SKY = QColor("#DDEEEA")
WIDE, HIGH = 360, 300
MEAN = 90
MIDDLE = round(places.treated(WIDE / HIGH)[0] * HIGH)
EXTRAS = ("redness", "ointment", "sunscreen", "sun", "cool_air", "eye_shield")

Rgb = tuple[float, float, float]
Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""

SKY_BOX = (0, 0, WIDE, 80)
SURFACE = (0, 80, WIDE, 118)
DERMIS = (0, 125, WIDE, 165)
DEEP = (0, 200, WIDE, HIGH)


def painted(n: SkinNumbers, moving: MovingDermis | None = None) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_skin(painter, n, QRectF(0, 0, WIDE, HIGH), 0.3, SKY, 1.0, moving)
    painter.end()
    return image


def picture(**skin: object) -> QImage:
    return painted(numbers(msgspec.convert(skin, Skin)))


def parts(image: QImage, box: Box) -> tuple[bytes, bytes, bytes]:
    """Red, green and blue of every second pixel across and down."""
    left, top, right, bottom = box
    data, stride = bytes(image.constBits()), image.bytesPerLine()
    rows = b"".join(
        data[y * stride + 4 * left : y * stride + 4 * right] for y in range(top, bottom, 2)
    )
    return rows[2::8], rows[1::8], rows[0::8]


def mean(image: QImage, box: Box) -> Rgb:
    r, g, b = (sum(part) / len(part) for part in parts(image, box))
    return r, g, b


def changed(a: QImage, b: QImage, box: Box) -> float:
    """Mean change of a colour's part, 0 to 255."""
    before, after = b"".join(parts(a, box)), b"".join(parts(b, box))
    return sum(map(abs, map(sub, before, after))) / len(before)


def tops(image: QImage) -> list[int]:
    """The upper edge of what is painted over the treated part."""
    columns = range(MIDDLE - 60, MIDDLE + 60)
    return [next(y for y in range(60, 130) if image.pixel(x, y) != SKY.rgb()) for x in columns]


WHOLE = (0, 0, WIDE, HIGH)


@pytest.mark.parametrize(
    ("name", "where", "elsewhere"),
    [
        ("redness", [SURFACE, DERMIS], [SKY_BOX]),
        ("ointment", [SURFACE], [DERMIS, DEEP]),
        ("sunscreen", [SURFACE], [DERMIS, DEEP, (0, 0, WIDE, 60)]),
        ("sun", [(WIDE // 2, 0, WIDE, 80), SURFACE, DERMIS], [DEEP]),
        ("cool_air", [(0, 40, WIDE, 88), SURFACE], [DERMIS, DEEP]),
        ("eye_shield", [(0, 0, WIDE // 3, 80)], [(WIDE // 2, 0, WIDE, HIGH), DEEP]),
    ],
)
def test_each_extra_is_seen_in_its_place_and_nowhere_else(qapp, name, where, elsewhere):
    before, after = picture(), picture(**{name: 1.0})
    assert all(changed(before, after, box) > 0.8 for box in where)
    assert all(changed(before, after, box) < 0.1 for box in elsewhere)


@pytest.mark.parametrize("name", EXTRAS)
def test_an_extra_that_is_hardly_there_is_hardly_seen(qapp, name):
    assert changed(picture(), picture(**{name: 0.02}), WHOLE) < 0.6


def test_nothing_is_painted_for_extras_at_nought(qapp, monkeypatch):
    from kiosk.ui.drawing import air, eye_shield, films, sun

    def never(*_: object) -> None:
        raise AssertionError

    for part, name in (
        (air, "nozzle"),
        (eye_shield, "goggles"),
        (sun, "coming"),
        (films, "solid"),
        (films, "soft"),
    ):
        monkeypatch.setattr(part, name, never)
    picture()


WAYS = {
    **{name: (Skin(), Skin(**{name: 1.0})) for name in EXTRAS},
    "sunscreen in the sun": (Skin(sun=1), Skin(sun=1, sunscreen=1)),
    "fractional on": (Skin(), Skin(laser=Laser.FRACTIONAL, energy=1, healing=0)),
    "ablative on": (Skin(), Skin(laser=Laser.ABLATIVE, energy=1, healing=0)),
    "fractional heals": (
        Skin(laser=Laser.FRACTIONAL, healing=0),
        Skin(laser=Laser.FRACTIONAL, healing=1),
    ),
    "ablative heals": (
        Skin(laser=Laser.ABLATIVE, healing=0),
        Skin(laser=Laser.ABLATIVE, healing=1),
    ),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_small_step_changes_little(qapp, way):
    a, b = (numbers(skin) for skin in way)
    last = painted(a)
    steps = []
    for k in range(1, 41):
        now = painted(between(a, b, k / 40))
        steps.append(changed(last, now, WHOLE))
        last = now
    assert max(steps) < 2.2
    assert max(steps) < 6.0 * max(0.1, sum(steps) / len(steps))


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_the_last_picture_of_a_movement_is_like_the_still_one(qapp, way):
    moving = MovingDermis()
    a, b = (numbers(skin) for skin in way)
    for k in range(8):
        painted(between(a, b, k / 8), moving)
    for _ in range(5):
        last = painted(b, moving)
    assert changed(last, painted(b), (0, 0, WIDE, 118)) < 1.5


def test_redness_is_pink_on_light_skin_and_dark_violet_on_deep_skin(qapp):
    box = (20, 92, WIDE - 20, 112)
    for tone in (1, 2):
        before, after = mean(picture(tone=tone), box), mean(picture(tone=tone, redness=1), box)
        assert after[0] - after[1] > before[0] - before[1] + 25
        assert after[0] - after[2] > before[0] - before[2] - 5
    for tone in (3, 4):
        before, after = mean(picture(tone=tone), box), mean(picture(tone=tone, redness=1), box)
        assert after[0] - after[1] > before[0] - before[1] + 8
        assert sum(after) < sum(before)
    for tone in (5, 6):
        before, after = mean(picture(tone=tone), box), mean(picture(tone=tone, redness=1), box)
        assert sum(after) < 0.93 * sum(before)
        assert after[2] - after[1] > before[2] - before[1] + 6


def test_sunscreen_keeps_the_rays_out_of_the_skin(qapp):
    bare = changed(picture(), picture(sun=1), DERMIS)
    kept = changed(picture(sunscreen=1), picture(sun=1, sunscreen=1), DERMIS)
    half = changed(picture(sunscreen=0.5), picture(sun=1, sunscreen=0.5), DERMIS)
    assert kept == 0.0
    assert 0.0 < half < bare


def test_ointment_fills_the_dips_and_its_upper_side_is_smooth(qapp):
    def unevenness(image: QImage) -> float:
        line = tops(image)
        return sum(abs(b - a) for a, b in zip(line, line[4:], strict=False))

    rough = {"wrinkles": 0.8, "texture": 0.6}
    assert unevenness(picture(**rough, ointment=1)) < 0.45 * unevenness(picture(**rough))


@pytest.mark.parametrize("laser", ["surface_sparing", "deep_heat"])
def test_a_laser_that_spares_the_surface_leaves_it_where_it_is(qapp, laser):
    assert tops(picture(laser=laser, healing=0)) == tops(picture())
    lit, dark = picture(laser=laser, energy=1, healing=0), picture()
    assert changed(lit, dark, (MIDDLE - 20, 150, MIDDLE + 20, 220)) > 4


def test_the_light_of_deep_heat_follows_the_surface(qapp):
    skin = {"tone": 4, "wrinkles": 0.4, "sag": 0.5, "collagen": 0.35, "depth": 0.8}
    lit = picture(**skin, laser="deep_heat", energy=1.0)
    for x in range(MIDDLE - 30, MIDDLE + 30):
        column = [lit.pixelColor(x, y) for y in range(40, 130)]
        rim = min(range(90), key=lambda k: column[k].lightness())
        light = [c for c in column[: max(1, rim - 4)] if c != SKY]
        # The beam reaches down to the dark rim: no bare sky lies between.
        assert light
        assert column[max(0, rim - 4)] != SKY


@pytest.mark.parametrize("tone", range(1, 7))
@pytest.mark.parametrize("laser", ["ablative", "fractional"])
def test_every_stage_of_healing_can_be_told_in_every_tone(qapp, laser, tone):
    box = (MIDDLE - 70, 70, MIDDLE + 70, 125)
    stages = [
        picture(tone=tone, laser=laser, healing=h, depth=0.4) for h in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    for k, stage in enumerate(stages):
        assert all(changed(stage, other, box) > 2.0 for other in stages[k + 1 :])
