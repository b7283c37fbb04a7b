"""The attract loop."""

from __future__ import annotations

import msgspec

from kiosk.domain import breath
from kiosk.domain.catalog import Slide, Treatment
from kiosk.domain.derive.figure import FigureProps, derive_figure, toned
from kiosk.domain.derive.language import mark
from kiosk.domain.derive.view import View
from kiosk.domain.greetings import greetings
from kiosk.domain.loop_places import EMPTY, LoopPlaces, loop_places
from kiosk.domain.script import script_of
from kiosk.domain.session import LoopScreen
from kiosk.domain.skin import Skin


class GreetRow(msgspec.Struct, frozen=True):
    """A language to begin in: `key` is its tag, or empty where the button leads to all of them. The box
    is in px."""

    key: str
    text: str
    name: str
    family: str
    boxX: float  # noqa: N815 - a QML role
    boxY: float  # noqa: N815
    boxWidth: float  # noqa: N815
    boxHeight: float  # noqa: N815


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
    greets: tuple[GreetRow, ...] = ()
    greet_size: int = 1


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
    covered = view.layout.loop_fade * places.figure.width / 2
    greets, greet_size = _greets(view, places, covered, screen.index)
    return LoopProps(
        slide=slide_id,
        kicker=_kicker(view, treatment, slide),
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
            seen=(0.0, places.figure.width - (covered if places.is_turned else 0.0)),
        ),
        index=screen.index,
        count=len(shown),
        paused=screen.paused,
        clinic=view.say(catalog.clinic),
        look=f"{slide_id}/{screen.turn}",
        turn=screen.turn,
        breathes=_breathes(view, screen),
        places=places,
        greets=greets,
        greet_size=greet_size,
    )


def _kicker(view: View, treatment: Treatment, slide: Slide) -> str:
    """The treatment, and that the slide is not in the language of the loop where it is not."""
    marked = mark(view, [slide.headline, *([slide.loop] if slide.loop else [])])
    name = view.say(treatment.full_name)
    return view.word("reading.kicker", treatment=name, chapter=marked) if marked else name


def _greets(
    view: View, places: LoopPlaces, covered: float, index: int
) -> tuple[tuple[GreetRow, ...], int]:
    """The other languages, each with its own words, and the size of these; where they have one button,
    one with each slide.
    """
    catalog, own = view.world.catalog, view.session.language
    others = [one for one in catalog.languages if one != own]
    names = [catalog.language_names.get(one, one) for one in others]
    texts = [view.word_in(one, "loop.begin") for one in others]
    found = greetings(places, view.metrics, covered, texts, names)
    shown = names if found.by_name else texts
    if found.is_one:
        now = index % len(others)
        rows = [("", shown[now], view.word("bar.language"), script_of(others[now]).family)]
    else:
        rows = [
            (key, text, name, script_of(key).family)
            for key, text, name in zip(others, shown, names, strict=True)
        ]
    boxes = [(box.x, box.y, box.width, box.height) for box in found.boxes]
    greets = tuple(GreetRow(*row, *box) for row, box in zip(rows, boxes, strict=True))
    return greets, found.em


def _empty_loop(view: View, screen: LoopScreen) -> LoopProps:
    """Without a slide: the clinic's name, and skin."""
    clinic = view.say(view.world.catalog.clinic)
    places = loop_places(view.layout, view.metrics, screen.turn)
    covered = view.layout.loop_fade * places.figure.width / 2
    greets, greet_size = _greets(view, places, covered, screen.index)
    return LoopProps(
        headline=clinic,
        sentence=view.word("empty.text"),
        figure=FigureProps(skin=toned(view, Skin(collagen=0.8), screen.turn)),
        clinic=clinic,
        look=f"/{screen.turn}",
        turn=screen.turn,
        places=places,
        greets=greets,
        greet_size=greet_size,
    )


def _breathes(view: View, screen: LoopScreen) -> bool:
    pace, play = view.world.pace, screen.play
    if screen.paused or view.session.comfort.calm_motion or play.next_at is not None:
        return False
    return pace.slide - play.moment * pace.moment >= breath.NEEDS_S
