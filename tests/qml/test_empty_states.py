"""Where there is nothing to show, a screen says so calmly and what to do."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.catalog import Catalog
from kiosk.domain.derive import frame
from kiosk.domain.session import (
    HomeScreen,
    MyQuestionsScreen,
    PlanPickScreen,
    QuizPickScreen,
    Screen,
    World,
)
from tests.conftest import MakeKiosk
from tests.ui.hand import items
from tests.ui.rig import Rig


def without_quizzes(catalog: Catalog) -> Catalog:
    return msgspec.structs.replace(catalog, quizzes=())


def without_anything(catalog: Catalog) -> Catalog:
    return msgspec.structs.replace(catalog, quizzes=(), treatments=(), places={}, loop=(), plans=())


CASES: dict[str, tuple[Callable[[Catalog], Catalog], Screen, str]] = {
    "no questions": (without_quizzes, QuizPickScreen(), "There are no questions here yet"),
    "no plans": (without_anything, PlanPickScreen(), "There is nothing to show just now"),
    "nothing kept": (lambda catalog: catalog, MyQuestionsScreen(), "No questions yet"),
    "no treatment": (without_anything, HomeScreen(), "There is nothing to show just now"),
}


def told(kiosk: Rig) -> list[QQuickItem]:
    """The notes on the screen shown that say that nothing is there."""
    shown = next(i for i in items(kiosk.window.contentItem()) if i.property("role") == "shown")
    notes = [i for i in items(shown) if i.property("rim") and i.property("glyph") and title(i)]
    return [note for note in notes if note.isVisible() and "EmptyState" in kind(note)]


def kind(item: QQuickItem) -> str:
    return item.metaObject().className()


def title(item: QQuickItem) -> str:
    return item.property("title") or ""


@pytest.mark.parametrize(("change", "screen", "says"), CASES.values(), ids=CASES.keys())
def test_nothing_to_show(
    make_kiosk: MakeKiosk,
    world: World,
    change: Callable[[Catalog], Catalog],
    screen: Screen,
    says: str,
) -> None:
    kiosk = make_kiosk(world=msgspec.structs.replace(world, catalog=change(world.catalog)))
    kiosk.show(screen)
    notes = told(kiosk)
    assert [title(note) for note in notes] == [says]
    box = notes[0].mapRectToScene(notes[0].boundingRect())
    assert kiosk.theme.stageBox.contains(box)


@pytest.mark.parametrize("screen", [QuizPickScreen(), HomeScreen()], ids=["questions", "home"])
def test_with_something_to_show_nothing_is_said(kiosk: Rig, screen: Screen) -> None:
    kiosk.show(screen)
    assert told(kiosk) == []


def test_an_empty_loop_still_asks_in(make_kiosk: MakeKiosk, world: World) -> None:
    catalog = msgspec.structs.replace(world.catalog, loop=())
    kiosk = make_kiosk(world=msgspec.structs.replace(world, catalog=catalog))
    assert kiosk.kiosk.loop.property("headline") == world.catalog.clinic.in_("en")
    assert kiosk.kiosk.loop.figure.property("hasSkin")
    kiosk.pass_time(60.0)
    kiosk.kiosk.loop.wake()
    assert isinstance(kiosk.screen, HomeScreen)


@pytest.mark.qt_log_ignore("No such file or directory")
def test_a_screen_that_cannot_be_made_is_no_empty_page(
    make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = make_kiosk()
    monkeypatch.setattr(frame, "screen_name", lambda _screen: "missing")
    kiosk.show(HomeScreen())
    assert [title(note) for note in told(kiosk)] == ["There is nothing to show just now"]
    kiosk.warnings.clear()
