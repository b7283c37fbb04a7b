"""The program itself with a shelf: what is new is tried, and what brings it down is rolled back."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.releases.shelf_folder import ShelfFolder
from tests.content.releases.shelves import clinic, placed
from tests.content.releases.signer import SIGNER
from tests.ui.program import SCREEN_IS_UP, Program, environment

SMALL = ["--windowed", "--size", "640x400", "--panel-inches", "10"]


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture
def old(shelf: ShelfFolder, tmp_path: Path) -> str:
    return placed(shelf, clinic(tmp_path / "old", "Old clinic"))


def kiosk(shelf: ShelfFolder, *words: str) -> Program:
    env = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    given = ["--set", f"content.shelf={shelf.path}", *words]
    return Program(["main.py", "run", *SMALL, *given], env)


def in_use(release: str) -> str:
    return f"revision {release[:12]}\n"


def test_killed_twice_it_shows_the_earlier_content_at_the_third_start(
    shelf: ShelfFolder, old: str, tmp_path: Path
) -> None:
    new = placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)
    for _ in range(2):
        with kiosk(shelf) as program:
            program.wait_for(SCREEN_IS_UP)
            assert in_use(new) in program.told
            assert program.end(signal.SIGKILL) == -signal.SIGKILL
    with kiosk(shelf) as program:
        program.wait_for(SCREEN_IS_UP)
        assert f"AG-114 content rolled back: {new[:12]} (crashed)\n" in program.told
        assert in_use(old) in program.told
        assert in_use(new) not in program.told
        assert program.end() == 0
    assert (shelf.standing().current, shelf.standing().failed[-1].release) == (old, new)


def test_ended_well_it_is_not_counted(shelf: ShelfFolder, old: str, tmp_path: Path) -> None:
    new = placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)
    with kiosk(shelf) as program:
        program.wait_for(SCREEN_IS_UP)
        assert shelf.standing().starts == 1
        assert program.end() == 0
    assert (shelf.standing().current, shelf.standing().trial) == (new, None)


NO_SCREEN = """
import os, sys
from kiosk.ui import run

class NoScreen:
    def __init__(self, words):
        os.abort()  # as Qt does where there is no graphics device

    @staticmethod
    def instance():
        return None

run.QGuiApplication = NoScreen
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_screen_that_fails_is_no_fault_of_the_content(
    shelf: ShelfFolder, old: str, tmp_path: Path
) -> None:
    new = placed(shelf, clinic(tmp_path / "new", "New clinic"), healthy=False)
    env = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    words = ["run", *SMALL, "--set", f"content.shelf={shelf.path}"]
    with Program(["-c", NO_SCREEN, *words], env) as program:
        assert program.wait() == -signal.SIGABRT
    assert (shelf.standing().current, shelf.standing().trial) == (new, None)


SOONER = """
import sys
from kiosk.domain import release
release.HEALTHY_AFTER_S = 0.2
from kiosk.ui import content_watch
content_watch.LOOKS_EVERY_MS = 100
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_it_takes_content_up_while_it_runs_and_finds_it_healthy(
    shelf: ShelfFolder, old: str, tmp_path: Path
) -> None:
    env = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    words = ["run", *SMALL, "--set", f"content.shelf={shelf.path}"]
    with Program(["-c", SOONER, *words], env) as program:
        program.wait_for(in_use(old))
        program.wait_for(SCREEN_IS_UP)
        folder = clinic(tmp_path / "new", "New clinic")
        assert main(["content", "add", str(folder), "--shelf", str(shelf.path)]) == 0
        new = shelf.standing().current
        program.wait_for(in_use(new))
        program.wait_for(f"AG-116 content healthy: {new[:12]}\n")
        assert shelf.standing().last_good == new
        assert program.end() == 0
        assert "AG-9" not in program.told


def test_unsigned_releases_are_not_shown(shelf: ShelfFolder, old: str) -> None:
    with kiosk(shelf, "--set", f"content.public_key={SIGNER.public}") as program:
        program.wait_for(SCREEN_IS_UP)
        refused = f"AG-102 content refused: {shelf.release(old)}: the bundled content is shown\n"
        assert refused in program.told
        assert f"AG-103 finding: error: releases/{old[:12]}/RECORD#: " in program.told
        assert program.end() == 0


def test_pictures_are_of_what_the_shelf_shows(
    shelf: ShelfFolder, old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = shelf.standing()
    where = ["--set", f"content.shelf={shelf.path}"]
    assert main(["export", str(tmp_path / "review"), "--review", *where]) == 0
    assert in_use(old) in capsys.readouterr().err
    assert shelf.standing() == before
