"""From the release of a tap to changed pixels somewhere else than under the finger."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import islice
from statistics import median, quantiles

from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from tests.bench.program import BARE, kiosk, shown
from tests.bench.row import Row
from tests.bench.stage import INCHES, SIZE, Stage, StillScreenError, rows_seen, settle, when_changed
from tests.bench.xwire import XScreen

Place = tuple[int, int]
TAPS = 100
HELD_S = 0.06
LONGEST_S = 1.5


class Targets:
    """Where things to tap stand, from the layout of the panel."""

    def __init__(self) -> None:
        panel = Panel(*SIZE, INCHES)
        layout, sizes = layout_for(panel, TextSize.MEDIUM), metrics_for(panel, TextSize.MEDIUM)
        controls, bar = layout.reading_controls, layout.bar
        self.anywhere = (SIZE[0] // 4, SIZE[1] // 2)
        self.first_card = _within(layout.page, 0.16, 0.5)
        self.quiz_card = _within(layout.page, 0.62, 0.9)
        self.next_page = (int(controls.right - sizes.primary), _within(controls, 0, 0.5)[1])
        self.parts = (int(controls.x + sizes.primary * 1.7), _within(controls, 0, 0.5)[1])
        self.home = (int(bar.x + sizes.margin + sizes.target * 0.3), _within(bar, 0, 0.5)[1])
        self.comfort = (int(bar.right - sizes.margin - sizes.target * 9.3), self.home[1])
        # The one place that a question of every type has: chance draws the types.
        self.skip = (int(layout.ask.right - sizes.target), int(layout.ask.y + sizes.target * 0.5))

    def round(self) -> Iterator[tuple[str, Place]]:
        """A visit that taps all of them and ends at home, beginning there."""
        yield "card", self.first_card
        for _ in range(4):
            yield "next page", self.next_page
        yield "chapters", self.parts
        yield "home", self.home
        yield "quiz", self.quiz_card
        yield "treatment", self.first_card
        yield "skip", self.skip
        yield "home", self.home
        yield "text and colour", self.comfort
        yield "home", self.home


def _within(box: Box, across: float, down: float) -> Place:
    return int(box.x + across * box.width), int(box.y + down * box.height)


def press_and_release(screen: XScreen, place: Place) -> None:
    """A tap as long as a finger's."""
    screen.move(*place)
    screen.press()
    time.sleep(HELD_S)
    screen.release()


def tap_ms(screen: XScreen, place: Place, ys: Sequence[int]) -> float:
    """Tap; the time in ms from release until one of the rows changes."""
    screen.move(*place)
    screen.press()
    time.sleep(HELD_S)
    before = screen.rows(ys)
    began = time.monotonic()
    screen.release()
    return (when_changed(screen, list(ys), before, LONGEST_S) - began) * 1000


def kiosk_taps(stage: Stage, count: int = TAPS) -> list[tuple[str, float]]:
    """The name and the time in ms of each tap of visits that follow one another."""
    targets, screen = Targets(), stage.screen
    found: list[tuple[str, float]] = []
    with shown(stage, kiosk()):
        press_and_release(screen, targets.anywhere)
        while len(found) < count:
            for name, place in islice(targets.round(), count - len(found)):
                settle(screen, 0.5)
                ys = [y for y in rows_seen(screen, 12) if abs(y - place[1]) > screen.height * 0.1]
                try:
                    found.append((name, tap_ms(screen, place, ys)))
                except StillScreenError as error:
                    raise StillScreenError(f"a tap on {name} at {place}: {error}") from error
    return found


def bare_taps(stage: Stage, count: int = TAPS) -> list[float]:
    """The bare window's rectangle, which changes its colour."""
    screen = stage.screen
    with shown(stage, BARE):
        found = []
        for _ in range(count):
            found.append(tap_ms(screen, (400, 500), rows_seen(screen, 12)))
            time.sleep(0.05)
    return found


def measure(stage: Stage, _runs: int) -> list[Row]:
    """Median and 99th percentile."""
    ours, bare = [ms for _, ms in kiosk_taps(stage)], bare_taps(stage)
    worst, bare_worst = quantiles(ours, n=100)[98], quantiles(bare, n=100)[98]
    return [
        Row("release to changed pixels, median", "ms", median(ours), median(bare), 30, "value"),
        Row("release to changed pixels, 99th", "ms", worst, bare_worst, 100, "value"),
    ]
