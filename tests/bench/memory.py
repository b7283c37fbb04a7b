"""Memory on the loop: after the first slide, and after the loop has gone on three times."""

from __future__ import annotations

import time

from tests.bench.program import BARE, kiosk, running
from tests.bench.row import Row
from tests.bench.stage import Stage, settle

SLIDE_S = 4.0
CHANGES = 3
AIM = 1.6


def bare_mib(stage: Stage, after_s: float = 2.0) -> float:
    """The bare window's memory in MiB."""
    with running(stage, BARE) as program:
        time.sleep(after_s)
        return program.pss_mib()


def kiosk_mib(stage: Stage, changes: int = CHANGES) -> tuple[float, float]:
    """The kiosk's memory in MiB after its first slide, and after some changes."""
    with running(stage, kiosk(loop__slide_s=SLIDE_S)) as program:
        time.sleep(2.0)
        first = program.pss_mib()
        time.sleep(SLIDE_S * changes)
        settle(stage.screen)
        return first, program.pss_mib()


def measure(stage: Stage, _runs: int) -> list[Row]:
    """Each alone, so that they share no pages."""
    bare = bare_mib(stage)
    first, later = kiosk_mib(stage)
    return [
        Row("memory (PSS), first slide", "MiB", first, bare, AIM),
        Row(f"memory (PSS), {CHANGES} changes later", "MiB", later, bare, AIM),
    ]
