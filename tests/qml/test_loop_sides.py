"""The loop on its other side: nothing cut or crowded, and a turn that fades out before anything moves."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.panel import Panel
from kiosk.domain.session import LoopScreen, World
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.conftest import MakeKiosk
from tests.qml.layout_rules import problems
from tests.ui.hand import find_button, items
from tests.ui.rig import Rig, bundled_world

PANELS = {
    "1024x600": Panel(1024, 600, 10.1),
    "800x1280": Panel(800, 1280, 10.1),
    "1280x1024": Panel(1280, 1024, 19.0),
    "1920x1080": Panel(1920, 1080, 24.0),
    "1080x1920": Panel(1080, 1920, 24.0),
    "3840x2160": Panel(3840, 2160, 43.0),
}


@pytest.fixture(scope="module")
def world() -> World:
    return bundled_world()


@pytest.fixture(autouse=True)
def unpainted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where things stand does not depend on what is inside the drawings."""
    monkeypatch.setattr(LivingSkin, "paint", lambda _self, _painter: None)
    yield


def show(kiosk: Rig, index: int, turn: int) -> None:
    """The loop at a slide of a turn."""
    now = kiosk.clock.now
    screen = LoopScreen(index, now, turn=turn, turned_at=now)
    kiosk.store.put(msgspec.structs.replace(kiosk.session, screen=screen))
    kiosk.rest()


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_nothing_is_cut_or_crowded_on_either_side(
    qapp: object, world: World, panel: Panel, turn: int
) -> None:
    kiosk = Rig(world, panel)
    found: list[str] = []
    try:
        for index in range(len(world.catalog.loop)):
            show(kiosk, index, turn)
            kiosk.window.grabWindow()
            found += [f"{index}: {p}" for p in problems(kiosk.window, panel.px_per_mm)]
    finally:
        kiosk.close()
    assert not found, "\n".join(found)


def place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_a_turn_fades_out_before_anything_moves(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk(still=False)
    show(kiosk, 0, 0)
    (slot,) = [i for i in items(kiosk.window.contentItem()) if i.property("role") == "shown"]
    pause = find_button(kiosk.window, "Pause")
    (skin,) = [i for i in items(slot) if isinstance(i, LivingSkin)]
    before = place_of(pause)
    seen: list[tuple[QRectF, float]] = []
    pause.opacityChanged.connect(lambda: seen.append((place_of(pause), pause.opacity())))
    show(kiosk, 1, 1)
    assert place_of(pause) == before
    qtbot.waitUntil(lambda: len(seen) > 2 and seen[-1][1] == 1.0)
    after = place_of(pause)
    assert not after.intersects(before)
    assert min(opacity for _, opacity in seen) == 0.0
    first = next(k for k, (place, _) in enumerate(seen) if place == after)
    assert {(p.x(), p.y()) for p, _ in seen[:first]} == {(before.x(), before.y())}
    assert seen[first][1] < 0.1
    assert place_of(skin).left() == 0.0


def test_within_a_turn_nothing_moves_but_the_words(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk(still=False)
    show(kiosk, 0, 0)
    pause = find_button(kiosk.window, "Pause")
    before = place_of(pause)
    opacities: list[float] = []
    pause.opacityChanged.connect(lambda: opacities.append(pause.opacity()))
    show(kiosk, 1, 0)
    headline = kiosk.kiosk.loop.headline

    def texts() -> set[str]:
        texts = (i for i in items(kiosk.window.contentItem()) if i.inherits("QQuickText"))
        seen = [i for i in texts if i.isVisible() and opacity_of(i) > 0.99]
        return {i.property("text").replace("\u00a0", " ") for i in seen}

    qtbot.waitUntil(lambda: headline in texts())
    assert place_of(pause) == before
    assert not opacities


def opacity_of(item: QQuickItem | None) -> float:
    return 1.0 if item is None else item.opacity() * opacity_of(item.parentItem())
