"""Every slide, question and screen, in four languages, on five panels, in four text sizes and four
themes, and in low reach: nothing cut, nothing crowded.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product

import pytest
from msgspec.structs import replace

from kiosk import compose
from kiosk.content.choose import choose_content
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import Session, World
from kiosk.station.settings import defaults
from kiosk.ui.app import KioskApp
from kiosk.ui.camera import session_for, settle
from kiosk.ui.export import scenes
from tests.qml.layout_rules import everything, problems

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

SMALL, MEDIUM, LARGE, LARGEST = TextSize
LANGUAGES = ("en", "es", "ar", "zh")
MATRIX = list(product(LANGUAGES, PANELS, TextSize))
LOW_MATRIX = list(product(LANGUAGES, LOW_REACH, TextSize))
CHOSEN = {
    *product(("en",), PANELS, TextSize),
    *product(("es", "ar", "zh"), ("1024x600", "1080x1920"), (LARGEST,)),
    *(("es", "1280x800", LARGE), ("es", "1920x1080", MEDIUM), ("es", "1024x600", SMALL)),
    *(("ar", "1280x800", SMALL), ("ar", "1920x1080", LARGE), ("ar", "1024x600", MEDIUM)),
    *(("zh", "1280x800", MEDIUM), ("zh", "1920x1080", SMALL), ("zh", "1080x1920", LARGE)),
    ("ar", "3840x2160", LARGEST),
}
"""What is looked at in each run of the tests: every size on every panel in English, and every size
and all but the largest panel in each other language. The rest is looked at with `--whole-matrix`."""
LOW_CHOSEN = {
    *product(("en",), LOW_REACH, (MEDIUM, LARGEST)),
    *(("es", "1080x1920", SMALL), ("ar", "1920x1080", LARGEST), ("zh", "1080x1920", LARGE)),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The cells of the matrix that shall be looked at now."""
    whole, chosen = {
        "test_nothing_is_cut_or_crowded": (MATRIX, CHOSEN),
        "test_nothing_is_cut_or_crowded_in_low_reach": (LOW_MATRIX, LOW_CHOSEN),
    }.get(metafunc.function.__name__, ([], set()))
    if whole:
        is_whole = metafunc.config.getoption("whole_matrix")
        cells = [cell for cell in whole if is_whole or cell in chosen]
        ids = [f"{language}-{panel}-{size.value}" for language, panel, size in cells]
        metafunc.parametrize(("language", "panel", "text_size"), cells, ids=ids)


@pytest.fixture(scope="module")
def world() -> World:
    chosen = choose_content(None)
    assert chosen.catalog is not None, chosen.findings
    return compose.world_for(chosen, chosen.catalog, defaults(), None, None)


def test_nothing_is_cut_or_crowded(
    qapp: object, unpainted: None, world: World, language: str, panel: str, text_size: TextSize
) -> None:
    found = problems_of(replace(world, language=language), PANELS[panel], text_size)
    assert not found, f"{len(found)} problems\n" + "\n".join(found)


def test_nothing_is_cut_or_crowded_where_the_largest_words_are_too_broad_for_two_columns(
    qapp: object, unpainted: None, world: World
) -> None:
    found = problems_of(world, Panel(800, 1280, 10.1), TextSize.LARGEST)
    assert not found, f"{len(found)} problems\n" + "\n".join(found)


def test_nothing_is_cut_or_crowded_in_low_reach(
    qapp: object, unpainted: None, world: World, language: str, panel: str, text_size: TextSize
) -> None:
    here, height = LOW_REACH[panel]
    lower = replace(world, language=language, reach_mm=height)
    found = problems_of(lower, here, text_size, low_reach=True)
    assert not found, f"{len(found)} problems\n" + "\n".join(found)


def test_what_is_chosen_has_every_size_and_every_panel_in_every_language() -> None:
    assert set(MATRIX) >= CHOSEN
    assert set(LOW_MATRIX) >= LOW_CHOSEN
    for language in LANGUAGES:
        panels = {panel for spoken, panel, _ in CHOSEN if spoken == language}
        # The largest is laid out as 1920x1080 is, and takes by far the longest.
        assert panels >= set(PANELS) - {"3840x2160"}
        assert {size for spoken, _, size in CHOSEN if spoken == language} == set(TextSize)
    assert {(panel, size) for _, panel, size in CHOSEN} == set(product(PANELS, TextSize))
    assert {spoken for spoken, _, _ in LOW_CHOSEN} == set(LANGUAGES)
    assert {size for _, _, size in LOW_CHOSEN} == set(TextSize)


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_a_theme_moves_nothing(qapp: object, unpainted: None, world: World, panel: Panel) -> None:
    """So what holds in one theme holds in all."""
    with kiosk_on(world, panel) as kiosk:
        kinds = {scene.name.partition("-")[0]: scene for scene in scenes(world)}
        for scene in kinds.values():
            places: dict[Contrast, set[tuple[object, ...]]] = {}
            for theme in Contrast:
                session = session_for(world, scene, MEDIUM)
                lay_out(kiosk, replace(session, comfort=replace(session.comfort, contrast=theme)))
                places[theme] = everything(kiosk.window)
                assert places[theme] == places[Contrast.DEFAULT], (scene.name, theme)


def problems_of(
    world: World, panel: Panel, text_size: TextSize, *, low_reach: bool = False
) -> list[str]:
    """What is wrong with any scene."""
    found: list[str] = []
    with kiosk_on(world, panel) as kiosk:
        for scene in scenes(world):
            session = session_for(world, scene, text_size)
            if low_reach and session.is_visit:
                session = replace(session, comfort=replace(session.comfort, low_reach=True))
            elif low_reach:
                continue  # the loop stays as high as the panel
            lay_out(kiosk, session)
            assert kiosk.theme.isLow == low_reach
            for problem in problems(kiosk.window, panel.px_per_mm, notice=scene.notice):
                found.append(f"{scene.name}: {problem}")
    return found


@contextmanager
def kiosk_on(world: World, panel: Panel) -> Iterator[KioskApp]:
    """A kiosk that lays all out, and paints nothing."""
    kiosk = KioskApp(world, panel, compose.QML, clock=lambda: 0.0, still=True)
    try:
        kiosk.window.contentItem().setOpacity(0.0)
        kiosk.window.show()
        yield kiosk
    finally:
        kiosk.close()


def lay_out(kiosk: KioskApp, session: Session) -> None:
    kiosk.store.put(session)
    settle()
    kiosk.window.grabWindow()  # lays out what waits to be laid out
