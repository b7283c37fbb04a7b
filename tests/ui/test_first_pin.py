"""A kiosk without a PIN asks for one after its first slide: its supervisor and a self-test do not mind."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.ladder import Starts
from tests.ui.ears import Ears
from tests.ui.program import SCREEN_IS_UP, Program
from tests.ui.test_supervised import child_of, offscreen, tried

ASKS = "AG-602 staff PIN: there is no PIN yet"
BEAT_S = 0.6


@pytest.fixture
def ears() -> Iterator[Ears]:
    with Ears() as ears:
        yield ears


def test_the_supervisor_hears_signs_of_life_while_it_asks(ears: Ears, tmp_path: Path) -> None:
    with Program(["main.py", "run"], offscreen(tmp_path, **ears.environ(BEAT_S))) as kiosk:
        ears.wait_for("READY=1")
        kiosk.wait_for(ASKS)
        ears.forget()
        for _ in range(3):
            ears.wait_for("WATCHDOG=1")
        assert kiosk.end() == 0
    ears.wait_for("STOPPING=1")
    assert tried(tmp_path) == Starts()
    assert "AG-9" not in kiosk.told


@pytest.mark.parametrize("words", [[], ["--size", "1280x720"]], ids=["full", "as installed"])
def test_a_self_test_ends_with_the_slide_and_asks_nobody(tmp_path: Path, words: list[str]) -> None:
    with Program(["main.py", "run", "--until-shown", *words], offscreen(tmp_path)) as kiosk:
        assert kiosk.wait() == 0
    assert SCREEN_IS_UP in kiosk.told
    assert "AG-602" not in kiosk.told
    assert not (tmp_path / "afterglow" / "staff").exists()


def test_one_that_is_started_again_asks_again(tmp_path: Path) -> None:
    with Program(["main.py", "run", "--supervised"], offscreen(tmp_path)) as supervisor:
        supervisor.wait_for(ASKS)
        os.kill(child_of(supervisor.process.pid), signal.SIGKILL)
        supervisor.wait_for("AG-502 started again: it ended with -9")
        supervisor.told = ""
        supervisor.wait_for(ASKS)
        assert supervisor.end() == 0
