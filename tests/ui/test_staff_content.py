"""Staff have content read again that comes from no shelf: beside the screen, and shown when they leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from pickle import UnpicklingError

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.aside import chosen_from, main
from kiosk.content.choose import Chosen, choose_content
from kiosk.domain import events as e
from kiosk.domain.catalog import Catalog
from kiosk.domain.session import ContentState, HomeScreen, StaffScreen, World
from kiosk.domain.staff import StaffNote
from kiosk.ui import aside_process
from kiosk.ui.staff_means import Reload, StaffMeans
from tests.content.releases.shelves import clinic
from tests.ui.rig import Rig


def made(chosen: Chosen) -> tuple[Catalog, ContentState] | None:
    """As `run` has it."""
    return None if chosen.catalog is None else (chosen.catalog, chosen.state(is_wanted=True))


class Staffed:
    """A kiosk whose staff are behind the PIN, and the folder that its content comes from."""

    def __init__(self, folder: Path, world: World, qtbot: QtBot) -> None:
        self.folder, self._qtbot = folder, qtbot
        means = StaffMeans(folder=folder.parent, reload=Reload(("--folder", str(folder)), made))
        self.kiosk = Rig(world, staff=means)
        self.kiosk.show(StaffScreen())

    @property
    def note(self) -> StaffNote:
        screen = self.kiosk.screen
        assert isinstance(screen, StaffScreen)
        return screen.note

    @property
    def clinic(self) -> str:
        return self.kiosk.store.world.catalog.clinic.in_("en")

    def read(self) -> StaffNote:
        """Press the button, and what is told at last."""
        self.kiosk.kiosk.staff.panel.act("reload")
        self._qtbot.waitUntil(lambda: self.note not in (StaffNote.NOTHING, StaffNote.READING))
        self.kiosk.wait_long()
        return self.note

    def leave(self) -> None:
        self.kiosk.wait_long()
        self.kiosk.store.dispatch(e.Left(self.kiosk.store.now()))


@pytest.fixture
def staffed(tmp_path: Path, world: World, qtbot: QtBot) -> Iterator[Staffed]:
    one = Staffed(clinic(tmp_path / "own", "New clinic"), world, qtbot)
    yield one
    one.kiosk.close()


def test_it_is_read_beside_the_screen_and_shown_when_they_leave(
    staffed: Staffed, qtbot: QtBot
) -> None:
    before = staffed.clinic
    staffed.kiosk.kiosk.staff.panel.act("reload")
    assert staffed.note is StaffNote.READING, "the button has answered before anything was read"
    assert staffed.kiosk.kiosk.staff.panel.note == "Reading the content …"
    qtbot.waitUntil(lambda: staffed.note is StaffNote.RELOADED)
    read = staffed.kiosk.store.world.desk.read
    assert read is not None
    assert read.note is StaffNote.RELOADED
    assert staffed.clinic == before, "never during a visit"
    staffed.leave()
    assert staffed.clinic == "New clinic"


def test_content_with_errors_is_not_taken(staffed: Staffed) -> None:
    before = staffed.clinic
    (staffed.folder / "clinic.json").write_text("{")
    assert staffed.read() is StaffNote.REFUSED
    staffed.leave()
    assert staffed.clinic == before


def test_what_was_read_last_counts(staffed: Staffed) -> None:
    assert staffed.read() is StaffNote.RELOADED
    clinic(staffed.folder.parent, "Newest clinic")
    assert staffed.read() is StaffNote.RELOADED
    staffed.leave()
    assert staffed.clinic == "Newest clinic"


def test_a_reader_that_comes_down_leaves_the_kiosk_running(
    staffed: Staffed, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(aside_process.sys, "executable", "/nowhere/python")
        assert staffed.read() is StaffNote.SHELF_FAILED
    assert "AG-102 content refused: read: no answer" in capsys.readouterr().err
    assert staffed.read() is StaffNote.RELOADED, "and is tried again"


def test_they_may_leave_before_it_is_done(staffed: Staffed, qtbot: QtBot) -> None:
    staffed.kiosk.kiosk.staff.panel.act("reload")
    staffed.kiosk.kiosk.staff.panel.act("reload")  # a second press begins nothing
    staffed.leave()
    qtbot.waitUntil(lambda: staffed.clinic == "New clinic")


def test_who_comes_meanwhile_is_not_disturbed(staffed: Staffed, qtbot: QtBot) -> None:
    before, store = staffed.clinic, staffed.kiosk.store
    staffed.kiosk.kiosk.staff.panel.act("reload")
    staffed.leave()
    staffed.kiosk.wait_long()
    store.dispatch(e.Woken(store.now()))
    qtbot.waitUntil(lambda: store.world.desk.read is not None)
    assert (staffed.clinic, staffed.kiosk.screen) == (before, HomeScreen())
    staffed.leave()
    assert staffed.clinic == "New clinic"


@pytest.mark.parametrize("data", [b"", b"no pickle", b"\x80\x04K\x05."])
def test_what_is_no_content_is_not_taken(data: bytes) -> None:
    with pytest.raises((EOFError, TypeError, UnpicklingError)):
        chosen_from(data)


def test_the_process_says_what_the_program_would_read(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = clinic(tmp_path / "own", "New clinic")
    assert main(["--folder", str(folder)]) == 0
    found = chosen_from(capfdbinary.readouterr().out)
    assert found == choose_content(folder, or_bundled=False, wording=False)
