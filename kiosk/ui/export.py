"""Pictures of everything the kiosk can show, drawn without a display."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.domain.comfort import Comfort, TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.quiz import UNSURE, answer, start_run
from kiosk.domain.session import (
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    PartsScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    Screen,
    Session,
    StatusScreen,
    World,
)
from kiosk.domain.tokens import COLOURS
from kiosk.ui.app import KioskApp

_THUMB_WIDTH = 480
_GAP = 24
_TURNS = 3


class Scene(msgspec.Struct, frozen=True):
    """One picture: the name of its file, the screen, and whether the idle notice is up."""

    name: str
    screen: Screen
    notice: bool = False


def scenes(world: World) -> Iterator[Scene]:
    """Every loop slide, slide, question (asked, answered), and every other screen."""
    catalog = world.catalog
    first = next(catalog.treatments[0].slides()).id
    for index, slide in enumerate(catalog.loop):
        yield Scene(f"loop-{index + 1:02}-{slide}", LoopScreen(index=index, since=0.0))
    yield Scene("home", HomeScreen())
    for treatment in catalog.treatments:
        for number, one in enumerate(treatment.slides(), 1):
            yield Scene(f"slide-{treatment.id}-{number:02}-{one.id}", ReadingScreen(one.id))
        yield Scene(f"parts-{treatment.id}", PartsScreen(next(treatment.slides()).id))
    yield Scene("quiz_pick", QuizPickScreen())
    for quiz in catalog.quizzes:
        run = start_run(quiz, (0.3, 0.7, 0.1), length=len(quiz.questions))
        for number, asked in enumerate(run.asked, 1):
            run = msgspec.structs.replace(run, index=number - 1)
            name = f"question-{quiz.id}-{number:02}-{asked.question.id}"
            yield Scene(name, QuizScreen(run))
            given = UNSURE if number % 3 == 0 else asked.choice_order[0]
            run = answer(run, given)
            yield Scene(f"{name}-answered", QuizScreen(run))
        yield Scene(f"result-{quiz.id}", ResultScreen(run))
    yield Scene("comfort", ComfortScreen())
    yield Scene("status", StatusScreen())
    yield Scene("notice", ReadingScreen(first), notice=True)


def session_for(world: World, scene: Scene, text_size: TextSize) -> Session:
    """A visit that is at a scene."""
    fresh = Session.fresh(world, 1, 0.0)
    return msgspec.structs.replace(
        fresh,
        screen=scene.screen,
        trail=(HomeScreen(),),
        comfort=Comfort(text_size=text_size),
        active_at=-1.0,
        notice_since=0.0 if scene.notice else None,
    )


def settle() -> None:
    """Let everything that was set off come to rest."""
    for _ in range(_TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def export(world: World, qml: Path, folder: Path, panel: Panel, text_size: TextSize) -> int:
    """Write a PNG of every scene into `folder`, and contact sheets; how many pictures.

    Needs no display. `OSError` where the folder cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = QGuiApplication.instance() or QGuiApplication(["afterglow"])
    folder.mkdir(parents=True, exist_ok=True)
    kiosk = KioskApp(world, panel, qml, clock=lambda: 0.0, still=True)
    kiosk.window.show()
    thumbs: list[tuple[str, QImage]] = []
    for scene in scenes(world):
        kiosk.store.put(session_for(world, scene, text_size))
        settle()
        picture = kiosk.window.grabWindow()
        _save(picture, folder / f"{scene.name}.png")
        thumbs.append((scene.name.partition("-")[0], _thumb(picture)))
    kiosk.close()
    del application
    for kind in dict.fromkeys(kind for kind, _ in thumbs):
        sheet = _sheet([thumb for of, thumb in thumbs if of == kind])
        _save(sheet, folder / f"sheet-{kind}.png")
    _save(_sheet([thumb for _, thumb in thumbs]), folder / "sheet.png")
    return len(thumbs)


def _save(picture: QImage, path: Path) -> None:
    if not picture.save(str(path)):
        raise OSError(f"{path} cannot be written")


def _thumb(picture: QImage) -> QImage:
    return picture.scaledToWidth(_THUMB_WIDTH, Qt.TransformationMode.SmoothTransformation)


def _sheet(thumbs: list[QImage]) -> QImage:
    """The pictures in a grid about as wide as it is high."""
    width, height = thumbs[0].width() + _GAP, thumbs[0].height() + _GAP
    columns = max(1, round(math.sqrt(len(thumbs) * height / width)))
    rows = math.ceil(len(thumbs) / columns)
    sheet = QImage(columns * width + _GAP, rows * height + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor(COLOURS.track))
    painter = QPainter(sheet)
    for index, thumb in enumerate(thumbs):
        row, column = divmod(index, columns)
        place = QRect(_GAP + column * width, _GAP + row * height, thumb.width(), thumb.height())
        painter.drawImage(place, thumb)
    painter.end()
    return sheet
