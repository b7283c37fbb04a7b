"""How tall the words are on the screen: in the largest text for eyes that see little, else for everybody.

EN 301 549 5.1.4 asks for a capital H of 0.7 degrees at the distance that `README.md` tells, Section 508
402.4 for capitals of 4.8 mm.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.comfort import TextSize
from kiosk.domain.metrics import CAPITAL_OF_EM
from kiosk.domain.panel import Panel
from tests.conftest import MakeKiosk
from tests.qml.layout_rules import walk_words
from tests.qml.test_words_on_buttons import SCENES
from tests.ui.rig import Rig

README = Path(__file__).resolve().parents[2] / "README.md"
LEAST_CAPITAL_MM = 4.8
PANELS = {"1024x600": Panel(1024, 600, 10.1), "1920x1080": Panel(1920, 1080, 24.0)}
EACH_PANEL = pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
SAMPLES = "SizeButton"
"""Each is written in the size that it offers."""
MOMENTS = ("MomentButton", "MomentStep")
"""They take what room the drawing leaves, and 4 mm at least where that can be: told in CONTRIBUTING.md."""


def distance_mm() -> float:
    """From where the screen is read, as the installer is told."""
    (told,) = re.findall(r"read from (\d+) cm", README.read_text("utf-8"))
    return 10.0 * float(told)


def is_in(item: QQuickItem | None, *names: str) -> bool:
    while item is not None:
        if item.metaObject().className().startswith(names):
            return True
        item = item.parentItem()
    return False


def capitals(kiosk: Rig, size: TextSize) -> Iterator[tuple[str, str, float]]:
    """Scene, words and height of their capitals in mm."""
    for kind in (*SCENES, "slide-resurfacing-04", "notice"):
        kiosk.show_scene(kiosk.scene(kind), size)
        for item, _ in walk_words(kiosk.window):
            if not is_in(item, SAMPLES, *MOMENTS):
                em = item.property("font").pixelSize()
                tall = em * CAPITAL_OF_EM / kiosk.theme.metrics.px_per_mm
                yield kind, item.property("text"), tall


@EACH_PANEL
def test_the_largest_words_are_read_by_eyes_that_see_little(
    make_kiosk: MakeKiosk, panel: Panel
) -> None:
    least = distance_mm() * math.pi * 0.7 / 180
    found = list(capitals(make_kiosk(panel=panel), TextSize.LARGEST))
    assert len(found) > 60
    assert [one for one in found if one[2] < least] == []


@EACH_PANEL
def test_the_usual_words_have_capitals_of_4_8_mm(make_kiosk: MakeKiosk, panel: Panel) -> None:
    found = list(capitals(make_kiosk(panel=panel), TextSize.MEDIUM))
    assert len(found) > 60
    assert [one for one in found if one[2] < LEAST_CAPITAL_MM] == []
