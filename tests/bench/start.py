"""From the start of the process to the first whole slide on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from tests.bench.program import BARE, kiosk, running
from tests.bench.row import Row
from tests.bench.stage import (
    LONGEST_WAIT_S,
    NothingHappened,
    Stage,
    rows_seen,
    settled,
    when_changed,
    when_shown,
)

Shown = tuple[bytes, ...]


def look_of(stage: Stage, command: Sequence[str]) -> Shown:
    """What the program shows when it has come to rest. This start also warms its caches."""
    ys = rows_seen(stage.screen)
    empty = stage.screen.rows(ys)
    with running(stage, command) as program:
        when_changed(stage.screen, ys, empty, LONGEST_WAIT_S)
        shown = settled(stage.screen, ys, 1.0)
        if not program.is_running():
            raise NothingHappened("the program has ended")
        return shown


def start_ms(stage: Stage, command: Sequence[str], look: Shown) -> float:
    """One start, in ms, until the screen shows `look`."""
    with running(stage, command) as program:
        return (when_shown(stage.screen, rows_seen(stage.screen), look) - program.began) * 1000


def starts(stage: Stage, commands: Sequence[Sequence[str]], runs: int) -> list[float]:
    """The median start of each command in ms; they take turns."""
    looks = [look_of(stage, command) for command in commands]
    taken: list[list[float]] = [[] for _ in commands]
    for _ in range(runs):
        for times, command, look in zip(taken, commands, looks, strict=True):
            times.append(start_ms(stage, command, look))
    return [median(times) for times in taken]


def measure(stage: Stage, runs: int) -> list[Row]:
    """Kiosk and bare window in turns."""
    ours, bare = starts(stage, (kiosk(), BARE), runs)
    return [Row("start to first whole slide", "ms", ours, bare, 2.0)]
