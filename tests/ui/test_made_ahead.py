"""Screens that a tap most likely leads to are made and painted ahead."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from kiosk.ui.drawing.living_skin import LivingSkin
from tests.conftest import MakeKiosk
from tests.ui.hand import items


@pytest.fixture
def unpainted() -> None:
    """Here the drawing is what counts."""


def test_the_cards_are_painted_before_the_loop_is_touched(
    make_kiosk: MakeKiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[LivingSkin] = []
    now = LivingSkin.paint

    def note(skin: LivingSkin, painter: QPainter) -> None:
        painted.append(skin)
        now(skin, painter)

    monkeypatch.setattr(LivingSkin, "paint", note)
    kiosk = make_kiosk(still=False)

    qtbot.waitUntil(lambda: len(painted) == 4, timeout=5000)  # the loop's and three cards'
    kiosk.rest()
    kiosk.window.grabWindow()
    painted.clear()
    kiosk.wait_long()
    kiosk.kiosk.loop.wake()
    kiosk.come_to_rest(qtbot)
    slots = [i for i in items(kiosk.window.contentItem()) if i.property("role") == "shown"]
    cards = [i for slot in slots for i in items(slot) if isinstance(i, LivingSkin)]
    assert len(cards) == 3
    assert not [skin for skin in painted if skin in cards]
