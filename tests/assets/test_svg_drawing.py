"""Every SVG file shows something, the same in both of Qt's ways, and no picture is another's copy."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.content.bundled import bundled_icons, bundled_pictures
from tests.assets.drawn import (
    CLEAR,
    Easel,
    blank,
    difference,
    likeness,
    mirrored,
    rendered,
)

PICTURES = sorted(bundled_pictures().glob("*.svg"))
ICONS = sorted(bundled_icons().glob("*.svg"))

SHOWN = QSize(480, 300)
SMALL = QSize(64, 40)
ICON = QSize(48, 48)

MOST_APART = 0.001
"""Of the two ways: edges may be smoothed a little differently."""

LEAST_DRAWN = 0.03
"""Of a picture's difference from the bare ground."""

MOST_ALIKE = 0.7
"""Of two pictures, also when one of them is mirrored. Of the first 33, the two most alike have .63."""

MOST_ALIKE_ICONS = 0.93
"""Of two icons; rings are alike, whatever is in them."""

LEAST_CLEAR, MOST_AT_THE_TOP, LEAST_AT_THE_FOOT = 0.15, 0.5, 0.5
"""Shares: of the picture without anything, of its highest line covered, and of its lowest within `SAFE`."""

SAFE = (350 / 1600, 1250 / 1600)
"""What is always seen of a picture's width."""


@pytest.fixture
def easel(qapp: QGuiApplication) -> Iterator[Easel]:
    made = Easel()
    yield made
    made.close()


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_both_ways_of_drawing_give_the_same_picture(path: Path, easel: Easel) -> None:
    plain, shown = rendered(path, SHOWN), easel.show(path, SHOWN)
    assert difference(plain, shown) < MOST_APART
    assert difference(plain, blank(SHOWN)) > LEAST_DRAWN


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_drawn_within_its_box(path: Path, qapp: QGuiApplication) -> None:
    icon = rendered(path, ICON, CLEAR)
    rim = [(x, y) for x in range(48) for y in range(48) if 0 in (x, y) or 47 in (x, y)]
    assert [at for at in rim if icon.pixelColor(*at).alpha() > 0] == []
    ink = [icon.pixelColor(x, y).alpha() > 128 for x in range(48) for y in range(48)]
    assert 0.03 < sum(ink) / len(ink) < 0.6


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_has_no_wall_and_rests_on_its_lowest_edge(
    path: Path, qapp: QGuiApplication
) -> None:
    picture = rendered(path, SHOWN, CLEAR)
    width, height = SHOWN.width(), SHOWN.height()
    alphas = [[picture.pixelColor(x, y).alpha() for x in range(width)] for y in range(height)]
    clear = sum(row.count(0) for row in alphas) / (width * height)
    assert clear > LEAST_CLEAR
    assert alphas[0].count(255) / width < MOST_AT_THE_TOP
    low, high = (round(share * width) for share in SAFE)
    rests = sum(alpha > 0 for alpha in alphas[-2][low:high]) / (high - low)
    assert rests > LEAST_AT_THE_FOOT


def pairs(drawn: dict[str, QImage], bare: QImage) -> dict[str, float]:
    """How alike each two pictures are, either way round."""
    return {
        f"{one} and {other}": max(
            likeness(drawn[one], drawn[other], bare),
            likeness(drawn[one], mirrored(drawn[other]), bare),
        )
        for one, other in combinations(drawn, 2)
    }


def test_no_two_pictures_are_near_copies(qapp: QGuiApplication) -> None:
    found = pairs({path.stem: rendered(path, SMALL) for path in PICTURES}, blank(SMALL))
    assert {names: alike for names, alike in found.items() if alike > MOST_ALIKE} == {}


def test_no_two_icons_are_near_copies(qapp: QGuiApplication) -> None:
    drawn = {path.stem: rendered(path, ICON) for path in ICONS}
    found = {
        f"{one} and {other}": likeness(drawn[one], drawn[other], blank(ICON))
        for one, other in combinations(drawn, 2)
    }
    assert {names: alike for names, alike in found.items() if alike > MOST_ALIKE_ICONS} == {}


def test_a_copy_is_seen_to_be_one(qapp: QGuiApplication) -> None:
    one, other = (rendered(path, SMALL) for path in PICTURES[:2])
    found = pairs({"one": one, "again": mirrored(one), "other": other}, blank(SMALL))
    assert found["one and again"] == 1.0
    assert found["one and other"] < MOST_ALIKE
