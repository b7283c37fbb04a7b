"""A running kiosk takes up what its shelf wants shown, on the loop only, and says how that goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import compose
from kiosk.content.releases.commands import use
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import take
from kiosk.domain import events as e
from kiosk.domain.release import Why
from kiosk.domain.session import ContentOrigin, StatusScreen
from kiosk.station.settings import defaults
from kiosk.ui import aside_process, content_watch
from kiosk.ui.content_watch import ContentWatch
from tests.conftest import MakeKiosk
from tests.content.releases.shelves import NOW, clinic, placed
from tests.ui.hand import items
from tests.ui.rig import Rig


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture
def old(shelf: ShelfFolder, tmp_path: Path) -> str:
    return placed(shelf, clinic(tmp_path / "old", "Old clinic"))


class Watched:
    """A kiosk at its loop, with a watch whose timers only the test lets come."""

    def __init__(self, make_kiosk: MakeKiosk, shelf: ShelfFolder) -> None:
        taken = take(shelf, key="", now=NOW)
        catalog = taken.chosen.catalog
        assert catalog is not None
        world = compose.world_for(taken.chosen, catalog, defaults(), None, None)
        self.kiosk: Rig = make_kiosk(world=world)
        self.watch = ContentWatch(self.kiosk, shelf.path, "", taken, compose.tell_taken)

    @property
    def release(self) -> str:
        """What is shown."""
        return self.kiosk.store.world.catalog.revision

    @property
    def is_idle(self) -> bool:
        """Whether no process is at work."""
        return not self.watch.process.is_busy

    def wake(self) -> None:
        """Somebody touches the loop."""
        self.kiosk.store.dispatch(e.Woken(self.kiosk.store.now()))
        assert self.kiosk.session.is_visit

    def leave(self) -> None:
        self.kiosk.wait_long()
        self.kiosk.store.dispatch(e.Left(self.kiosk.store.now()))
        assert not self.kiosk.session.is_visit


@pytest.fixture
def watched(make_kiosk: MakeKiosk, shelf: ShelfFolder, old: str) -> Watched:
    return Watched(make_kiosk, shelf)


@pytest.fixture
def new(shelf: ShelfFolder, watched: Watched, tmp_path: Path) -> str:
    """A release that is put in use while the kiosk runs."""
    return placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)


def test_it_looks_by_itself(
    make_kiosk: MakeKiosk,
    shelf: ShelfFolder,
    old: str,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(content_watch, "LOOKS_EVERY_MS", 50)
    watched = Watched(make_kiosk, shelf)
    new = placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)
    qtbot.waitUntil(lambda: watched.release == new)
    state = watched.kiosk.store.world.content_state
    assert (state.origin, state.folder) == (ContentOrigin.RELEASE, str(shelf.release(new[:12])))
    assert (
        f"AG-101 content in use: {shelf.release(new)} revision {new[:12]}"
        in capsys.readouterr().err
    )
    assert shelf.standing().starts == 1  # on record before it was shown
    watched.kiosk.show(StatusScreen())
    texts = [item.property("text") for item in items(watched.kiosk.window.contentItem())]
    assert new[:12] in texts


def test_without_a_change_nothing_is_started(watched: Watched) -> None:
    watched.watch.look()
    assert watched.is_idle


def test_a_visit_is_not_disturbed_and_its_end_takes_the_content(
    watched: Watched, new: str, old: str, qtbot: QtBot
) -> None:
    watched.wake()
    watched.watch.look()
    assert watched.is_idle  # not even a process is started
    watched.leave()
    assert watched.release == old
    qtbot.waitUntil(lambda: watched.release == new)
    assert not watched.kiosk.session.is_visit


def test_a_visit_that_begins_meanwhile_keeps_its_content(
    watched: Watched, new: str, old: str, qtbot: QtBot
) -> None:
    watched.watch.look()
    assert not watched.is_idle
    watched.wake()
    qtbot.waitUntil(lambda: watched.is_idle)
    assert (watched.release, watched.kiosk.session.is_visit) == (old, True)
    watched.leave()
    qtbot.waitUntil(lambda: watched.release == new)


def test_what_came_after_is_taken_instead(
    watched: Watched, shelf: ShelfFolder, new: str, tmp_path: Path, qtbot: QtBot
) -> None:
    watched.watch.look()
    watched.wake()
    last = placed(shelf, clinic(tmp_path / "last", "Last clinic"), healthy=False)
    qtbot.waitUntil(lambda: watched.is_idle)
    watched.leave()
    qtbot.waitUntil(lambda: watched.release == last)


def judged(watched: Watched, qtbot: QtBot) -> None:
    """Let a picture come, and the two minutes pass."""
    qtbot.waitUntil(watched.watch.trial.timer.isActive)
    watched.watch.trial.timer.stop()
    watched.watch.trial.judge()
    qtbot.waitUntil(lambda: watched.is_idle)


def test_after_two_minutes_it_is_the_last_good_one(
    watched: Watched, shelf: ShelfFolder, new: str, old: str, qtbot: QtBot
) -> None:
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.release == new)
    assert watched.watch.trial.timer.interval() == 120_000
    judged(watched, qtbot)
    standing = shelf.standing()
    assert (standing.last_good, standing.previous, standing.trial) == (new, old, None)
    watched.watch.look()
    assert watched.is_idle


def test_a_bug_within_two_minutes_rolls_it_back(
    watched: Watched,
    shelf: ShelfFolder,
    new: str,
    old: str,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.release == new)
    watched.kiosk.bugs += 1
    judged(watched, qtbot)
    qtbot.waitUntil(lambda: watched.release == old)
    failed = shelf.standing().rolled_back_from
    assert failed is not None
    assert (failed.release, failed.why) == (new, Why.UNHEALTHY)
    told = capsys.readouterr().err
    assert f"AG-114 content rolled back: {new[:12]} (unhealthy)\nAG-101 " in told


def test_a_start_with_what_is_not_healthy_yet_is_judged_too(
    make_kiosk: MakeKiosk, shelf: ShelfFolder, old: str, tmp_path: Path, qtbot: QtBot
) -> None:
    new = placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)
    watched = Watched(make_kiosk, shelf)
    assert watched.release == new
    judged(watched, qtbot)
    assert shelf.standing().last_good == new


def test_damaged_content_is_told_and_the_last_good_stays(
    watched: Watched, shelf: ShelfFolder, new: str, old: str, qtbot: QtBot
) -> None:
    (shelf.release(new) / "clinic.json").write_text("{}")
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.is_idle)
    state = watched.kiosk.store.world.content_state
    assert (watched.release, state.refused) == (old, str(shelf.release(new[:12])))
    watched.watch.look()
    assert watched.is_idle  # it is not read again and again


def test_content_that_brings_its_reader_down_leaves_the_kiosk_running(
    watched: Watched,
    new: str,
    old: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PYTHONHOME", "nowhere")  # no Python starts with it
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.is_idle)
    assert watched.release == old
    assert "AG-115 shelf out of order: take: " in capsys.readouterr().err
    watched.watch.look()
    assert watched.is_idle


def test_no_python_at_all(
    watched: Watched, new: str, old: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(aside_process.sys, "executable", "/nowhere/python")
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.is_idle)
    assert watched.release == old


def test_a_reader_that_does_not_end(
    watched: Watched,
    new: str,
    old: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    stuck = tmp_path / "stuck"
    stuck.write_text("#!/bin/sh\nexec sleep 60\n")
    stuck.chmod(0o755)
    monkeypatch.setattr(aside_process.sys, "executable", str(stuck))
    watched.watch.look()
    assert watched.watch.process._patience.isActive()
    watched.watch.process.give_up()
    qtbot.waitUntil(lambda: watched.is_idle)
    assert watched.release == old


def test_an_answer_of_another_version_of_the_program(
    watched: Watched,
    new: str,
    old: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = tmp_path / "other"
    other.write_text("#!/bin/sh\necho something else\n")
    other.chmod(0o755)
    monkeypatch.setattr(aside_process.sys, "executable", str(other))
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.is_idle)
    assert watched.release == old
    assert "AG-115 shelf out of order: take: UnpicklingError: " in capsys.readouterr().err


def test_the_kiosk_may_end_while_content_is_read(watched: Watched, new: str) -> None:
    watched.watch.look()
    assert not watched.is_idle


def test_back_to_what_the_kiosk_brings(watched: Watched, shelf: ShelfFolder, qtbot: QtBot) -> None:
    use(shelf, "", key="")
    watched.watch.look()
    origin = ContentOrigin.BUNDLED
    qtbot.waitUntil(lambda: watched.kiosk.store.world.content_state.origin is origin)
