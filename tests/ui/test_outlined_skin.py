"""In themes of high contrast every border of the drawing is seen, in every tone, on every ground."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.domain.comfort import Contrast
from kiosk.domain.skin import Laser, Skin, SkinNumbers, numbers
from kiosk.domain.skin_shape import fat, vessels
from kiosk.domain.tokens import GROUND_NAMES, THEMES, contrast
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.moving_dermis import MovingDermis
from kiosk.ui.drawing.scenes import scene_of
from kiosk.ui.drawing.skin_painter import paint_skin

WIDE, HIGH, HORIZON = 900, 600, 0.3
HIGH_THEMES = [theme for theme in Contrast if theme.is_high]
LEAST = 3.0
CALM = Skin(wrinkles=0.0, texture=0.0, pores=0.0, collagen=0.6, follicle=0.0)


def painted(
    skin: SkinNumbers, sky: str, outlined: bool = True, moving: MovingDermis | None = None
) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    box = QRectF(0, 0, WIDE, HIGH)
    paint_skin(painter, skin, box, HORIZON, QColor(sky), 1.0, moving, outlined)
    painter.end()
    return image


def toned(tone: int) -> SkinNumbers:
    return numbers(msgspec.structs.replace(CALM, tone=tone))


def border(name: str, n: SkinNumbers) -> list[tuple[int, float]]:
    """Some places on a border, in px from the picture's upper left corner."""
    scene = scene_of(WIDE, HIGH, HORIZON, 1.0, True)
    lines = Lines(scene.profile, n, scene.unit)
    deep = [fat.line_at(n, x / scene.unit) * scene.unit for x in lines.xs]
    ys = {"surface": lines.top, "epidermis": lines.low, "fat": deep}[name]
    every = zip(lines.xs, ys, strict=True)
    return [(round(x), scene.mean + y) for x, y in list(every)[8:-8:17] if 9 < x < WIDE - 9]


def steps(image: QImage, x: int, y: float, reach: int = 5) -> tuple[float, float]:
    """How far the line at (x, y) is set off from what lies above it, and below it."""
    column = [image.pixelColor(x, round(y) + k).name() for k in range(-reach, reach + 1)]
    core = min(column[reach - 1 : reach + 2], key=lambda c: contrast(c, "#000000"))
    above, below = column[:reach], column[reach + 1 :]
    return max(contrast(core, c) for c in above), max(contrast(core, c) for c in below)


@pytest.mark.parametrize("theme", HIGH_THEMES, ids=lambda theme: theme.value)
@pytest.mark.parametrize("tone", range(1, 7))
@pytest.mark.parametrize("name", ["surface", "epidermis", "fat"])
def test_every_border_is_seen(qapp: object, theme: Contrast, tone: int, name: str) -> None:
    n = toned(tone)
    places = border(name, n)
    for ground in GROUND_NAMES if name == "surface" else GROUND_NAMES[:1]:
        image = painted(n, THEMES[theme].ground(ground))
        found = [steps(image, x, y) for x, y in places]
        assert min(min(both) for both in found) >= LEAST, ground


def test_without_outlines_some_borders_are_not(qapp: object) -> None:
    """What the outlines are for: light skin on a light ground, deep skin on a dark one."""
    light, dark = (THEMES[theme].paper for theme in (Contrast.HIGH_LIGHT, Contrast.HIGH_DARK))
    ratios = [contrast(tones.colour(one.corneum).name(), light) for one in tones.TONES]
    assert min(ratios) < LEAST
    ratios = [contrast(tones.colour(one.corneum).name(), dark) for one in tones.TONES]
    assert min(ratios) < LEAST + 1


def dermis() -> list[str]:
    return [tones.colour(c).name() for _, c in tones.DERMIS]


@pytest.mark.parametrize("rim", ["vessel", "gland", "tube"])
def test_rims_are_seen_in_the_dermis(rim: str) -> None:
    c = tones.colour(getattr(tones.BOLD_RIMS, rim)).name()
    assert min(contrast(c, ground) for ground in dermis()) >= LEAST


def test_rims_of_bundles_and_fat_are_seen() -> None:
    for c in tones.BOLD_RIMS.bundle:
        assert min(contrast(tones.colour(c).name(), ground) for ground in dermis()) >= LEAST
    globe = tones.colour(tones.FAT_GLOBE[1]).name()
    assert contrast(tones.colour(tones.BOLD_RIMS.fat).name(), globe) >= LEAST


@pytest.mark.parametrize("edge", ["BEAM_EDGE", "SUN_EDGE", "AIR_EDGE"])
@pytest.mark.parametrize("theme", HIGH_THEMES, ids=lambda theme: theme.value)
def test_edges_of_light_and_air_are_seen(theme: Contrast, edge: str) -> None:
    c = tones.colour(getattr(tones, edge)).name()
    for ground in GROUND_NAMES:
        assert contrast(c, THEMES[theme].ground(ground)) >= LEAST, ground


EXTRAS = {
    **{laser.value: {"laser": laser, "energy": 1.0} for laser in Laser if laser is not Laser.NONE},
    **{name: {name: 1.0} for name in ("sun", "sunscreen", "ointment", "cool_air", "eye_shield")},
    "follicle": {"follicle": 1.0},
}


@pytest.mark.parametrize("theme", HIGH_THEMES, ids=lambda theme: theme.value)
@pytest.mark.parametrize("given", EXTRAS.values(), ids=EXTRAS.keys())
def test_what_stands_over_the_skin_is_seen(
    qapp: object, theme: Contrast, given: dict[str, object]
) -> None:
    """Enough of it, in the sky, is set off from the sky; without outlines it need not be."""
    sky = THEMES[theme].ground("basics")
    fields = {"follicle": 0.0, "tone": 6, **given}
    image = painted(numbers(Skin(**fields)), sky)  # type: ignore[arg-type]
    bare = painted(numbers(Skin(tone=6, follicle=0.0)), sky)
    sky_rows = range(0, round(HIGH * HORIZON) + 4)
    seen = [
        (x, y)
        for y in sky_rows
        for x in range(0, WIDE, 2)
        if image.pixel(x, y) != bare.pixel(x, y)
        and contrast(image.pixelColor(x, y).name(), sky) >= LEAST
    ]
    assert len(seen) > 60


def test_the_large_vessel_has_a_rim(qapp: object) -> None:
    n = toned(3)
    image, plain = (painted(n, "#FFFFFF", outlined) for outlined in (True, False))
    scene = scene_of(WIDE, HIGH, HORIZON, 1.0, True)
    rim = tones.colour(tones.BOLD_RIMS.tube or tones.WHITE)
    found = {True: 0, False: 0}
    for x in range(60, WIDE - 60, 30):
        y = scene.mean + vessels.artery_at(n, x / scene.unit) * scene.unit
        for outlined, shown in ((True, image), (False, plain)):
            column = [shown.pixelColor(x, round(y) + k) for k in range(-9, 10)]
            found[outlined] += any(abs(c.lightness() - rim.lightness()) < 16 for c in column)
    assert found[True] > 20
    assert found[False] < 3


def test_a_moving_drawing_has_its_outlines(qapp: object) -> None:
    n = toned(5)
    image = painted(n, "#0A0506", moving=MovingDermis())
    assert min(min(steps(image, x, y)) for x, y in border("surface", n)) >= LEAST


def test_other_themes_draw_as_ever(qapp: object) -> None:
    n = toned(2)
    assert painted(n, "#FBF6F0", False) != painted(n, "#FBF6F0", True)
    assert scene_of(WIDE, HIGH, HORIZON) is not scene_of(WIDE, HIGH, HORIZON, 1.0, True)
