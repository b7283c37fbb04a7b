"""A kiosk takes the current release, else the last good one, else what it brings along, and counts."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.releases import durable
from kiosk.content.releases.aside import main as aside
from kiosk.content.releases.aside import taken_from
from kiosk.content.releases.commands import use
from kiosk.content.releases.settle import fall_back, leave, settle
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import Taken, look, take
from kiosk.domain.release import Why
from kiosk.domain.session import ContentOrigin
from tests.content.releases.shelves import NOW, clinic, placed

BUNDLED = ""


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture
def old(shelf: ShelfFolder, tmp_path: Path) -> str:
    """A release that is healthy."""
    return placed(shelf, clinic(tmp_path / "old", "Old clinic"))


@pytest.fixture
def new(shelf: ShelfFolder, old: str, tmp_path: Path) -> str:
    """A release that is current, and has still to become healthy."""
    return placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)


def taken_by(shelf: ShelfFolder, **given: object) -> Taken:
    return take(shelf, **{"key": "", "now": NOW, "wait_s": 0.0, **given})  # type: ignore[arg-type]


def messages(taken: Taken) -> list[tuple[str, str]]:
    return [(one.file, one.message) for one in taken.chosen.all_findings()]


@pytest.mark.parametrize("made", [False, True], ids=["no shelf", "an empty shelf"])
def test_without_a_release_it_is_what_the_kiosk_brings(shelf: ShelfFolder, made: bool) -> None:
    if made:
        shelf.path.mkdir()
    taken = taken_by(shelf)
    assert taken.chosen.catalog is not None
    assert (taken.chosen.release, taken.mark, taken.is_trial) == (BUNDLED, None, False)
    assert taken.chosen.state().origin is ContentOrigin.BUNDLED
    assert list(shelf.path.parent.iterdir()) == ([shelf.path] if made else [])


def test_the_current_release(shelf: ShelfFolder, old: str, new: str) -> None:
    taken = taken_by(shelf)
    assert taken.chosen.catalog is not None
    assert taken.chosen.catalog.revision == taken.chosen.release == new
    assert (taken.is_trial, taken.mark) == (True, shelf.mark())
    state = taken.chosen.state()
    assert (state.origin, state.folder, state.refused) == (
        ContentOrigin.RELEASE,
        str(shelf.release(new[:12])),
        "",
    )


def test_the_third_start_without_being_healthy_shows_the_last_good_one(
    shelf: ShelfFolder, old: str, new: str
) -> None:
    assert [taken_by(shelf).chosen.release for _ in range(4)] == [new, new, old, old]
    failed = shelf.standing().rolled_back_from
    assert failed is not None
    assert (failed.release, failed.why, failed.back_to) == (new, Why.CRASHED, old)
    ((name, message),) = messages(taken_by(shelf))
    assert name == f"releases/{new[:12]}"
    assert "rolled back" in message
    assert not taken_by(shelf).chosen.all_findings()[0].is_error


def test_it_tells_once_that_it_rolled_back(shelf: ShelfFolder, new: str) -> None:
    told = [taken_by(shelf).rolled_back is not None for _ in range(4)]
    assert told == [False, False, True, False]


def test_the_first_release_of_all_rolls_back_to_what_the_kiosk_brings(
    shelf: ShelfFolder, tmp_path: Path
) -> None:
    only = placed(shelf, clinic(tmp_path), healthy=False)
    assert [taken_by(shelf).chosen.release for _ in range(3)] == [only, only, BUNDLED]


def test_being_ended_from_outside_is_not_counted(shelf: ShelfFolder, new: str) -> None:
    for _ in range(5):
        assert taken_by(shelf).chosen.release == new
        leave(shelf)
    assert shelf.standing().trial is None


def test_a_program_that_keeps_ending_falls_back_to_what_was_healthy(
    shelf: ShelfFolder, old: str, new: str
) -> None:
    assert taken_by(shelf).chosen.release == new
    for _ in range(2):  # what was healthy stays, however often it is asked for
        fall_back(shelf)
        assert taken_by(shelf).chosen.release == old


def test_falling_back_where_nothing_can_be_written_changes_nothing(tmp_path: Path) -> None:
    fall_back(ShelfFolder(tmp_path / "none"))
    assert not (tmp_path / "none").exists()


def test_healthy_content_may_crash(shelf: ShelfFolder, new: str) -> None:
    taken_by(shelf)
    settle(shelf, new, is_healthy=True, now=NOW)
    assert [taken_by(shelf).chosen.release for _ in range(5)] == [new] * 5
    assert not taken_by(shelf).is_trial


def test_unhealthy_content_is_rolled_back(shelf: ShelfFolder, old: str, new: str) -> None:
    taken_by(shelf)
    settle(shelf, new, is_healthy=False, now=NOW)
    taken = taken_by(shelf)
    assert taken.chosen.release == old
    assert "an error in the first two minutes" in messages(taken)[0][1]


@pytest.mark.parametrize("is_healthy", [True, False])
def test_a_verdict_on_what_is_not_current_any_more(
    shelf: ShelfFolder, old: str, new: str, is_healthy: bool
) -> None:
    before = shelf.standing()
    settle(shelf, old, is_healthy=is_healthy, now=NOW)
    assert shelf.standing() == before


def cut_off(release: Path) -> None:
    file = release / "quizzes" / "peel.json"
    os.truncate(file, file.stat().st_size // 2)


def altered(release: Path) -> None:
    file = release / "clinic.json"
    file.write_bytes(file.read_bytes().replace(b"999", b"911"))


def one_missing(release: Path) -> None:
    (release / "facts.json").unlink()


def one_more(release: Path) -> None:
    (release / "quizzes" / "more.json").write_text("{}")


def all_gone(release: Path) -> None:
    shutil.rmtree(release)


def no_manifest(release: Path) -> None:
    (release / "MANIFEST").unlink()


def other_manifest(release: Path) -> None:
    with (release / "MANIFEST").open("a") as file:
        file.write(f"{'0' * 64}  more.json\n")


def a_link(release: Path) -> None:
    (release / "clinic.json").unlink()
    (release / "clinic.json").symlink_to("facts.json")


DAMAGES: dict[str, tuple[Callable[[Path], None], str]] = {
    "cut off": (cut_off, "quizzes/peel.json"),
    "altered": (altered, "clinic.json"),
    "a file is missing": (one_missing, "facts.json"),
    "a file more": (one_more, "quizzes/more.json"),
    "gone": (all_gone, ""),
    "no manifest": (no_manifest, "MANIFEST"),
    "another manifest": (other_manifest, "MANIFEST"),
    "a link": (a_link, "clinic.json"),
}


@pytest.mark.parametrize(("damage", "name"), DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_release_is_told_and_the_next_one_taken(
    damage: Callable[[Path], None], name: str, shelf: ShelfFolder, old: str, new: str
) -> None:
    damage(shelf.release(new))
    taken = taken_by(shelf)
    assert (taken.chosen.release, taken.is_trial) == (old, False)
    assert [one.file for one in taken.chosen.all_findings() if one.is_error] == [
        f"releases/{new[:12]}/{name}".rstrip("/")
    ]
    assert taken.chosen.state().refused == str(shelf.release(new[:12]))
    assert shelf.standing().trial is None  # it was not shown
    damage(shelf.release(old))
    taken = taken_by(shelf)
    assert taken.chosen.release == BUNDLED
    assert taken.chosen.catalog is not None
    assert len([one for one in taken.chosen.all_findings() if one.is_error]) == 2


@pytest.mark.parametrize("target", ["releases/../../etc", "elsewhere", f"releases/{'A' * 64}"])
def test_a_link_that_leads_elsewhere(shelf: ShelfFolder, old: str, target: str) -> None:
    (shelf.path / "current").unlink()
    (shelf.path / "current").symlink_to(target)
    taken = taken_by(shelf)
    assert taken.chosen.release == old
    assert messages(taken)[0][0] == "current"
    (shelf.path / "last_good").unlink()
    (shelf.path / "last_good").write_text("not a link")
    assert taken_by(shelf).chosen.release == BUNDLED


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"trial": 3}', b"\xff", b"[" * 100_000])
def test_a_damaged_state_begins_anew(shelf: ShelfFolder, new: str, data: bytes) -> None:
    taken_by(shelf)
    (shelf.path / "state.json").write_bytes(data)
    (shelf.release(new) / "RECORD").write_bytes(data)
    assert taken_by(shelf).chosen.release == new
    assert shelf.standing().starts == 1


def full(*_: object, **__: object) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_what_cannot_be_counted_is_not_shown(
    shelf: ShelfFolder, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "write_file", full)
    taken = taken_by(shelf)
    assert (taken.chosen.release, taken.is_trial) == (old, False)
    assert "(No space left on device)" in messages(taken)[0][1]
    monkeypatch.undo()
    assert taken_by(shelf).chosen.release == new


def test_the_last_good_one_needs_no_writing(
    shelf: ShelfFolder, old: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "write_file", full)
    monkeypatch.setattr(shelf, "lock", full)
    taken = taken_by(shelf)
    assert (taken.chosen.release, messages(taken)) == (old, [])


def test_a_shelf_that_somebody_keeps_locked(shelf: ShelfFolder, old: str, new: str) -> None:
    with (shelf.path / "lock").open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        taken = taken_by(shelf)
    assert taken.chosen.release == old
    assert "another command is at work" in messages(taken)[0][1]


def test_what_was_left_in_staging_is_removed(shelf: ShelfFolder, old: str, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "kept").touch()
    left = shelf.staging / "0123456789abcdef" / "content"
    left.mkdir(parents=True)
    (left / "kiosk.json").write_text("{")
    (left / "out").symlink_to(tmp_path / "outside")
    taken_by(shelf)
    assert list(shelf.staging.iterdir()) == []
    assert (tmp_path / "outside" / "kept").exists()


def test_to_look_changes_nothing(shelf: ShelfFolder, new: str) -> None:
    before = shelf.standing()
    assert look(shelf, key="").chosen.release == new
    assert shelf.standing() == before


def test_what_was_seen_is_not_read_again(
    shelf: ShelfFolder, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = look(shelf, key="")
    with monkeypatch.context() as patch:
        patch.delattr("kiosk.content.releases.take.read_release")
        taken = taken_by(shelf, seen=seen)
    assert taken.chosen is seen.chosen
    assert (taken.is_trial, shelf.standing().starts) == (True, 1)
    use(shelf, old, key="")
    assert taken_by(shelf, seen=seen).chosen.release == old


def test_what_is_rolled_back_is_not_read_any_more(shelf: ShelfFolder, old: str, new: str) -> None:
    taken_by(shelf)
    assert look(shelf, key="").chosen.release == new
    taken_by(shelf)
    seen = look(shelf, key="")
    assert (seen.chosen.release, shelf.standing().current) == (old, new)
    taken = taken_by(shelf, seen=seen)
    assert (taken.chosen.release, taken.rolled_back is not None) == (old, True)


def test_a_process_of_its_own_takes_and_settles(
    shelf: ShelfFolder, new: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert aside(["take", str(shelf.path)]) == 0
    taken = taken_from(capfdbinary.readouterr().out)
    assert (taken.chosen.release, taken.is_trial, taken.mark) == (new, True, shelf.mark())
    assert taken.chosen.catalog == look(shelf, key="").chosen.catalog
    assert aside(["healthy", str(shelf.path), "--release", new]) == 0
    assert shelf.standing().last_good == new
    with pytest.raises(TypeError):
        taken_from(b"\x80\x04N.")


def test_a_verdict_that_cannot_be_put_on_record(
    shelf: ShelfFolder,
    new: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(durable, "write_file", full)
    assert aside(["unhealthy", str(shelf.path), "--release", new]) == 1
    assert capsys.readouterr().err == "No space left on device"
