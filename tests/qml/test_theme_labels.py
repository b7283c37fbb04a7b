"""Labels and their leader lines are read on every drawing, in every theme: measured on pixels."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.comfort import Comfort, Contrast
from kiosk.domain.tokens import contrast
from tests.domain.colour_pairs import BANDS
from tests.ui.hand import items
from tests.ui.rig import Rig

SCENES = ("slide-basics-01", "slide-rejuvenation-02", "slide-tightening-02")
LEAST = 4.5


@pytest.fixture
def unpainted() -> None:
    """Here the drawing behind the lines is what counts."""


def labels(kiosk: Rig) -> list[QQuickItem]:
    every = items(kiosk.window.contentItem())
    return [i for i in every if i.property("turnX") is not None and i.isVisible()]


def beside(picture: QImage, x: int, y: int, thin: int) -> list[str]:
    """What lies right above and right below a level line."""
    return [picture.pixelColor(x, y + k).name() for k in (-thin // 2 - 1, thin // 2)]


@pytest.mark.parametrize("tone", [1, 6])
@pytest.mark.parametrize("theme", list(Contrast), ids=lambda theme: theme.value)
def test_leader_lines_and_labels_are_read(kiosk: Rig, theme: Contrast, tone: int) -> None:
    measured = 0
    for scene in SCENES:
        kiosk.show_scene(kiosk.scene(scene))
        comfort = Comfort(contrast=theme, skin_tone=tone)
        kiosk.store.put(msgspec.structs.replace(kiosk.session, comfort=comfort))
        kiosk.rest()
        picture = kiosk.window.grabWindow()
        for label in labels(kiosk):
            at = label.mapToScene(QPointF())
            thin = round(label.property("thin"))
            pill = label.childItems()[-1]
            y = round(at.y() + label.property("middle"))
            left, right = round(at.x() + label.property("turnX")), round(at.x() + pill.x())
            for x in range(left + 6, right - 6, 12):
                line = picture.pixelColor(x, y).name()
                for halo in beside(picture, x, y, thin):
                    assert contrast(line, halo) >= LEAST, (scene, x, y)
                    measured += 1
            ground = picture.pixelColor(
                right + round(pill.height() / 2), y - round(pill.height() * 0.4)
            )
            words = next(i for i in items(pill) if i.property("text"))
            ratio = contrast(words.property("color").name(), ground.name())
            least, most = BANDS[theme]
            assert least <= ratio <= most, scene
    assert measured > 40
