"""Memory on the loop: after the first slide, and after the loop has gone on three times.

Other programs that use Qt at the same time make `Pss` smaller and its ratio larger; `Rss`, which
counts shared pages whole, shows when that is so.
"""

from __future__ import annotations

import time

from tests.bench.program import BARE, Program, kiosk, running
from tests.bench.row import Row
from tests.bench.stage import Stage, settle

SLIDE_S = 4.0
CHANGES = 3
AIM = 1.6
KINDS = ("Pss", "Rss")


def bare_mib(stage: Stage, after_s: float = 2.0) -> list[float]:
    """The bare window's memory in MiB, one number for each kind."""
    with running(stage, BARE) as program:
        time.sleep(after_s)
        return _all(program)


def kiosk_mib(stage: Stage, changes: int = CHANGES) -> tuple[list[float], list[float]]:
    """The kiosk's memory in MiB after its first slide, and after some changes."""
    with running(stage, kiosk(loop__slide_s=SLIDE_S)) as program:
        time.sleep(2.0)
        first = _all(program)
        time.sleep(SLIDE_S * changes)
        settle(stage.screen)
        return first, _all(program)


def _all(program: Program) -> list[float]:
    return [program.memory_mib(kind) for kind in KINDS]


def measure(stage: Stage, _runs: int) -> list[Row]:
    """Each alone, so that they share no pages with each other."""
    bare = bare_mib(stage)
    first, later = kiosk_mib(stage)
    rows = []
    for when, ours in (("first slide", first), (f"{CHANGES} changes later", later)):
        for kind, mib, bare_mib_ in zip(KINDS, ours, bare, strict=True):
            rows.append(Row(f"memory ({kind.upper()}), {when}", "MiB", mib, bare_mib_, AIM))
    return rows
