"""The attract loop."""

from __future__ import annotations

import msgspec

from kiosk.domain import breath
from kiosk.domain.derive.figure import FigureProps, derive_figure, toned
from kiosk.domain.derive.view import View
from kiosk.domain.loop_places import EMPTY, LoopPlaces, loop_places
from kiosk.domain.session import LoopScreen
from kiosk.domain.skin import Skin


class LoopProps(msgspec.Struct, frozen=True):
    """One slide of the loop. `index` counts from 0 to `count` - 1.

    `look` is another one whenever something must come in anew. The drawing `breathes` where a breath
    is over before the next slide.
    """

    slide: str = ""
    kicker: str = ""
    headline: str = ""
    sentence: str = ""
    ground: str = "basics"
    figure: FigureProps = FigureProps()
    index: int = 0
    count: int = 1
    paused: bool = False
    clinic: str = ""
    look: str = ""
    turn: int = 0
    breathes: bool = False
    places: LoopPlaces = EMPTY


def derive_loop(view: View, screen: LoopScreen) -> LoopProps:
    """The slide that the loop is at."""
    catalog = view.world.catalog
    shown = view.world.loop
    if not shown:
        return _empty_loop(view, screen)
    slide_id = shown[screen.index % len(shown)]
    slide = catalog.slide(slide_id)
    treatment = catalog.treatment_at(catalog.places[slide_id])
    places = loop_places(view.layout, view.metrics, screen.turn)
    covered = view.layout.loop_fade * places.figure.width / 2 if places.is_turned else 0.0
    return LoopProps(
        slide=slide_id,
        kicker=view.say(treatment.full_name),
        headline=view.say(slide.headline),
        sentence=view.say(slide.loop) if slide.loop is not None else "",
        ground=treatment.ground.value,
        figure=derive_figure(
            view,
            slide.figure,
            view.layout.loop_figure,
            foot=view.metrics.primary * 1.5,
            play=screen.play,
            turn=screen.turn,
            seen_to=places.figure.width - covered,
        ),
        index=screen.index,
        count=len(shown),
        paused=screen.paused,
        clinic=view.say(catalog.clinic),
        look=f"{slide_id}/{screen.turn}",
        turn=screen.turn,
        breathes=_breathes(view, screen),
        places=places,
    )


def _empty_loop(view: View, screen: LoopScreen) -> LoopProps:
    """Without a slide: the clinic's name, and skin."""
    clinic = view.say(view.world.catalog.clinic)
    places = loop_places(view.layout, view.metrics, screen.turn)
    return LoopProps(
        headline=clinic,
        sentence=view.word("empty.text"),
        figure=FigureProps(skin=toned(view, Skin(collagen=0.8), screen.turn)),
        clinic=clinic,
        look=f"/{screen.turn}",
        turn=screen.turn,
        places=places,
    )


def _breathes(view: View, screen: LoopScreen) -> bool:
    pace, play = view.world.pace, screen.play
    if screen.paused or view.session.comfort.calm_motion or play.next_at is not None:
        return False
    return pace.slide - play.moment * pace.moment >= breath.NEEDS_S
