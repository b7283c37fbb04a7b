"""The measuring works: plausible numbers, and no word on whether they are good."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.choose import choose_content
from tests.bench.library import make_library
from tests.bench.memory import bare_mib
from tests.bench.motion import bare_rate, fades, rates, runs
from tests.bench.program import BARE, kiosk
from tests.bench.rest import rest
from tests.bench.row import Row, table
from tests.bench.share import shares
from tests.bench.stage import ROOT, Stage, stage
from tests.bench.start import start_ms
from tests.bench.switches import grown_mib
from tests.bench.taps import bare_taps, kiosk_taps


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("caches")) as found:
        yield found


def test_the_bench_itself_loads_no_qt() -> None:
    """Else it would share Qt's pages with the programs that it measures."""
    code = "import sys, tests.bench.__main__; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_bench_sees_both_programs_from_outside(where: Stage) -> None:
    assert 20 < start_ms(where, BARE, 0.3) < 20_000
    assert 50 < start_ms(where, kiosk(), 0.3) < 20_000
    assert all(5 < mib < 1000 for mib in bare_mib(where, 0.5))
    assert 1 < bare_rate(where, 0.5) < 1000
    still = rest(where, BARE, 0.6, 0.3)
    assert still.frames >= 0
    assert 0 <= still.cpu <= 400


def test_bench_taps(where: Stage) -> None:
    assert [name for name, ms in kiosk_taps(where, 2) if 0 < ms < 1500] == ["card", "next page"]
    assert all(0 < ms < 1500 for ms in bare_taps(where, 2))


def test_rates_are_of_movements_only() -> None:
    moving = [10 + k / 50 for k in range(11)]
    assert rates(runs([0.0, 1.0, *moving, 20.0])) == pytest.approx([50.0])


def test_fades_are_told_from_the_drawing_s_own_movements() -> None:
    def movement(begin: float, rate: int) -> list[float]:
        return [begin + k / rate for k in range(rate)]

    frames = [0.0, *movement(2.5, 30), *movement(9.1, 60), *movement(11.5, 20), *movement(18.2, 50)]
    assert rates(fades(frames, 9.0)) == pytest.approx([60.0, 50.0])


def test_shares_are_of_what_was_watched() -> None:
    frames = [0.0, *(9.0 + k / 50 for k in range(51)), *(12.0 + k / 20 for k in range(81)), 30.0]
    looks = [(k / 100, k / 400) for k in range(1500)]
    found = shares(frames, looks)
    assert [share.is_fade for share in found] == [True]
    assert found[0].cpu == pytest.approx(25.0, abs=1.0)
    looks = [(k / 100, k / 400) for k in range(2000)]
    assert [share.is_fade for share in shares(frames, looks)] == [True, False]


def test_bench_switches() -> None:
    assert -100 < grown_mib(warm=2, switches=2, looks=1) < 100


def test_table_tells_what_misses_its_aim() -> None:
    rows = [Row("start", "ms", 300, 100, 2.0), Row("rate", "1/s", 60, 62, 55, "value", True)]
    assert [line.split()[-1] for line in table(rows).splitlines()[1:]] == ["MISSED", "ok"]


def test_large_library_is_without_error(tmp_path: Path) -> None:
    slides = make_library(tmp_path / "content", 150)
    chosen = choose_content(tmp_path / "content")
    assert chosen.refused is None
    assert chosen.catalog is not None
    assert len(chosen.catalog.places) == slides >= 150
