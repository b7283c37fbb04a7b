"""Pictures and people on the reading screen: what is seen, and what where there is nothing to see."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.catalog import Catalog, Figure, PeopleFigure, PictureFigure, Slide, Text
from kiosk.domain.panel import Panel
from kiosk.domain.session import ReadingScreen, World
from kiosk.ui.people_dots import PeopleDots, columns_for
from tests.conftest import MakeKiosk
from tests.ui.hand import items
from tests.ui.rig import Rig

SLIDE = "basics.ageing.collagen"
ALT = Text({"en": "What it shows."})
PANELS = {
    "usual": Panel(1920, 1080, 24.0),
    "upright": Panel(1080, 1920, 24.0),
    "small": Panel(1024, 600, 10.1),
}
SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">'
    '<rect width="1600" height="1000" fill="teal"/></svg>'
)


def with_figure(world: World, figure: Figure) -> World:
    """The world with another figure on the first slide."""

    def drawn(slide: Slide) -> Slide:
        return msgspec.structs.replace(slide, figure=figure) if slide.id == first.id else slide

    treatments = world.catalog.treatments
    first = next(treatments[0].slides())
    chapters = tuple(
        msgspec.structs.replace(chapter, slides=tuple(drawn(s) for s in chapter.slides))
        for chapter in treatments[0].chapters
    )
    changed = msgspec.structs.replace(treatments[0], chapters=chapters)
    catalog: Catalog = msgspec.structs.replace(world.catalog, treatments=(changed, *treatments[1:]))
    return msgspec.structs.replace(world, catalog=catalog)


def read(kiosk: Rig, number: int = 0) -> None:
    slides = list(kiosk.store.world.catalog.treatments[0].slides())
    kiosk.show(ReadingScreen(slides[number].id))
    kiosk.window.grabWindow()


def shown(kiosk: Rig, kind: str) -> list[QQuickItem]:
    return [
        i
        for i in items(kiosk.window.contentItem())
        if i.inherits(kind) and i.isVisible() and i.isEnabled() and i.opacity() > 0
    ]


def placeholders(kiosk: Rig) -> list[QQuickItem]:
    return [
        i
        for i in shown(kiosk, "QQuickLoader")
        if i.objectName() == "placeholder" and i.property("active")
    ]


def pictures(kiosk: Rig) -> list[QQuickItem]:
    found = shown(kiosk, "QQuickImage")
    return [i for i in found if i.property("source").toString().endswith(".svg")]


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_what_matters_in_a_picture_is_seen_whole(
    make_kiosk: MakeKiosk, world: World, tmp_path: Path, panel: Panel
) -> None:
    path = tmp_path / "square.svg"
    path.write_text(SQUARE)
    kiosk = make_kiosk(world=with_figure(world, PictureFigure(str(path), ALT)), panel=panel)
    read(kiosk)
    (picture,) = pictures(kiosk)
    assert placeholders(kiosk) == []
    figure = kiosk.theme.layout.reading_figure
    boxes = kiosk.kiosk.reading
    middle, safe = picture.x() + picture.width() / 2, picture.width() * 900 / 1600
    seen_from = boxes.figureClear + boxes.figureFade / 2
    assert middle - safe / 2 >= seen_from - 1.5
    assert middle + safe / 2 <= figure.width + 1.5
    assert picture.y() + picture.height() == pytest.approx(figure.height)
    assert picture.width() / picture.height() == pytest.approx(1.6, abs=0.01)
    assert picture.height() <= picture.property("sourceSize").height()


@pytest.mark.qt_log_ignore("Error decoding", extend=True)
def test_a_picture_that_cannot_be_shown_leaves_no_empty_box(
    make_kiosk: MakeKiosk, world: World, tmp_path: Path
) -> None:
    path = tmp_path / "broken.svg"
    path.write_text("not a picture")
    kiosk = make_kiosk(world=with_figure(world, PictureFigure(str(path), ALT)))
    read(kiosk)
    (placeholder,) = placeholders(kiosk)
    assert any(i.property("name") == "leaf" and i.isVisible() for i in items(placeholder))
    read(kiosk, 1)
    assert placeholders(kiosk) == []
    assert all("Error decoding" in warning for warning in kiosk.warnings)
    kiosk.warnings.clear()


def test_a_picture_on_its_way_has_a_calm_place(
    make_kiosk: MakeKiosk, world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "square.svg"
    path.write_text(SQUARE)
    world = with_figure(world, PictureFigure(str(path), ALT))
    kiosk = make_kiosk(world=world, still=False)
    slides = list(world.catalog.treatments[0].slides())
    kiosk.show(ReadingScreen(slides[1].id))
    kiosk.come_to_rest(qtbot)
    kiosk.show(ReadingScreen(slides[0].id))
    pair = next(
        i
        for i in items(kiosk.window.contentItem())
        if i.metaObject().className().startswith("PicturePair") and i.isEnabled()
    )
    icons = [i for i in items(pair) if i.property("name") == "leaf" and i.isVisible()]
    assert icons == [], "a leaf only where no picture comes"
    qtbot.waitUntil(lambda: len(pictures(kiosk)) == 1)
    qtbot.waitUntil(lambda: placeholders(kiosk) == [])


def test_people_are_told_and_drawn(make_kiosk: MakeKiosk, world: World) -> None:
    figure = PeopleFigure(count=63, of=100, alt=ALT)
    kiosk = make_kiosk(world=with_figure(world, figure))
    read(kiosk)
    (people,) = shown(kiosk, "QQuickPaintedItem")
    assert isinstance(people, PeopleDots)
    assert (people.property("count"), people.property("people")) == (63, 100)
    texts = [i.property("text") for i in shown(kiosk, "QQuickText")]
    assert "63 of 100" in texts


@pytest.mark.parametrize(("people", "columns"), [(1, 1), (5, 5), (10, 5), (20, 5), (100, 10)])
def test_people_stand_in_rows_that_can_be_counted(people: int, columns: int) -> None:
    assert columns_for(people) == columns
