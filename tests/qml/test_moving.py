"""The drawing moves from slide to slide in the running kiosk, and arrives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.session import ReadingScreen
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.conftest import MakeKiosk
from tests.ui.hand import items
from tests.ui.rig import Rig

SMOOTH = Qt.TransformationMode.SmoothTransformation
GREY = QImage.Format.Format_Grayscale8
NOT_SEEN = 12


@pytest.fixture
def unpainted() -> None:
    """Here the drawing is what counts."""


def shown_skin(kiosk: Rig) -> LivingSkin:
    """The one drawing on the screen that is shown."""
    (slot,) = [i for i in items(kiosk.window.contentItem()) if i.property("role") == "shown"]
    (skin,) = [i for i in items(slot) if isinstance(i, LivingSkin) and i.isVisible()]
    return skin


def test_the_skin_moves_to_the_next_slide_and_arrives(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk(still=False)
    kiosk.show(ReadingScreen("resurfacing.how.ablative"))
    kiosk.come_to_rest(qtbot)
    skin = shown_skin(kiosk)
    moved: list[bool] = []
    skin.movingChanged.connect(lambda: moved.append(skin.property("moving")))
    kiosk.wait_long()
    kiosk.kiosk.reading.turn(1)
    qtbot.waitUntil(lambda: moved == [True, False])
    assert skin.property("figure").wound_fractional == 1.0
    kiosk.come_to_rest(qtbot)
    seen = kiosk.window.grabWindow()
    kiosk.show(ReadingScreen("resurfacing.how.fractional"))
    qtbot.waitUntil(lambda: alike(kiosk.window.grabWindow(), seen))


def alike(one: QImage, other: QImage) -> bool:
    """Whether a person could tell two pictures apart. Fades leave a level of grey behind."""
    small = [image.scaled(96, 54, mode=SMOOTH).convertToFormat(GREY) for image in (one, other)]
    pixels = [bytes(image.constBits()) for image in small]
    return all(abs(a - b) <= NOT_SEEN for a, b in zip(*pixels, strict=True))


def test_calm_motion_jumps(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk(still=False)
    kiosk.show(ReadingScreen("resurfacing.how.ablative"))
    kiosk.come_to_rest(qtbot)
    kiosk.wait_long()
    kiosk.kiosk.comfort.chooseCalm(True)
    skin = shown_skin(kiosk)
    moved: list[bool] = []
    skin.movingChanged.connect(lambda: moved.append(skin.property("moving")))
    kiosk.kiosk.reading.turn(1)
    kiosk.come_to_rest(qtbot)
    assert skin.property("figure").wound_fractional == 1.0
    assert not moved
