"""Nothing of the loop stays in one place for longer than ten minutes; nothing leaves the panel."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.loop import derive_loop
from kiosk.domain.idle import next_wake
from kiosk.domain.layout import layout_for
from kiosk.domain.loop_places import loop_places
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.session import LoopScreen, Pace, Session, World
from kiosk.domain.step import step
from tests.domain.panels import PANELS, name
from tests.domain.worlds import CATALOG, view_of

FIXED = ("begin", "progress", "clinic", "pause")
TEN_MINUTES = 600.0
TWO_HOURS = 7200.0

Seen = tuple[float, dict[str, Box]]


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )


@pytest.mark.parametrize("panel", PANELS, ids=name)
@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
def test_what_is_always_there_leaves_its_place_with_each_turn(panel: Panel, size: TextSize) -> None:
    layout, metrics = layout_for(panel, size), metrics_for(panel, size)
    even, odd = (loop_places(layout, metrics, turn) for turn in (4, 5))
    for part in FIXED:
        assert not overlap(getattr(even, part), getattr(odd, part)), part
    assert loop_places(layout, metrics, 6) == even


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize("panel", PANELS, ids=name)
@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
def test_the_parts_are_on_the_panel_and_beside_each_other(
    panel: Panel, size: TextSize, turn: int
) -> None:
    layout, metrics = layout_for(panel, size), metrics_for(panel, size)
    places = loop_places(layout, metrics, turn)
    boxes = {part: getattr(places, part) for part in (*FIXED, "words")}
    for part, box in boxes.items():
        assert box.x >= 0 and box.y >= 0, part
        assert box.right <= panel.width and box.bottom <= panel.height, part
    for one, other in combinations(boxes, 2):
        assert not overlap(boxes[one], boxes[other]), (one, other)
    assert not overlap(places.words, places.figure)


# Two hours in front of one panel

UPRIGHT = Panel(1080, 1920, 24)
LYING = Panel(1920, 1080, 24)
SLIDES = tuple(CATALOG.loop)
MANY = msgspec.structs.replace(CATALOG, loop=SLIDES * 40)
ONE = msgspec.structs.replace(CATALOG, loop=SLIDES[:1])
LOOPS = {
    "three slides": World(CATALOG),
    "one slide": World(ONE),
    "a hundred slides": World(MANY, Pace(slide=60.0)),
    "long pauses": World(MANY, Pace(slide=60.0, warn_after=600.0)),
}
PAUSES = {
    "left alone": (),
    "paused at once, again and again": (2.0, 2.0),
    "paused and played": (5.0, 100.0),
    "paused late": (58.0, 599.0),
    "played and paused before a slide is over": (3.0, 235.0),
}


def stand(world: World, panel: Panel, pauses: tuple[float, ...]) -> Iterator[Seen]:
    """When the loop changed, and where its fixed things stood from then on."""
    session, now, touched, number = Session.fresh(world, 0, 0.0), 0.0, 0.0, 0
    by_turn: dict[int, dict[str, Box]] = {}
    while now < TWO_HOURS:
        assert isinstance(session.screen, LoopScreen)
        turn = session.screen.turn
        if turn not in by_turn:
            view = view_of(session.screen, world, panel=panel)
            places = derive_loop(view, session.screen).places
            by_turn[turn] = {part: getattr(places, part) for part in FIXED}
        yield now, by_turn[turn]
        wake = next_wake(session, world, now)
        touch = touched + pauses[number % len(pauses)] if pauses else wake + 1
        if touch < wake:
            now, touched, number = touch, touch, number + 1
            session = step(session, e.LoopPaused(now), world).session
        else:
            now = wake
            session = step(session, e.ClockTicked(now), world).session


@pytest.mark.parametrize("panel", [LYING, UPRIGHT], ids=name)
@pytest.mark.parametrize("pauses", PAUSES.values(), ids=PAUSES)
@pytest.mark.parametrize("world", LOOPS.values(), ids=LOOPS)
def test_no_point_is_covered_by_one_thing_for_ten_minutes(
    world: World, pauses: tuple[float, ...], panel: Panel
) -> None:
    since: dict[str, tuple[float, Box]] = {}
    longest = 0.0
    for now, boxes in stand(world, panel, pauses):
        for part, box in boxes.items():
            began, before = since.get(part, (now, box))
            longest = max(longest, now - began)
            # The same point again means: the boxes overlap, were it only by a corner.
            since[part] = (began if overlap(box, before) else now, box)
    assert 0.0 < longest < TEN_MINUTES
