"""Between two fades of the loop, after the breath: pictures drawn, and processor time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple

from tests.bench.program import BARE, kiosk, shown
from tests.bench.row import Row
from tests.bench.stage import Stage

WATCHED_S = 5.0
SLIDE_S = 22.0
STILL_AFTER_S = 15.0
"""From the beginning of a slide until a figure of four moments has moved and breathed."""


class Rest(NamedTuple):
    """`cpu` in % of one core."""

    frames: int
    cpu: float


def rest(stage: Stage, command: Sequence[str], before_s: float, watched_s: float) -> Rest:
    """Watch a program that is shown for `before_s`. Its own frame log tells what it draws."""
    with shown(stage, command, logs_frames=True) as program:
        time.sleep(before_s)
        frames, cpu = len(program.frames), program.cpu_s()
        if frames == 0:
            raise AssertionError("the frame log is silent")
        time.sleep(watched_s)
        share = (program.cpu_s() - cpu) / watched_s * 100
        return Rest(len(program.frames) - frames, share)


def measure(stage: Stage, _runs: int) -> list[Row]:
    """In the second slide: its fade and its breath are over, the next fade is not near."""
    ours = rest(stage, kiosk(loop__slide_s=SLIDE_S), SLIDE_S + STILL_AFTER_S, WATCHED_S)
    bare = rest(stage, BARE, 2.0, WATCHED_S)
    return [
        Row(f"pictures in {WATCHED_S:g} s between fades", "", ours.frames, bare.frames, 0, "value"),
        Row("processor between fades", "% core", ours.cpu, bare.cpu, 0.5, "value"),
    ]
