"""Pictures a second while something moves.

Qt Quick's own log has a line for every picture; the time is taken when the line arrives. A movement
is a run of pictures without a gap.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

from tests.bench.program import BARE, kiosk, running, shown
from tests.bench.row import Row
from tests.bench.stage import Stage, settle
from tests.bench.taps import Targets, press_and_release

GAP_S = 0.15
FEWEST = 8
SLIDE_S = 9.0
NEAR_S = 0.8
AIM = 55.0


def runs(frames: Sequence[float]) -> list[list[float]]:
    """The pictures of each movement."""
    movements: list[list[float]] = [[]]
    for at in frames:
        if movements[-1] and at - movements[-1][-1] > GAP_S:
            movements.append([])
        movements[-1].append(at)
    return [movement for movement in movements if len(movement) >= FEWEST]


def fades(frames: Sequence[float], slide_s: float = SLIDE_S) -> list[list[float]]:
    """The pictures of each change of slide but the first.

    The drawing's own movements, from moment to moment and in its breath, begin at other times.
    """

    def is_fade(run: Sequence[float]) -> bool:
        since = run[0] - frames[0]
        return since > NEAR_S and abs(since - slide_s * round(since / slide_s)) < NEAR_S

    return [run for run in runs(frames) if is_fade(run)]


def rates(movements: Sequence[Sequence[float]]) -> list[float]:
    """Pictures a second of each movement."""
    return [(len(run) - 1) / (run[-1] - run[0]) for run in movements]


def bare_rate(stage: Stage, seconds: float = 3.0) -> float:
    """The bare window's rectangle changing colour: what the backend can do with a full screen."""
    with running(stage, (*BARE, "--moves"), logs_frames=True) as program:
        time.sleep(0.6)
        begin = len(program.frames)
        time.sleep(seconds)
        return (len(program.frames) - begin) / seconds


def fade_rates(stage: Stage, slides: int = 5) -> list[float]:
    """Fades of the loop, the first of which is slide 1 to 2."""
    with running(stage, kiosk(loop__slide_s=SLIDE_S), logs_frames=True) as program:
        time.sleep(3.0 + SLIDE_S * slides)
        return rates(fades(program.frames))


def page_rates(stage: Stage, pages: int = 8) -> list[float]:
    """Moves from slide to slide of a treatment."""
    with shown(stage, kiosk(), logs_frames=True) as program:
        targets = Targets()
        _to(stage, targets.anywhere, targets.first_card)
        begin = len(program.frames)
        for _ in range(pages):
            _to(stage, targets.next_page)
        return rates(runs(program.frames[begin:]))


def _to(stage: Stage, *places: tuple[int, int]) -> None:
    for place in places:
        settle(stage.screen)
        press_and_release(stage.screen, place)
        time.sleep(0.1)
    settle(stage.screen)


def measure(stage: Stage, _runs: int) -> list[Row]:
    """The median and the slowest movement."""
    bare = bare_rate(stage)
    rows = []
    for what, found in (("loop fades", fade_rates(stage)), ("page moves", page_rates(stage))):
        if not found:
            raise AssertionError(f"no {what} seen")
        for which, rate in (("median", median(found)), ("slowest", min(found))):
            rows.append(Row(f"pictures/s, {what}, {which}", "1/s", rate, bare, AIM, "value", True))
    return rows
