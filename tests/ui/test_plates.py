"""Plates: all slides on one sheet, the treatments in reading order."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.compose import QML
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import World
from kiosk.ui import plates as under_test
from kiosk.ui.plates import WALLS, Wall, exhibitions, plates
from kiosk.ui.sheets import GAP, Hung, Room, plate

LIGHT, DARK = 0xFFEEDDCC, 0xFF223344


def picture(colour: int, width: int = 60, height: int = 30) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(colour)
    return made


def runs(line: list[int], colour: int) -> int:
    """How many stretches of that colour there are."""
    return sum(one == colour != before for before, one in zip([0, *line], line, strict=False))


def test_each_room_hangs_in_rows_of_its_own(qapp: object) -> None:
    rooms = [
        Room("Light", [Hung(f"{n}", picture(LIGHT)) for n in range(7)]),
        Room("Dark", [Hung(f"{n}", picture(DARK)) for n in range(2)]),
    ]
    sheet = plate(rooms, most=4)
    rows = [[sheet.pixel(x, y) for x in range(sheet.width())] for y in range(sheet.height())]
    assert [max(runs(row, one) for row in rows) for one in (LIGHT, DARK)] == [4, 2]
    columns = list(zip(*rows, strict=True))
    assert [runs(list(columns[GAP]), one) for one in (LIGHT, DARK)] == [2, 1]
    assert sum(row.count(LIGHT) for row in rows) == 7 * 60 * 30
    assert sum(row.count(DARK) for row in rows) == 2 * 60 * 30


def test_words_stand_above_a_room_and_under_a_picture(qapp: object) -> None:
    bare, named = (
        plate([Room(title, [Hung(caption, picture(LIGHT))])], most=1)
        for title, caption in (("", ""), ("A treatment", "a.slide"))
    )
    assert bare.size() == named.size()
    differing = [
        y
        for y in range(bare.height())
        if any(bare.pixel(x, y) != named.pixel(x, y) for x in range(bare.width()))
    ]
    hangs = [y for y in range(bare.height()) if bare.pixel(GAP, y) == LIGHT]
    assert differing[0] < hangs[0] < hangs[-1] < differing[-1]
    assert not set(differing) & set(hangs)


def test_every_slide_hangs_once_and_in_reading_order(world: World) -> None:
    catalog = world.catalog
    shown = exhibitions(world)
    assert list(shown) == ["slides", "loop"]
    assert [one for one, _ in shown["slides"]] == list(catalog.treatments)
    hung = [scene.screen.slide for _, scenes in shown["slides"] for scene in scenes]
    assert hung == [slide.id for one in catalog.treatments for slide in one.slides()]
    looped = [catalog.loop[scene.screen.index] for _, scenes in shown["loop"] for scene in scenes]
    assert sorted(looped) == sorted([*catalog.loop, *catalog.loop]), "both turns"
    assert [one.id for one, _ in shown["loop"]] == list(
        dict.fromkeys(s.split(".")[0] for s in looped)
    )


def test_one_run_draws_both_panels(
    qapp: object, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[Panel, int | None, str]] = []

    class Seen:
        def __init__(
            self, world: World, qml: Path, panel: Panel, size: TextSize, tone: int | None
        ) -> None:
            self.panel, self.tone = panel, tone

        def take(self, scene: under_test.Scene) -> QImage:
            taken.append((self.panel, self.tone, scene.name))
            return picture(LIGHT, self.panel.width // 4, self.panel.height // 4)

        def close(self) -> None:
            pass

    monkeypatch.setattr(under_test, "Camera", Seen)
    count = plates(world, QML, tmp_path / "out", 32.0, TextSize.LARGE, 5)
    sizes = ["1080x1920", "1920x1080"]
    names = [f"plate-{name}-{size}.png" for name in ("loop", "slides") for size in sizes]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == names
    assert count == len(names)
    assert {(panel, tone) for panel, tone, _ in taken} == {
        (Panel(wall.width, wall.height, 32.0), 5) for wall in WALLS
    }
    slides = len(world.catalog.places) + 2 * len(world.catalog.loop)
    assert len(taken) == len(WALLS) * slides
    for wall in WALLS:
        sheet = QImage(str(tmp_path / "out" / f"plate-slides-{wall.width}x{wall.height}.png"))
        assert GAP + wall.thumb < sheet.width() <= GAP + wall.most * (wall.thumb + GAP)


def test_a_plate_shows_the_slides(
    qapp: object, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(under_test, "WALLS", (Wall(800, 480, thumb=200, most=10),))
    shown = {"loop": exhibitions(world)["loop"][:1]}
    monkeypatch.setattr(under_test, "exhibitions", lambda world: shown)
    assert plates(world, QML, tmp_path, 10.0, TextSize.MEDIUM) == 1
    sheet = QImage(str(tmp_path / "plate-loop-800x480.png"))
    across = len(shown["loop"][0][1])
    assert sheet.width() == GAP + across * (200 + GAP)
    for number in range(across):
        left = GAP + number * (200 + GAP)
        colours = {sheet.pixel(left + x, 100 + y) for x in range(200) for y in range(0, 110, 5)}
        assert len(colours) > 20, number
