"""Screens that a tap most likely leads to are made and painted ahead."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from kiosk.domain.comfort import Comfort, Contrast
from kiosk.domain.derive.figure import CARD_HORIZON, HORIZON
from kiosk.domain.session import World
from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.drawing.scenes import scene_of, warm_scene
from tests.conftest import MakeKiosk
from tests.ui.hand import items
from tests.ui.rig import Rig


@pytest.fixture
def unpainted() -> None:
    """Here the drawing is what counts."""


def cards(kiosk: Rig, role: str) -> list[LivingSkin]:
    """The drawings on Home, while Home is made ahead or shown."""
    slots = [
        i
        for i in items(kiosk.window.contentItem())
        if i.property("role") == role and i.property("name") == "home"
    ]
    return [i for slot in slots for i in items(slot) if isinstance(i, LivingSkin)]


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

    # However often each is painted: a busy machine may paint one of them twice.
    qtbot.waitUntil(
        lambda: len(made := cards(kiosk, "ahead")) == 3 and set(made) <= set(painted),
    )
    ahead = cards(kiosk, "ahead")
    kiosk.rest()
    kiosk.window.grabWindow()
    kiosk.wait_long()
    kiosk.kiosk.loop.wake()
    kiosk.come_to_rest(qtbot)
    assert set(cards(kiosk, "shown")) == set(ahead), "those that had been painted"


def test_what_a_slide_stands_on_is_kept_while_somebody_is_there(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    kiosk.kiosk.loop.wake()
    box = kiosk.theme.layout.reading_figure
    size = (round(box.width), round(box.height))
    warm_scene(*size, HORIZON)
    scene = scene_of(*size, HORIZON)
    ground = scene.ground
    kiosk._rest()
    assert scene.ground is ground
    kiosk.kiosk.frame.leave()
    kiosk._rest()
    assert scene.ground is not ground


@pytest.mark.parametrize("theme", [Contrast.DEFAULT, Contrast.HIGH_DARK])
def test_what_the_drawings_of_a_visit_stand_on_is_made_ahead(
    make_kiosk: MakeKiosk,
    world: World,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    theme: Contrast,
) -> None:
    made: list[tuple[int, int, float, float, bool]] = []
    monkeypatch.setattr("kiosk.ui.app.warm_scene", lambda *scene: made.append(scene))
    kiosk = make_kiosk(world=msgspec.structs.replace(world, comfort=Comfort(contrast=theme)))
    kiosk.kiosk.loop.wake()
    layout = kiosk.theme.layout
    figure, reason = layout.reading_figure, layout.reason
    qtbot.waitUntil(lambda: len(made) == 2)
    assert made == [
        (round(figure.width), round(figure.height), HORIZON, 1.0, theme.is_high),
        (round(reason.width), round(reason.height), CARD_HORIZON, 1.0, theme.is_high),
    ]
