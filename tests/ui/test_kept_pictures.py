"""Pictures that are painted once for all who look the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter
from pytestqt.qtbot import QtBot

from kiosk.ui.drawing.kept_pictures import MOST, forget_pictures, kept_picture
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.conftest import MakeKiosk
from tests.ui.hand import items


@pytest.fixture
def unpainted() -> None:
    """Here the drawing is what counts."""


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    forget_pictures()
    yield
    forget_pictures()


def test_a_picture_is_painted_once_and_the_oldest_is_let_go(qapp: QGuiApplication) -> None:
    painted: list[int] = []

    def picture(number: int) -> None:
        def paint(painter: QPainter) -> None:
            painted.append(number)
            painter.fillRect(0, 0, 4, 4, Qt.GlobalColor.red)

        kept_picture(number, 4, 4, paint)

    for number in (0, 0, *range(1, MOST), 0, MOST, 0, 1):
        picture(number)
    assert painted == [*range(MOST), MOST, 1]


def test_the_cards_are_painted_before_the_loop_is_touched(
    make_kiosk: MakeKiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[LivingSkin] = []
    now = LivingSkin._paint_now

    def note(skin: LivingSkin, painter: QPainter) -> None:
        painted.append(skin)
        now(skin, painter)

    monkeypatch.setattr(LivingSkin, "_paint_now", note)
    kiosk = make_kiosk(still=False)

    qtbot.waitUntil(lambda: len(painted) == 4, timeout=5000)  # the loop's and three cards'
    painted.clear()
    kiosk.wait_long()
    kiosk.kiosk.loop.wake()
    kiosk.come_to_rest(qtbot)
    slots = [i for i in items(kiosk.window.contentItem()) if i.property("role") == "shown"]
    cards = [i for slot in slots for i in items(slot) if isinstance(i, LivingSkin)]
    assert len(cards) == 3
    assert not [skin for skin in painted if skin in cards]
