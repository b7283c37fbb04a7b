"""100,000 events of a monkey, in four parts that workers share, and cycles that leave nothing behind."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.session import World
from tests.bench.soak import sandbox
from tests.bench.soak.cycles import growth
from tests.bench.soak.cycling import ROUND, Cycling
from tests.bench.soak.kinds import grown
from tests.bench.soak.objects import python_objects, qt_objects
from tests.bench.soak.slope import slope
from tests.ui.program import ROOT, environment

EVENTS = 25_000
SEEDS = (1, 2, 3, 4)
"""One for each panel. The monkey of `python -m tests.bench soak` has others each time."""

LONG_ENOUGH_S = 500


def soak(*words: str, **given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.bench", "soak", *words],
        cwd=ROOT,
        env=environment(**given),
        capture_output=True,
        text=True,
        timeout=LONG_ENOUGH_S,
        check=False,
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_finds_nothing(seed: int) -> None:
    done = soak("--seed", str(seed), "--events", str(EVENTS))
    assert done.returncode == 0, done.stderr
    assert f"seed {seed}: {EVENTS} events" in done.stdout


def test_a_monkey_finds_nothing_while_all_moves() -> None:
    done = soak("--seed", "5", "--events", "1000", "--moving")
    assert done.returncode == 0, done.stderr


def test_a_seed_is_told_and_plays_the_same_again() -> None:
    one, other = (soak("--seed", "6", "--events", "600") for _ in range(2))
    digests = [re.findall(r"digest (\w{8})", done.stdout) for done in (one, other)]
    assert digests[0] == digests[1] != ["00000000"]


FAULTS = {
    "a warning": ("import warnings; warnings.warn('odd')", "warning of Python: odd"),
    "an error": ("raise ValueError('odd')", "bug: ValueError: odd"),
    "a file": ("open('stray', 'w').close()", "escape: stray was opened to be written"),
    "a process": ("import os; os.system('true')", "escape: os.system"),
    "a dead screen": ("self.window.contentItem().setVisible(False)", "dead frame: "),
    "a window": (
        "from PySide6.QtGui import QWindow; self.others += [QWindow()]",
        "escape: another window",
    ),
    "staff": ("self.store.put(self.scene('staff'))", "escape: behind the PIN"),
    "the exit": ("self.staff.end()", "escape: the exit was reached without the PIN"),
}

BROKEN = """
import sys

import msgspec

from kiosk.domain.session import StaffScreen
from tests.bench.soak import __main__ as soak
from tests.bench.soak.soaked import Soaked

class Broken(Soaked):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.others = []
        self.store.effect.connect(self.go_wrong)

    def scene(self, _name):
        return msgspec.structs.replace(self.store.session, screen=StaffScreen())

    def go_wrong(self, _effect):
        {fault}

def play(args, seed, folder):
    from tests.bench.soak import part
    part.Soaked = Broken
    return before(args, seed, folder)

before, soak._play = soak._play, play
sys.exit(soak.main(["--seed", "1", "--events", "600"]))
"""


@pytest.mark.parametrize(("fault", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found_and_told_with_the_way_to_it(fault: str, told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN.format(fault=fault)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=LONG_ENOUGH_S,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert told in done.stderr
    assert "the same again: python -m tests.bench soak --seed 1 --events " in done.stderr


def test_files_anywhere_else_are_strays(tmp_path: Path) -> None:
    for name in ("home", "here", "temporary", "state"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").touch()
    assert sandbox.strays(tmp_path) == ["here/file", "home/file", "temporary/file"]


@pytest.fixture
def cycling(qapp: object, unpainted: None, world: World) -> Iterator[Cycling]:
    made = Cycling(world)
    yield made
    assert made.kiosk.warnings == []
    made.kiosk.close()


def test_cycles_leave_no_objects_behind(cycling: Cycling) -> None:
    cycling.cycle(2 * ROUND)
    cycling.rest()
    qt = qt_objects(cycling.kiosk)  # leaves objects of Python behind by itself, so they come after
    python = python_objects()
    cycling.cycle(2 * ROUND)
    cycling.rest()
    # What each cycle left behind would be there as often; some tuples are kept only by and by.
    assert grown(python, python_objects(), 2 * ROUND - 1) == {}
    assert grown(qt, qt_objects(cycling.kiosk)) == {}


def test_growth_is_told_by_kind_and_after_warming_up() -> None:
    def sample(number: int) -> dict[str, object]:
        python = {"list": 50 + 3 * number, "dict": 7}
        memory = {"Pss_Anon": 1024 * (100 + 2 * number + 50 * (number < 3) + 80 * (number == 7))}
        return {"cycles": 500 * number, "memory": memory, "qt": {"Item": 9}, "python": python}

    found = growth([sample(number) for number in range(1, 13)])
    assert found.mib == pytest.approx(4.0)
    assert found.python == pytest.approx(6.0)
    assert (found.qt, found.kinds) == (0, {"list": 27})


def test_a_slope_heeds_no_odd_sample() -> None:
    assert slope([0, 1, 2, 3, 4], [1, 2, 90, 4, 5]) == 1
