"""Whether the installed kiosk starts, is watched over, and may write on its shelf."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.machine_installed import UNIT, is_installed, shelf_is_open, unit

SHIPPED = Path(__file__).resolve().parents[2] / "assets" / "deploy" / UNIT


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units of a machine on which the kiosk is installed."""
    (tmp_path / UNIT).write_text(SHIPPED.read_text())
    wants = tmp_path / "multi-user.target.wants"
    wants.mkdir()
    (wants / UNIT).symlink_to(f"../{UNIT}")
    return tmp_path


def drop_in(units: Path, *lines: str) -> None:
    (units / f"{UNIT}.d").mkdir(exist_ok=True)
    text = "\n".join(["[Service]", *lines])
    (units / f"{UNIT}.d" / "10-test.conf").write_text(text)


def test_the_shipped_unit_is_as_it_has_to_be(units: Path) -> None:
    assert is_installed(units)
    assert unit(units).line() == "ok    unit: starts with the machine, watchdog 15 s"


def test_nothing_installed_is_no_lack(tmp_path: Path) -> None:
    assert not is_installed(tmp_path)
    assert not unit(tmp_path).is_lacking


WRONG = {
    "WatchdogSec=0": "nobody notices when it hangs",
    "Restart=no": "it is not started again",
    "Type=simple": "it is not started again",
}


@pytest.mark.parametrize(("line", "told"), WRONG.items())
def test_what_somebody_has_taken_away_is_told(units: Path, line: str, told: str) -> None:
    drop_in(units, line)
    part = unit(units)
    assert part.is_lacking and part.found.startswith(told)


def test_one_that_does_not_start_with_the_machine_is_told(units: Path) -> None:
    (units / "multi-user.target.wants" / UNIT).unlink()
    assert unit(units).fix == "sudo systemctl enable afterglow"


def test_a_shelf_beside_the_state_has_to_be_opened(units: Path) -> None:
    assert shelf_is_open("", units) is None
    assert shelf_is_open("/var/lib/afterglow/shelf", units) is None
    closed = shelf_is_open("/srv/afterglow", units)
    assert closed is not None and closed.fix.endswith("sudo ./kiosk.sh install")
    drop_in(units, "ReadWritePaths=-/srv/other -/srv/afterglow")
    opened = shelf_is_open("/srv/afterglow", units)
    assert opened is not None and not opened.is_lacking
    below = shelf_is_open("/srv/afterglow/shelf", units)
    assert below is not None and not below.is_lacking
