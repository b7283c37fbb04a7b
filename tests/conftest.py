"""One kiosk a test: the bundled content, a clock that only the test moves, and no warning unseen."""

from __future__ import annotations

import os

# Before Qt is imported: no display, the same picture byte for byte, and no thread of its own for drawing.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QSG_RENDER_LOOP"] = "basic"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.session import World
from tests.ui.hand import Hand
from tests.ui.program import state_home
from tests.ui.rig import LONG_ENOUGH_MS, Rig, bundled_world

os.environ["XDG_STATE_HOME"] = (
    state_home()
)  # a kiosk of this machine, or of a test beside, has its own

MakeKiosk = Callable[..., Rig]

os.environ["XDG_STATE_HOME"] = state_home()  # a log of commands that run within a test


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--whole-matrix`: twelve minutes more, before a release."""
    parser.addoption("--whole-matrix", action="store_true", help="lay out every cell of the matrix")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets."""
    return QGuiApplication


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Waits longer than usual for what must come: the machine may be busy with others."""
    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=LONG_ENOUGH_MS))
    return qtbot


@pytest.fixture(scope="session")
def world() -> World:
    """The bundled content, read once."""
    return bundled_world()


@pytest.fixture(scope="session")
def touchscreen(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def unpainted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a finger does hangs on no drawing, and to paint them takes most of the time."""
    from kiosk.ui.drawing.living_skin import LivingSkin

    monkeypatch.setattr(LivingSkin, "paint", lambda self, painter: None)


@pytest.fixture
def make_kiosk(qapp: QGuiApplication, world: World, unpainted: None) -> Iterator[MakeKiosk]:
    """Makes kiosks, and closes them after the test: the engine first, then the models."""
    made: list[Rig] = []

    def make(**options: object) -> Rig:
        made.append(Rig(**{"world": world, **options}))
        return made[-1]

    yield make
    problems: list[str] = []

    def hear(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        problems.append(message)

    # pytest-qt fails a test for messages during its call only; these come while all is taken down.
    before = qInstallMessageHandler(hear)
    for rig in made:
        problems += [f"still pressed: {name}" for name in rig.pressed()]
        problems += rig.warnings
        rig.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    qInstallMessageHandler(before)
    assert problems == []


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Rig:
    """A kiosk at its loop on the usual panel. All movement is instant."""
    return make_kiosk()


@pytest.fixture
def moving_kiosk(make_kiosk: MakeKiosk) -> Rig:
    """A kiosk at its loop, with page moves that take their time."""
    return make_kiosk(still=False)


@pytest.fixture
def hand(kiosk: Rig, touchscreen: QPointingDevice) -> Hand:
    """Fingers on the glass of `kiosk`."""
    return Hand(kiosk.window, touchscreen)


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
