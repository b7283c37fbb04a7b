"""What the supervisor hears, with a window and a screen that do as they are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from kiosk.station.notify import Notifier
from kiosk.station.starts import StartCount
from kiosk.station.supervised import Supervised
from kiosk.ui import heartbeat
from kiosk.ui.heartbeat import Heartbeat


class Window(QObject):
    """A window of which the test decides what reaches the screen."""

    frameSwapped = Signal()  # noqa: N815 - as Qt names it

    def __init__(self) -> None:
        super().__init__()
        self.exposed = True
        self.asked = 0

    def update(self) -> None:
        self.asked += 1

    def isExposed(self) -> bool:
        return self.exposed


class Ears(Notifier):
    def __init__(self, watchdog_s: float) -> None:
        super().__init__("@nobody", watchdog_s)
        self.heard: list[str] = []

    def tell(self, *lines: str) -> None:
        self.heard += lines


class Stage:
    """A heart that beats every 40 ms where it may."""

    def __init__(self, folder: Path, watchdog_s: float = 0.08) -> None:
        self.window = Window()
        self.ears = Ears(watchdog_s)
        self.count = StartCount([folder])
        self.count.begin()
        self.owner = QObject()
        self.heart = Heartbeat(
            self.window,  # type: ignore[arg-type]
            Supervised(self.ears, self.count),
            self.owner,
        )

    def beats(self) -> int:
        return self.ears.heard.count("WATCHDOG=1")


@pytest.fixture
def stage(tmp_path: Path, qapp: object) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.owner.deleteLater()


def test_it_is_ready_with_the_first_picture_and_not_before(stage: Stage) -> None:
    QCoreApplication.processEvents()
    assert stage.window.asked == 1
    assert stage.ears.heard == []
    stage.window.frameSwapped.emit()
    assert stage.ears.heard == ["READY=1", "WATCHDOG=1", "STATUS=showing"]


def test_each_picture_that_was_asked_for_is_a_sign_of_life(stage: Stage, qtbot: QtBot) -> None:
    stage.window.frameSwapped.emit()
    for number in range(2, 5):
        qtbot.waitUntil(lambda number=number: stage.window.asked == number)
        assert stage.beats() == number - 1
        stage.window.frameSwapped.emit()
        stage.window.frameSwapped.emit()  # one that nobody asked for says nothing
        assert stage.beats() == number
    assert stage.ears.heard.count("READY=1") == 1
    assert sum("STATUS" in line for line in stage.ears.heard) == 1


def test_pictures_that_do_not_come_are_no_sign_of_life(stage: Stage, qtbot: QtBot) -> None:
    stage.window.frameSwapped.emit()
    qtbot.waitUntil(lambda: stage.window.asked >= 6)  # asked for again and again
    assert stage.beats() == 1


def test_while_the_screen_is_off_the_event_loop_counts(stage: Stage, qtbot: QtBot) -> None:
    stage.window.frameSwapped.emit()
    stage.window.exposed = False
    qtbot.waitUntil(lambda: stage.beats() >= 4)
    assert stage.ears.heard[-1] != "STATUS=showing"
    assert stage.ears.heard.count("STATUS=running; the screen is off") == 1
    stage.window.exposed = True
    stage.window.frameSwapped.emit()
    assert stage.ears.heard[-1] == "STATUS=showing"


def test_a_screen_that_is_off_at_the_start_is_no_fault(
    tmp_path: Path, qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "DARK_MS", 20)
    stage = Stage(tmp_path)
    stage.window.exposed = False
    qtbot.waitUntil(lambda: "READY=1" in stage.ears.heard)
    assert stage.ears.heard[:3] == ["READY=1", "WATCHDOG=1", "STATUS=running; the screen is off"]


def test_without_a_watchdog_nothing_is_asked_for(tmp_path: Path, qapp: object) -> None:
    stage = Stage(tmp_path, watchdog_s=0)
    stage.window.frameSwapped.emit()
    assert stage.ears.heard[0] == "READY=1"
    assert not any(timer.isActive() for timer in stage.heart.findChildren(QTimer))


def test_a_run_that_lasts_is_settled(
    tmp_path: Path, qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "EARLY_S", 0.02)
    stage = Stage(tmp_path)
    qtbot.waitUntil(lambda: not stage.count.read().under_way)
    assert stage.count.read().early == 0
