"""How one slide is composed on this panel: its layout, its boxes, and what is large in it."""

from __future__ import annotations

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.catalog import PeopleFigure, SkinFigure, Slide
from kiosk.domain.derive.view import View
from kiosk.domain.letters import letters
from kiosk.domain.moment_layout import MomentBar, moment_bar
from kiosk.domain.slide_layout import (
    Lengths,
    SlideBoxes,
    SlideLayout,
    choose,
    has_room_for_hero,
)


class Composition(msgspec.Struct, frozen=True):
    """`hero` is the number that a slide states, where there is room for it large; `moment_bar` has no
    height where nothing changes over time."""

    layout: SlideLayout = SlideLayout.BESIDE
    boxes: SlideBoxes = SlideBoxes(Box(0.0, 0.0, 0.0, 0.0))
    hero: str = ""
    moment_bar: MomentBar = MomentBar()


def compose_slide(view: View, slide: Slide) -> Composition:
    """The composition of a slide being read."""
    lengths = Lengths(
        headline=letters(view.say(slide.headline)),
        body=letters(view.say(slide.body)),
        points=tuple(letters(view.say(point)) for point in slide.points),
    )
    is_number = isinstance(slide.figure, PeopleFigure)
    layout = choose(view.layout.reading_slides, view.metrics, lengths, is_number=is_number)
    boxes = view.layout.reading_slides[layout]
    return Composition(
        layout=layout,
        boxes=boxes,
        hero=_hero(view, slide, boxes, lengths),
        moment_bar=_moment_bar(view, slide, boxes),
    )


def _hero(view: View, slide: Slide, boxes: SlideBoxes, lengths: Lengths) -> str:
    figure = slide.figure
    if not isinstance(figure, PeopleFigure):
        return ""
    if not has_room_for_hero(boxes, view.metrics, lengths):
        return ""
    return view.word("reading.count", count=figure.count, people=figure.of)


def _moment_bar(view: View, slide: Slide, boxes: SlideBoxes) -> MomentBar:
    figure = slide.figure
    if not isinstance(figure, SkinFigure) or not figure.moments:
        return MomentBar()
    titles = [view.say(moment.when) for moment in figure.moments]
    figure_box = view.layout.reading_figure
    return moment_bar(figure_box, boxes.seen(figure_box.width), view.metrics, titles)
