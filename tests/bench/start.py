"""From the start of the process to the first whole slide on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from tests.bench.program import BARE, kiosk, running
from tests.bench.row import Row
from tests.bench.stage import (
    LONGEST_WAIT_S,
    Stage,
    StillScreenError,
    rows_seen,
    when_changed,
    when_settled,
)

QUIET_S = 0.6
"""Stillness after which a slide is whole; a breath begins later."""


def start_ms(stage: Stage, command: Sequence[str], quiet_s: float = QUIET_S) -> float:
    """One start, in ms, until the screen shows what it then goes on showing."""
    screen = stage.screen
    ys = rows_seen(screen, 12)
    empty = screen.rows(ys)
    with running(stage, command) as program:
        when_changed(screen, ys, empty, LONGEST_WAIT_S, pause_s=0.001)
        whole = when_settled(screen, ys, quiet_s)
        if not program.is_running():
            raise StillScreenError("the program has ended")
        return (whole - program.began) * 1000


def starts(stage: Stage, commands: Sequence[Sequence[str]], runs: int) -> list[float]:
    """The median start of each command in ms; they take turns, after one start for the caches."""
    taken: list[list[float]] = [[] for _ in commands]
    for number in range(runs + 1):
        for times, command in zip(taken, commands, strict=True):
            took = start_ms(stage, command)
            if number > 0:
                times.append(took)
    return [median(times) for times in taken]


def measure(stage: Stage, runs: int) -> list[Row]:
    """Kiosk and bare window in turns."""
    ours, bare = starts(stage, (kiosk(), BARE), runs)
    return [Row("start to first whole slide", "ms", ours, bare, 2.0)]
