"""A folder is held by one kiosk, and let go with it, however that ends."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.station.one_kiosk import AnotherKioskError, lock_folders, only_kiosk
from tests.ui.program import SCREEN_IS_UP, Program, environment, run

HOLDS = """
import sys
from pathlib import Path
from kiosk.station.one_kiosk import only_kiosk
with only_kiosk((Path(sys.argv[1]),)):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_there_is_one(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "afterglow"  # made for it
    with only_kiosk((folder,)) as held:
        assert held == folder
        with pytest.raises(AnotherKioskError, match=str(folder)), only_kiosk((folder,), waits_s=0):
            raise AssertionError("there are two")
    with only_kiosk((folder,), waits_s=0) as held:
        assert held == folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []  # nothing that could be left over


def test_a_killed_one_holds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS, str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(AnotherKioskError), only_kiosk((tmp_path,), waits_s=0):
            pass
        began = time.monotonic()
        os.kill(other.pid, signal.SIGKILL)
        with only_kiosk((tmp_path,)):  # waits for one that is just ending
            assert time.monotonic() - began < 5


def test_what_it_starts_does_not_hold_it(tmp_path: Path) -> None:
    """Such as a voice that outlives it for a moment."""
    with only_kiosk((tmp_path,)):
        child = subprocess.Popen(["sleep", "60"], close_fds=False)
    try:
        with only_kiosk((tmp_path,), waits_s=0) as held:
            assert held == tmp_path
    finally:
        child.kill()
        child.wait()


def test_the_next_folder_stands_in_for_one_that_cannot_be_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    no_folder, next_one = tmp_path / "file" / "state", tmp_path / "run"
    with only_kiosk((no_folder, next_one)) as held:
        assert held == next_one
        with pytest.raises(AnotherKioskError), only_kiosk((no_folder, next_one), waits_s=0):
            pass


def test_where_nothing_can_be_locked_it_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with only_kiosk((tmp_path / "file" / "state",), waits_s=0) as held:
        assert held is None


def test_a_disk_that_cannot_be_written_is_no_hindrance(tmp_path: Path) -> None:
    """The program's own folder is on such a disk, and is the last to be tried."""
    program = lock_folders(None, {})[-1]
    assert (program / "compose.py").exists()
    before = sorted(program.iterdir())
    folder = tmp_path / "state"
    folder.mkdir(mode=0o500)
    for one in (folder, program):
        with only_kiosk((one,)) as held:
            assert held == one
    assert sorted(program.iterdir()) == before


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, []),
        ({"XDG_RUNTIME_DIR": "/run/user/1"}, ["/run/user/1/afterglow"]),
        (
            {"RUNTIME_DIRECTORY": "/run/afterglow:/run/b", "XDG_RUNTIME_DIR": "/run/a"},
            ["/run/afterglow"],
        ),
        ({"XDG_RUNTIME_DIR": "run"}, []),
    ],
    ids=["none", "of a user", "of the service", "not absolute"],
)
def test_where_it_is_held(given: dict[str, str], expected: list[str]) -> None:
    state = Path("/var/lib/afterglow")
    passing = [Path(folder) for folder in expected]
    assert list(lock_folders(state, given))[:-1] == [state, *passing]
    assert list(lock_folders(None, given))[:-1] == passing


def test_a_second_kiosk_ends_with_its_own_code(tmp_path: Path) -> None:
    given = {"XDG_STATE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    small = ["--size", "640x400"]
    with Program(["main.py", "run", *small], environment(**given)) as first:
        first.wait_for(SCREEN_IS_UP)
        for words in ([], ["--windowed"], ["--supervised"]):
            second = run("run", *words, **given)
            assert second.returncode == 69
            (line,) = second.stderr.splitlines()
            assert line.startswith(f"AG-503 another kiosk runs: {tmp_path}/afterglow ")
            assert "state.folder" in line
        own = f"state.folder={tmp_path}/other"
        with Program(["main.py", "run", *small, "--set", own], environment(**given)) as beside:
            beside.wait_for(SCREEN_IS_UP)
            assert beside.end() == 0
        assert run("run", "--until-shown", *small, **given).returncode == 0  # a self-test may
        assert run("check", **given).returncode == 0
        assert first.end(signal.SIGKILL) == -signal.SIGKILL
    assert run("run", "--until-shown", *small, **given).returncode == 0
    with Program(["main.py", "run", *small], environment(**given)) as after:
        after.wait_for(SCREEN_IS_UP)
        assert after.end() == 0
