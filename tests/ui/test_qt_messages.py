"""What Qt warns of is told to the log, and not without end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import (
    QMessageLogContext,
    QtMsgType,
    qCritical,
    qDebug,
    qInfo,
    qInstallMessageHandler,
    qWarning,
)

from kiosk.ui import qt_messages
from kiosk.ui.qt_messages import MOST_OF_ONE_TEXT, qt_messages_logged
from tests.ui.program import Program, environment

AG_302 = "AG-302 message from the graphics: "


@pytest.fixture
def outside() -> Iterator[list[str]]:
    """What is heard by the handler that was there before."""
    heard: list[str] = []

    def hear(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        heard.append(message)

    before = qInstallMessageHandler(hear)
    yield heard
    qInstallMessageHandler(before)


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


def test_warnings_and_worse_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    with qt_messages_logged():
        qDebug("a detail")
        qInfo("a word")
        qWarning("a warning")
        qCritical("a fault")
    assert lines(capsys) == [f"{AG_302}a warning", f"{AG_302}a fault"]


def test_details_are_passed_on_where_they_are_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_LOGGING_RULES", "default.debug=true")
    with qt_messages_logged():
        qDebug("a detail")
    assert lines(capsys) == ["default: a detail"]


def test_a_message_is_one_line_of_some_length(capsys: pytest.CaptureFixture[str]) -> None:
    with qt_messages_logged():
        qWarning("one\n  two\tthree\n")
        qWarning("x" * 100_000)
    first, second = lines(capsys)
    assert first == f"{AG_302}one two three"
    assert len(second) < 1100


def test_the_same_is_told_20_times_at_most(capsys: pytest.CaptureFixture[str]) -> None:
    with qt_messages_logged():
        for _ in range(100):
            qWarning("again")
            qWarning("and again")
    told = lines(capsys)
    assert MOST_OF_ONE_TEXT == 20
    assert told.count(f"{AG_302}again") == told.count(f"{AG_302}and again") == 20


def test_texts_without_end_are_forgotten_one_by_one(capsys: pytest.CaptureFixture[str]) -> None:
    teller = qt_messages._Teller()
    for number in range(2000):
        teller(QtMsgType.QtWarningMsg, QMessageLogContext(), f"number {number}")
    assert len(teller._times) == 500
    assert len(lines(capsys)) == 2000


def test_the_handler_before_comes_back(
    outside: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(KeyError), qt_messages_logged():
        qWarning("meanwhile")
        raise KeyError
    qWarning("afterwards")
    assert outside == ["afterwards"]
    assert lines(capsys) == [f"{AG_302}meanwhile"]


def test_a_message_from_another_thread(capsys: pytest.CaptureFixture[str]) -> None:
    with qt_messages_logged():
        thread = threading.Thread(target=qWarning, args=("from elsewhere",))
        thread.start()
        thread.join()
    assert lines(capsys) == [f"{AG_302}from elsewhere"]


def test_no_fault_in_telling_leaves_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(qt_messages, "log", broken)
    with qt_messages_logged():
        qWarning("nobody hears it")
    assert lines(capsys) == []
    teller = qt_messages._Teller()
    teller(QtMsgType.QtWarningMsg, QMessageLogContext(), None)


SCRIPT = """
import sys

from PySide6.QtCore import QCoreApplication, QTimer, qWarning

from kiosk import compose
from kiosk.station.settings import defaults
from kiosk.ui import run
from kiosk.ui.app import KioskApp


class Watched(KioskApp):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        QTimer.singleShot(0, lambda: qWarning("while it runs"))
        QTimer.singleShot(0, QCoreApplication.quit)


run.KioskApp = Watched
chosen = compose.content_for(None)
world = compose.world_for(chosen, chosen.catalog, defaults(), None, None)
compose.prepare_graphics()
run.run_kiosk(lambda: world, compose.QML, inches=24, windowed=True, size=(1024, 600))
qWarning("after its end")
"""


def test_the_kiosk_tells_them_while_it_runs() -> None:
    env = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    with Program(["-c", SCRIPT], env) as program:
        assert program.wait() == 0
    told = program.told.splitlines()
    assert [line for line in told if line.startswith("AG-302")] == [f"{AG_302}while it runs"]
    assert told[-1] == "after its end"
