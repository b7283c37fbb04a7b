"""The staff's PIN on a real disk, and everything that can be wrong with it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from kiosk.domain.pin_guard import GuardFault
from kiosk.station import pin_keeper
from kiosk.station.pin_files import RECOVERY, FailuresFile
from kiosk.station.pin_keeper import PinKeeper
from kiosk.station.state_folder import state_folder, write_whole

PIN, WRONG = "407198", "946173"


class Clock:
    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(autouse=True)
def plain_hashes(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Argon2 takes its time; one test has the real one."""
    if "real" in request.keywords or request.node.name.startswith("test_the_hash"):
        return
    monkeypatch.setattr(pin_keeper, "hashed", lambda pin: f"$argon2id${pin}")
    monkeypatch.setattr(pin_keeper, "_is_right", lambda kept, pin: kept == f"$argon2id${pin}")


def kept(folder: Path, clock: Clock) -> PinKeeper:
    keeper = PinKeeper(folder, clock=clock)
    assert keeper.choose(PIN)
    return keeper


def wait_of(keeper: PinKeeper, clock: Clock) -> float:
    return keeper.lock().until - clock.now


def fail(keeper: PinKeeper, clock: Clock, times: int) -> None:
    for _ in range(times):
        clock.now += wait_of(keeper, clock)
        assert not keeper.opens(WRONG)


def counter(folder: Path) -> Path:
    return folder / "staff" / "failures.json"


def test_a_first_start_has_no_pin_and_takes_one(tmp_path: Path, clock: Clock) -> None:
    keeper = PinKeeper(tmp_path, clock=clock)
    assert not keeper.lock().is_set
    assert not keeper.opens("")
    assert not keeper.opens("000000")
    assert keeper.choose(PIN)
    assert keeper.lock().is_set
    assert keeper.opens(PIN)
    assert not keeper.choose(WRONG), "a PIN that is set is not chosen again"
    assert PinKeeper(tmp_path, clock=clock).opens(PIN)


def test_files_are_for_nobody_else_and_have_no_pin_in_them(tmp_path: Path, clock: Clock) -> None:
    kept(tmp_path, clock)
    for name in ("pin.json", "failures.json"):
        assert stat.S_IMODE((tmp_path / "staff" / name).stat().st_mode) == 0o600
    assert sorted(one.name for one in (tmp_path / "staff").iterdir()) == [
        "failures.json",
        "pin.json",
    ]


def test_the_hash_is_argon2_and_is_checked(tmp_path: Path, clock: Clock) -> None:
    keeper = kept(tmp_path, clock)
    assert "$argon2id$" in (tmp_path / "staff" / "pin.json").read_text("utf-8")
    assert PIN not in (tmp_path / "staff" / "pin.json").read_text("utf-8")
    assert not keeper.opens(WRONG)
    assert keeper.opens(PIN)


@pytest.mark.parametrize("given", ["$argon2id$broken", "$argon2id$v=19$m=8,t=1,p=1$xx$yy"])
def test_the_hash_of_settings_that_is_none_opens_nothing(tmp_path: Path, given: str) -> None:
    assert not PinKeeper(tmp_path, given).opens(PIN)


def test_a_failure_is_written_before_the_hash_is_looked_at(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = kept(tmp_path, clock)

    def power_cut(_hash: str, _pin: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin_keeper, "_is_right", power_cut)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            keeper.opens(WRONG)
        keeper = PinKeeper(tmp_path, clock=clock)
    assert wait_of(keeper, clock) == 30


def test_five_are_free_then_it_waits_and_the_right_one_forgets(
    tmp_path: Path, clock: Clock
) -> None:
    keeper = kept(tmp_path, clock)
    fail(keeper, clock, 5)
    assert wait_of(keeper, clock) == 30
    assert not keeper.opens(PIN), "too early"
    clock.now += 29.9
    assert not keeper.opens(PIN)
    clock.now += 0.2
    assert keeper.opens(PIN)
    assert wait_of(keeper, clock) == 0
    fail(keeper, clock, 4)
    assert wait_of(keeper, clock) == 0


def test_a_restart_and_a_clock_that_was_set_gain_nothing(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = kept(tmp_path, clock)
    fail(keeper, clock, 7)
    assert wait_of(keeper, clock) == 120
    monkeypatch.setattr("time.time", lambda: 4e9)
    clock.now = 3.0  # the machine's clock begins again
    again = PinKeeper(tmp_path, clock=clock)
    assert wait_of(again, clock) == 120
    clock.now += 61
    again.lock()
    clock.now = 1.0
    assert wait_of(PinKeeper(tmp_path, clock=clock), clock) == 59, "what was waited is kept"


def test_shut_at_fifty_until_the_recovery_file(tmp_path: Path, clock: Clock) -> None:
    keeper = kept(tmp_path, clock)
    fail(keeper, clock, 50)
    assert keeper.lock().is_shut
    clock.now += 1e7
    assert not keeper.opens(PIN)
    keeper = PinKeeper(tmp_path, clock=clock)
    assert keeper.lock().is_shut
    recovery = tmp_path / "staff" / "recovery"
    recovery.write_text("please\n", "utf-8")
    assert keeper.lock().is_shut, "something else stands in it"
    recovery.write_text(RECOVERY + "\n", "utf-8")
    lock = keeper.lock()
    assert (lock.is_shut, lock.is_set) == (False, False)
    assert not recovery.exists()
    assert keeper.choose(WRONG)
    assert keeper.opens(WRONG)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'{"failures":0,"wait_s":0.0}',
        b"\xff\xfe",
        b"[" * 4000,
        b'{"failures":0,"wait_s":0.0,"check":1}',
        b'{"failures":-9,"wait_s":0.0,"check":0}',
    ],
)
def test_a_corrupt_number_means_the_longest_delay(
    tmp_path: Path, clock: Clock, data: bytes
) -> None:
    kept(tmp_path, clock)
    counter(tmp_path).write_bytes(data)
    keeper = PinKeeper(tmp_path, clock=clock)
    assert (wait_of(keeper, clock), keeper.lock().fault) == (3600, GuardFault.LOST)
    assert not keeper.opens(PIN)
    clock.now += 3600
    assert keeper.opens(PIN)


def test_a_deleted_number_means_the_longest_delay(tmp_path: Path, clock: Clock) -> None:
    kept(tmp_path, clock)
    counter(tmp_path).unlink()
    keeper = PinKeeper(tmp_path, clock=clock)
    assert (wait_of(keeper, clock), keeper.lock().fault) == (3600, GuardFault.LOST)


@pytest.mark.parametrize("data", [None, b"", b"{}", b'{"hash":3}'])
def test_a_lost_pin_is_not_asked_for_anew(tmp_path: Path, clock: Clock, data: bytes | None) -> None:
    kept(tmp_path, clock)
    pin = tmp_path / "staff" / "pin.json"
    pin.unlink() if data is None else pin.write_bytes(data)
    keeper = PinKeeper(tmp_path, clock=clock)
    lock = keeper.lock()
    assert (lock.is_set, lock.is_shut, lock.fault) == (True, True, GuardFault.NO_PIN)
    assert not keeper.choose(WRONG)
    assert not keeper.opens("")


def test_the_hash_of_the_settings_counts_from_its_first_start(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pin_keeper, "_is_right", lambda kept, pin: kept == f"$argon2id${pin}")
    given = f"$argon2id${PIN}"
    keeper = PinKeeper(tmp_path, given, clock)
    assert keeper.lock().is_set
    fail(keeper, clock, 3)
    assert keeper.opens(PIN)
    counter(tmp_path).unlink()
    assert wait_of(PinKeeper(tmp_path, given, clock), clock) == 3600


def _no_folder(tmp_path: Path) -> Path:
    (tmp_path / "state").write_text("a file where the folder should be", "utf-8")
    return tmp_path / "state"


def test_a_folder_that_cannot_be_written_means_the_longest_delay_before_each_try(
    tmp_path: Path, clock: Clock
) -> None:
    keeper = PinKeeper(_no_folder(tmp_path), f"$argon2id${PIN}", clock)
    for _ in range(3):
        assert (wait_of(keeper, clock), keeper.lock().fault) == (3600, GuardFault.UNWRITABLE)
        clock.now += 3599
        assert not keeper.opens(PIN)
        clock.now += 2
        assert not keeper.opens(WRONG)
    clock.now += 3601
    assert keeper.opens(PIN)


def test_a_disk_that_fills_up_while_it_runs(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = kept(tmp_path, clock)

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert not keeper.opens(PIN), "nothing could be counted"
    assert (wait_of(keeper, clock), keeper.lock().fault) == (3600, GuardFault.UNWRITABLE)
    clock.now += 3601
    assert keeper.opens(PIN)


def test_a_new_pin_that_cannot_be_written_is_not_taken(tmp_path: Path, clock: Clock) -> None:
    keeper = PinKeeper(_no_folder(tmp_path), clock=clock)
    assert not keeper.choose(PIN)
    assert keeper.lock().fault is GuardFault.UNWRITABLE
    assert not keeper.opens(PIN)
    assert not PinKeeper(None, clock=clock).choose(PIN)


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "one"
    write_whole(file, b"old")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["one"]


def test_failures_are_the_same_after_a_write(tmp_path: Path, clock: Clock) -> None:
    keeper = kept(tmp_path, clock)
    fail(keeper, clock, 6)
    written = FailuresFile(tmp_path).read()
    assert written is not None
    assert (written.failures, written.wait) == (6, 60)


@pytest.mark.parametrize(
    ("given", "environment", "folder"),
    [
        ("/srv/state", {"HOME": "/h"}, Path("/srv/state")),
        ("", {"STATE_DIRECTORY": "/var/lib/a:/b", "HOME": "/h"}, Path("/var/lib/a")),
        ("", {"XDG_STATE_HOME": "/x", "HOME": "/h"}, Path("/x/afterglow")),
        ("", {"HOME": "/h"}, Path("/h/.local/state/afterglow")),
        ("", {}, None),
        ("", {"HOME": ""}, None),
    ],
)
def test_where_the_state_is(given: str, environment: dict[str, str], folder: Path | None) -> None:
    assert state_folder(given, environment) == folder
