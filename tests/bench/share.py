"""The processor's share while something moves: fades of the loop, and what the drawing does alone.

A movement is a run of pictures in the frame log; processor time is read from outside, every few ms.
"""

from __future__ import annotations

import time
from bisect import bisect
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from tests.bench.motion import SLIDE_S, fades, rates, runs
from tests.bench.program import BARE, Program, kiosk, running
from tests.bench.row import Row
from tests.bench.stage import Stage

AIM = 25.0
LOOKS_EVERY_S = 0.01

Look = tuple[float, float]
"""A moment, and the processor time used until then, both in s."""


class Share(NamedTuple):
    """One movement: its length in s, its pictures a second, and the processor in % of one core."""

    is_fade: bool
    seconds: float
    rate: float
    cpu: float


def watched(program: Program, seconds: float) -> list[Look]:
    """Look at the processor time again and again."""
    until = time.monotonic() + seconds
    looks = []
    while (now := time.monotonic()) < until:
        looks.append((now, program.cpu_s()))
        time.sleep(LOOKS_EVERY_S)
    return looks


def shares(frames: Sequence[float], looks: Sequence[Look]) -> list[Share]:
    """Each movement that lies wholly in the time that was watched."""
    times = [at for at, _ in looks]

    def cpu(at: float) -> float:
        return looks[min(len(looks) - 1, bisect(times, at))][1]

    changes = fades(frames)
    return [
        Share(
            run in changes,
            seconds := run[-1] - run[0],
            rates([run])[0],
            (cpu(run[-1]) - cpu(run[0])) / seconds * 100,
        )
        for run in runs(frames)
        if times[0] < run[0] and run[-1] < times[-1]
    ]


def loop_shares(stage: Stage, slides: int = 6) -> list[Share]:
    """The movements of some slides of the loop."""
    with running(stage, kiosk(loop__slide_s=SLIDE_S), logs_frames=True) as program:
        time.sleep(3.0)
        looks = watched(program, SLIDE_S * slides)
        return shares(program.frames, looks)


def bare_share(stage: Stage, seconds: float = 3.0) -> float:
    """The bare window's rectangle changing colour, in % of one core."""
    with running(stage, (*BARE, "--moves"), logs_frames=True) as program:
        time.sleep(0.6)
        looks = watched(program, seconds)
        return (looks[-1][1] - looks[0][1]) / (looks[-1][0] - looks[0][0]) * 100


def measure(stage: Stage, _runs: int) -> list[Row]:
    """The median fade, and the median of moments and breaths."""
    bare, found = bare_share(stage), loop_shares(stage)
    rows = []
    for what, is_fade in (("loop fades", True), ("the drawing alone", False)):
        some = [share.cpu for share in found if share.is_fade is is_fade]
        if not some:
            raise AssertionError(f"no {what} seen")
        rows.append(Row(f"processor, {what}, median", "% core", median(some), bare, AIM, "value"))
    return rows
