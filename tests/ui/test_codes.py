"""The codes to take home, read off the pixels of the screen by a reader that is not ours."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.compose import QML
from kiosk.domain.code_layout import LEAST_MM, QUIET, CodeForm, Level
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import Session, TakeawayScreen, World
from kiosk.domain.takeaway import sheet_of
from kiosk.ui.camera import session_for
from kiosk.ui.code_picture import code_picture
from kiosk.ui.export import scenes
from kiosk.ui.takeaway_scenes import kept
from tests.conftest import MakeKiosk
from tests.qml.test_layout import PANELS
from tests.ui.hand import items
from tests.ui.reader import read_code
from tests.ui.rig import Rig, bundled_world

WORLD = bundled_world()
PLANS = [plan.id for plan in WORLD.catalog.plans]
LANGUAGES = WORLD.catalog.languages
SMALLEST = PANELS["1024x600"]
BLACK, WHITE = QColor("#000000"), QColor("#ffffff")


def taking(world: World, plan: str, slides: int = 0, questions: int = 0) -> Session:
    """A visit that looks at its code, with so many slides and questions kept."""
    scene = next(one for one in scenes(world) if isinstance(one.screen, TakeawayScreen))
    starred, missed = kept(world, slides, questions)
    return msgspec.structs.replace(
        session_for(world, scene, TextSize.MEDIUM), plan=plan, starred=starred, missed=missed
    )


def show(kiosk: Rig, session: Session, code: int = 0) -> None:
    """Be at a code, just touched."""
    screen, now = TakeawayScreen(code), kiosk.clock.now
    kiosk.store.put(msgspec.structs.replace(session, screen=screen, active_at=now))
    kiosk.rest()


def read_all(kiosk: Rig, session: Session, folder: Path) -> list[str]:
    """The words of each code in turn, as a phone at the glass has them."""
    found = []
    for code in range(12):
        show(kiosk, session, code)
        if code and kiosk.kiosk.takeaway.props.number == 1:
            return found
        found.append(read_code(kiosk.window.grabWindow(), folder))
    raise AssertionError("so many codes would tire anybody")


def joined(kiosk: Rig, parts: list[str]) -> str:
    """The words of all codes, without the line that numbers each of several."""
    if len(parts) == 1:
        return parts[0]
    words = kiosk.store.world.catalog.strings[kiosk.session.language]["take.part_of"]
    for number, part in enumerate(parts, 1):
        head = words.format(number=number, count=len(parts))
        assert part.startswith(f"{head}\n")
    return "\n".join(part.partition("\n")[2] for part in parts)


PLACES = [
    *((name, "en") for name in PANELS),
    *product(("1024x600", "1920x1080"), [one for one in LANGUAGES if one != "en"]),
]
"""The modules are smallest on the smallest panel; the other languages differ in nothing but words."""


@pytest.mark.parametrize(("name", "language"), PLACES)
def test_every_plan_is_read_off_the_screen(
    make_kiosk: MakeKiosk, tmp_path: Path, name: str, language: str
) -> None:
    panel = PANELS[name]
    world = msgspec.structs.replace(WORLD, language=language)
    kiosk = make_kiosk(world=world, panel=panel)
    counts = set()
    for plan in ("", *PLANS):
        session = taking(world, plan)
        parts = read_all(kiosk, session, tmp_path)
        assert joined(kiosk, parts) == sheet_of(session, world).written, plan
        counts.add(len(parts) > 1)
    assert counts == {True, False}, "single and split codes"


@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_and_twelve_questions_keep_the_promise_on_the_smallest_panel(
    make_kiosk: MakeKiosk, tmp_path: Path, plan: str
) -> None:
    kiosk = make_kiosk(panel=SMALLEST)
    session = taking(WORLD, plan, 6, 6)
    assert sheet_of(session, WORLD).written.count("\n- ") > 12
    parts = read_all(kiosk, session, tmp_path)
    assert joined(kiosk, parts) == sheet_of(session, WORLD).written
    assert kiosk.kiosk.takeaway.props.form.module / SMALLEST.px_per_mm >= LEAST_MM > 0.5
    assert len(parts) <= 4


def code_item(kiosk: Rig) -> QQuickItem:
    return next(i for i in items(kiosk.window.contentItem()) if i.objectName() == "code")


def modules_of(picture: QImage, form: CodeForm) -> Iterator[tuple[int, int, set[int]]]:
    """Each module of a picture of a code: its column, its row, and the colours of its pixels."""
    for row in range(form.modules):
        for column in range(form.modules):
            yield (
                column,
                row,
                {
                    picture.pixel(column * form.module + x, row * form.module + y)
                    for x in range(form.module)
                    for y in range(form.module)
                },
            )


def test_modules_on_the_screen_are_whole_and_black_on_white(kiosk: Rig) -> None:
    show(kiosk, taking(WORLD, PLANS[0]))
    form = kiosk.kiosk.takeaway.props.form
    item = code_item(kiosk)
    corner = item.mapToScene(item.boundingRect().topLeft())
    place = QPoint(round(corner.x()), round(corner.y()))
    assert (corner.x(), corner.y()) == (place.x(), place.y())
    assert (item.width(), item.height()) == (form.side, form.side)
    shown = kiosk.window.grabWindow().copy(
        QRect(place, place + QPoint(form.side - 1, form.side - 1))
    )
    for column, row, colours in modules_of(shown, form):
        assert len(colours) == 1, (column, row)
        assert colours <= {BLACK.rgb(), WHITE.rgb()}
        if not QUIET <= min(column, row) <= max(column, row) < form.modules - QUIET:
            assert colours == {WHITE.rgb()}, "the quiet zone"


@pytest.mark.parametrize("words", ["Ask at the desk", "Don’t rub", "اغسل", "用温水"])
@pytest.mark.parametrize("level", Level, ids=lambda level: level.value)
def test_a_code_alone(tmp_path: Path, qapp: object, words: str, level: Level) -> None:
    assert read_code(code_picture(words, CodeForm(4, level, 3)), tmp_path) == words


def test_the_library_is_loaded_when_a_code_is_first_shown(tmp_path: Path) -> None:
    """Not at the start, and not where somebody only chooses what to take."""
    script = f"""
import os, sys
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.ui.camera import Camera
from kiosk.ui.export import scenes
from tests.ui.rig import bundled_world
world = bundled_world()
camera = Camera(world, __import__("pathlib").Path({str(QML)!r}), Panel(1024, 600, 10.1), TextSize.MEDIUM)
for name in ("home", "plan_pick", "takeaway_pick", "takeaway"):
    camera.take(next(scene for scene in scenes(world) if scene.name == name))
    print(name, "segno" in sys.modules)
camera.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.splitlines() == [
        "home False",
        "plan_pick False",
        "takeaway_pick False",
        "takeaway True",
    ]


def test_no_address_on_the_way_to_the_picture_has_the_words_in_it(kiosk: Rig) -> None:
    show(kiosk, taking(WORLD, PLANS[0]))
    first = code_item(kiosk).property("source").toString()
    assert re.fullmatch(r"image://code/\d+", first)
    show(kiosk, taking(WORLD, PLANS[1]))
    assert code_item(kiosk).property("source").toString() != first
    assert code_item(kiosk).property("cache") is False


def test_with_the_next_visit_the_words_are_gone(kiosk: Rig) -> None:
    show(kiosk, taking(WORLD, PLANS[0], 2, 2))
    assert kiosk.kiosk.takeaway.props.written
    kiosk.wait_long()
    kiosk.kiosk.frame.leave()
    kiosk.wait_long()
    kiosk.kiosk.loop.wake()
    kiosk.rest()
    assert kiosk.kiosk.takeaway.props.written == ""
    assert kiosk.kiosk.myQuestions.property("isEmpty")
    assert (kiosk.session.starred, kiosk.session.missed, kiosk.session.plan) == ((), (), "")


def test_the_words_come_first_and_then_the_code(moving_kiosk: Rig, qtbot: QtBot) -> None:
    """To draw a code takes a while, and a tap is answered at once."""
    show(moving_kiosk, taking(WORLD, PLANS[0]))
    assert code_item(moving_kiosk).property("source").isEmpty()
    qtbot.waitUntil(lambda: not code_item(moving_kiosk).property("source").isEmpty())
    first = code_item(moving_kiosk).property("source")
    moving_kiosk.wait_long()
    moving_kiosk.kiosk.takeaway.turn(1)
    assert code_item(moving_kiosk).property("source").isEmpty()
    qtbot.waitUntil(lambda: code_item(moving_kiosk).property("source") not in (first, QUrl()))


FROM_AFAR = 3.5
"""Pixels that fall on a millimetre in a phone's picture from 40 cm (`kiosk.domain.code_layout`)."""

MORE_PANELS = {
    **PANELS,
    "15.6 inch": Panel(1920, 1080, 15.6),
    "800x1280": Panel(800, 1280, 10.1),
    "55 inch": Panel(1920, 1080, 55.0),
}


@pytest.mark.parametrize("panel", MORE_PANELS.values(), ids=MORE_PANELS.keys())
def test_a_phone_reads_it_from_40_cm(make_kiosk: MakeKiosk, tmp_path: Path, panel: Panel) -> None:
    """The screen as such a picture has it: smaller, and smoothed by the lens."""
    kiosk = make_kiosk(panel=panel)
    show(kiosk, taking(WORLD, PLANS[1], 6, 6))
    screen = kiosk.window.grabWindow()
    seen = screen.scaledToWidth(
        round(panel.width_mm * FROM_AFAR), Qt.TransformationMode.SmoothTransformation
    )
    assert read_code(seen, tmp_path) == kiosk.kiosk.takeaway.props.written


SCALED = """
import sys
from pathlib import Path
from kiosk.compose import QML
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.ui.camera import Camera
from kiosk.ui.export import scenes
from tests.ui.rig import bundled_world

world = bundled_world()
camera = Camera(world, QML, Panel(1280, 720, 15.6), TextSize.MEDIUM)
shown = camera.take(next(scene for scene in scenes(world) if scene.name == "takeaway-tightening"))
shown.setDevicePixelRatio(1.0)
shown.save(sys.argv[1])
props = camera._kiosk.kiosk.code_shown()
x, y = props.boxes.code.x + props.x, props.boxes.code.y + props.y
print(camera._kiosk.theme.ratio, x, y, props.form.version, props.form.module)
camera.close()
"""


@pytest.mark.parametrize("scale", [1.5, 2.0, 3.0])
def test_where_qt_scales_modules_are_whole_pixels_as_well(tmp_path: Path, scale: float) -> None:
    path = tmp_path / "scaled.png"
    done = subprocess.run(
        [sys.executable, "-c", SCALED, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
    )
    ratio, x, y, version, module = map(float, done.stdout.split())
    assert ratio == scale
    form = CodeForm(int(version), Level.M, int(module))
    shown = QImage(str(path)).copy(round(x * scale), round(y * scale), form.side, form.side)
    # Qt 6.12 without a graphics card draws one line of pixels of a picture twice where it scales by 2.
    torn = sum(len(colours) > 1 for _, _, colours in modules_of(shown, form))
    assert torn == 0 or scale == 2.0
    assert read_code(QImage(str(path)), tmp_path)
