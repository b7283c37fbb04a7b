"""Staff ask the shelf for its content, or for what was shown before: read at once, shown when they leave."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import ANY

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.releases.commands import use
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.domain import events as e
from kiosk.domain.session import ContentOrigin, StaffScreen
from kiosk.domain.staff import ContentRead, Desk, StaffNote
from kiosk.ui import aside_process
from tests.conftest import MakeKiosk
from tests.content.releases.shelves import clinic, placed
from tests.ui.test_content_watch import Watched


class Panel:
    """The staff's panel of a kiosk that a shelf fills. The PIN is behind them."""

    def __init__(self, watched: Watched, qtbot: QtBot) -> None:
        self.watched, self._qtbot = watched, qtbot
        watched.kiosk.show(StaffScreen())
        store = watched.kiosk.store
        store.dispatch(e.DeskSeen(store.now(), Desk(has_shelf=True)))

    @property
    def note(self) -> StaffNote:
        screen = self.watched.kiosk.screen
        assert isinstance(screen, StaffScreen)
        return screen.note

    def act(self, key: str) -> StaffNote:
        """Press a button, and what is told at last."""
        store = self.watched.kiosk.store
        store.dispatch(e.StaffTold(store.now(), StaffNote.NOTHING))
        self.watched.kiosk.kiosk.staff.panel.act(key)
        passing = (StaffNote.NOTHING, StaffNote.READING)
        self._qtbot.waitUntil(lambda: self.note not in passing)
        self.watched.kiosk.wait_long()
        return self.note


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture
def old(shelf: ShelfFolder, tmp_path: Path) -> str:
    return placed(shelf, clinic(tmp_path / "old", "Old clinic"))


@pytest.fixture
def watched(make_kiosk: MakeKiosk, shelf: ShelfFolder, old: str) -> Watched:
    return Watched(make_kiosk, shelf)


@pytest.fixture
def new(shelf: ShelfFolder, watched: Watched, tmp_path: Path) -> str:
    """A release that is put in use while the kiosk runs."""
    return placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)


@pytest.fixture
def panel(watched: Watched, qtbot: QtBot) -> Panel:
    return Panel(watched, qtbot)


def test_new_content_is_read_at_once_and_shown_when_they_leave(
    watched: Watched, new: str, old: str, panel: Panel, qtbot: QtBot
) -> None:
    assert panel.act("reload") is StaffNote.RELOADED
    assert panel.act("reload") is StaffNote.RELOADED  # it is read once
    assert watched.is_idle
    assert watched.release == old
    assert watched.kiosk.store.world.desk.read == ContentRead(ANY, StaffNote.RELOADED)
    watched.leave()
    qtbot.waitUntil(lambda: watched.release == new)


def test_nothing_newer(watched: Watched, panel: Panel) -> None:
    assert panel.act("reload") is StaffNote.NOTHING_NEWER
    assert watched.is_idle  # nothing was read for that


def test_damaged_content_is_told(
    watched: Watched, shelf: ShelfFolder, new: str, old: str, panel: Panel, qtbot: QtBot
) -> None:
    (shelf.release(new) / "clinic.json").write_text("{}")
    assert panel.act("reload") is StaffNote.REFUSED
    watched.leave()
    refused = str(shelf.release(new[:12]))
    qtbot.waitUntil(lambda: watched.kiosk.store.world.content_state.refused == refused)
    assert watched.release == old


def test_the_earlier_content_is_shown_when_they_leave(
    watched: Watched,
    shelf: ShelfFolder,
    old: str,
    tmp_path: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    later = placed(shelf, clinic(tmp_path / "later", "Later clinic"))
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.release == later)
    panel = Panel(watched, qtbot)
    assert panel.act("roll_back") is StaffNote.ROLLED_BACK
    assert panel.act("roll_back") is StaffNote.ROLLED_BACK  # a second press goes no further back
    assert f"AG-114 content rolled back: {later[:12]} (by staff)\n" in capsys.readouterr().err
    assert (watched.release, shelf.standing().current) == (later, old)
    watched.leave()
    qtbot.waitUntil(lambda: watched.release == old)


def test_back_to_what_the_kiosk_brings_and_no_further(
    watched: Watched, shelf: ShelfFolder, panel: Panel, qtbot: QtBot
) -> None:
    assert panel.act("roll_back") is StaffNote.ROLLED_BACK
    watched.leave()
    bundled = ContentOrigin.BUNDLED
    qtbot.waitUntil(lambda: watched.kiosk.store.world.content_state.origin is bundled)
    assert Panel(watched, qtbot).act("roll_back") is StaffNote.NOTHING_EARLIER


def test_a_shelf_that_cannot_be_changed_is_told(
    watched: Watched,
    shelf: ShelfFolder,
    old: str,
    panel: Panel,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PYTHONHOME", "nowhere")  # no Python starts with it
    assert panel.act("roll_back") is StaffNote.SHELF_FAILED
    assert "AG-115 shelf out of order: roll_back: " in capsys.readouterr().err
    assert shelf.standing().current == old


def test_what_failed_once_is_tried_again(
    watched: Watched, new: str, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(aside_process.sys, "executable", "/nowhere/python")
        assert panel.act("reload") is StaffNote.SHELF_FAILED
    assert panel.act("reload") is StaffNote.RELOADED


def test_they_may_leave_before_it_is_done(
    watched: Watched, shelf: ShelfFolder, old: str, panel: Panel, qtbot: QtBot
) -> None:
    watched.kiosk.kiosk.staff.panel.act("roll_back")
    assert not watched.is_idle
    watched.leave()
    bundled = ContentOrigin.BUNDLED
    qtbot.waitUntil(lambda: watched.kiosk.store.world.content_state.origin is bundled)
    use(shelf, old, key="")
    watched.watch.look()
    qtbot.waitUntil(lambda: watched.release == old)
