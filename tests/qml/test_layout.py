"""Every slide, question and screen, on five panels, in four text sizes: nothing cut, nothing crowded.

In other languages the panels and sizes that have shown what goes wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from kiosk import compose
from kiosk.content.choose import choose_content
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import World
from kiosk.station.settings import defaults
from tests.qml.layout_rules import problems

PANELS = {
    "1024x600": Panel(1024, 600, 10.1),
    "1280x800": Panel(1280, 800, 10.1),
    "1920x1080": Panel(1920, 1080, 24.0),
    "1080x1920": Panel(1080, 1920, 24.0),
    "3840x2160": Panel(3840, 2160, 43.0),
}

LOW_REACH = {
    "1080x1920": (Panel(1080, 1920, 32.0), 300.0),
    "1920x1080": (Panel(1920, 1080, 24.0), 200.0),
}
"""Panels on which everything stands lower, and how high it is then, in mm."""


@pytest.fixture(scope="module")
def world() -> World:
    chosen = choose_content(None)
    assert chosen.catalog is not None, chosen.findings
    return compose.world_for(chosen, chosen.catalog, defaults(), None, None)


@pytest.fixture
def unpainted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Layout does not depend on what is inside the drawings; painting them takes most of the time."""
    from kiosk.ui.drawing.living_skin import LivingSkin

    monkeypatch.setattr(LivingSkin, "paint", lambda self, painter: None)
    yield


@pytest.mark.parametrize("text_size", list(TextSize), ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_nothing_is_cut_or_crowded(
    qapp: object, unpainted: None, world: World, panel: Panel, text_size: TextSize
) -> None:
    found = problems_of(world, panel, text_size)
    assert not found, f"{len(found)} problems\n" + "\n".join(found)


@pytest.mark.parametrize("language", ["es", "ar", "zh"])
@pytest.mark.parametrize(
    ("panel", "text_size"),
    [
        ("1024x600", TextSize.MEDIUM),
        ("1024x600", TextSize.LARGEST),
        ("1080x1920", TextSize.LARGEST),
        ("1920x1080", TextSize.MEDIUM),
    ],
    ids=["small", "small, largest words", "upright, largest words", "usual"],
)
def test_nothing_is_cut_or_crowded_in_other_languages(
    qapp: object, unpainted: None, world: World, language: str, panel: str, text_size: TextSize
) -> None:
    spoken = replace(world, language=language)
    found = problems_of(spoken, PANELS[panel], text_size)
    assert not found, f"{len(found)} problems\n" + "\n".join(found)


@pytest.mark.parametrize(
    "text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=lambda size: size.value
)
@pytest.mark.parametrize(("panel", "height"), LOW_REACH.values(), ids=LOW_REACH.keys())
def test_nothing_is_cut_or_crowded_in_low_reach(
    qapp: object, unpainted: None, world: World, panel: Panel, height: float, text_size: TextSize
) -> None:
    found = problems_of(replace(world, reach_mm=height), panel, text_size, low_reach=True)
    assert not found, f"{len(found)} problems\n" + "\n".join(found)


def problems_of(
    world: World, panel: Panel, text_size: TextSize, *, low_reach: bool = False
) -> list[str]:
    """What is wrong with any scene."""
    from kiosk.ui.app import KioskApp
    from kiosk.ui.camera import session_for, settle
    from kiosk.ui.export import scenes

    kiosk = KioskApp(world, panel, compose.QML, clock=lambda: 0.0, still=True)
    kiosk.window.contentItem().setOpacity(0.0)  # all is laid out, and nothing painted
    kiosk.window.show()
    found: list[str] = []
    try:
        for scene in scenes(world):
            session = session_for(world, scene, text_size)
            if low_reach and session.is_visit:
                session = replace(session, comfort=replace(session.comfort, low_reach=True))
            elif low_reach:
                continue  # the loop stays as high as the panel
            kiosk.store.put(session)
            settle()
            assert kiosk.theme.isLow == low_reach
            kiosk.window.grabWindow()  # lays out what waits to be laid out
            for problem in problems(kiosk.window, panel.px_per_mm, notice=scene.notice):
                found.append(f"{scene.name}: {problem}")
    finally:
        kiosk.close()
    return found
