"""The command that makes a hash for the settings."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from kiosk.station.pin_hash import main
from kiosk.station.pin_keeper import PinKeeper


def test_the_hash_that_is_printed_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("407198\n"))
    assert main() == 0
    keeper = PinKeeper(tmp_path, capsys.readouterr().out.strip())
    assert not keeper.opens("946173")
    assert keeper.opens("407198")


@pytest.mark.parametrize("given", ["", "40719", "123456", "4071x8", "٤٠٧١٩٨"])
def test_a_pin_that_is_not_taken(
    given: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{given}\n"))
    assert main() == 2
    assert capsys.readouterr().out == ""
