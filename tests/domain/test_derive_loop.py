"""What the loop shows."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.comfort import Comfort, TextSize
from kiosk.domain.derive.figure import FigureProps
from kiosk.domain.derive.loop import LoopProps, derive_loop
from kiosk.domain.loop_places import loop_places
from kiosk.domain.session import LoopScreen, Pace, Play
from tests.domain.worlds import LABELS, view_of


def test_a_slide_of_the_loop() -> None:
    screen = LoopScreen(1, 0.0)
    props = derive_loop(view_of(screen), screen)
    assert msgspec.structs.replace(props, greets=(), greet_size=1) == LoopProps(
        slide="lift.what.heat",
        kicker="Laser skin lift",
        headline="About lift.what.heat",
        sentence="It warms.",
        ground="tightening",
        figure=FigureProps(alt="A lamp.", picture="/pictures/lamp.svg"),
        index=1,
        count=3,
        paused=False,
        clinic="The clinic",
        look="lift.what.heat/0",
        turn=0,
        breathes=True,
        places=loop_places(view_of(screen).layout, view_of(screen).metrics, 0),
    )


@pytest.mark.parametrize(
    ("screen", "told"),
    [
        (LoopScreen(0, 0.0), ("peel.what.first", 0, False)),
        (LoopScreen(2, 0.0), ("basics.ageing.why", 2, False)),
        (LoopScreen(2, 5.0, paused=True), ("basics.ageing.why", 2, True)),
    ],
    ids=["first", "last", "paused"],
)
def test_where_the_loop_is(screen: LoopScreen, told: tuple[str, int, bool]) -> None:
    props = derive_loop(view_of(screen), screen)
    assert (props.slide, props.index, props.paused) == told
    assert props.count == 3


BREATHS = {
    "a slide": (LoopScreen(1, 0.0), 9.0, True),
    "a short slide": (LoopScreen(1, 0.0), 6.4, False),
    "paused": (LoopScreen(1, 0.0, paused=True), 9.0, False),
    "still changing": (LoopScreen(1, 0.0, play=Play(1.0, 4.8)), 20.0, False),
    "rests early": (LoopScreen(1, 0.0, play=Play(1.0)), 9.0, True),
    "rests late": (LoopScreen(1, 0.0, play=Play(2.0)), 9.0, False),
    "rests late, a long slide": (LoopScreen(1, 0.0, play=Play(2.0)), 12.0, True),
}


@pytest.mark.parametrize(("screen", "slide_s", "breathes"), BREATHS.values(), ids=BREATHS)
def test_the_drawing_breathes_where_there_is_time(
    screen: LoopScreen, slide_s: float, breathes: bool
) -> None:
    view = view_of(screen)
    world = msgspec.structs.replace(view.world, pace=Pace(slide=slide_s))
    paced = msgspec.structs.replace(view, world=world)
    assert derive_loop(paced, screen).breathes is breathes


def test_with_calm_motion_it_does_not_breathe() -> None:
    screen = LoopScreen(1, 0.0)
    view = view_of(screen)
    session = msgspec.structs.replace(view.session, comfort=Comfort(calm_motion=True))
    assert not derive_loop(msgspec.structs.replace(view, session=session), screen).breathes


@pytest.mark.parametrize("text_size", TextSize, ids=lambda size: size.value)
def test_labels_keep_off_the_words_at_the_foot(text_size: TextSize) -> None:
    screen = LoopScreen(0, 0.0)
    view = view_of(screen, text_size=text_size)
    labels = derive_loop(view, screen).figure.labels
    assert len(labels) == len(LABELS)
    lowest = max(label.middle for label in labels) + view.metrics.label
    assert lowest <= view.layout.loop_figure.height - view.metrics.primary
