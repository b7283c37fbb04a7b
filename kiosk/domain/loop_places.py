"""Where the parts of the loop stand, turn by turn: nothing that is always there may burn into the panel.

With each turn words and drawing change sides, and all that stands on them goes along: between left
and right on a panel that is wide, between top and bottom on one that is tall.
"""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.layout import Layout
from kiosk.domain.metrics import Metrics
from kiosk.domain.mirror import mirrored

_CLINIC: Final = 0.72
"""Size of the clinic's name, as a share of the sentence's."""

_HERO: Final = 1.15
_TALL_HERO: Final = 1.25
_SMALL: Final = 0.78
"""How much larger a headline is where there is room, and smaller where there is little."""


class LoopPlaces(msgspec.Struct, frozen=True):
    """Boxes in px. `begin` and `clinic` are the most that the button and the name may take.

    The button stands where its box begins to be read, the name at the outer side: at the left with
    `is_turned`. Things on the drawing keep `edge` off its edges. The headline's font size is the
    largest of `hero`, `headline` and `small` that has room; `clinic_words` is the size of the name.
    `rim` is how far a figure that must be seen whole keeps off the upper and lower edge of its box.
    """

    words: Box
    begin: Box
    progress: Box
    figure: Box
    clinic: Box
    pause: Box
    hero: int
    headline: int
    small: int
    clinic_words: int
    rim: int
    edge: int = 0
    is_turned: bool = False


NOWHERE: Final = Box(0, 0, 0, 0)
EMPTY: Final = LoopPlaces(NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE, 1, 1, 1, 1, 0)


def loop_places(layout: Layout, m: Metrics, turn: int) -> LoopPlaces:
    """The places in a turn: as `layout` has them in even ones, on the other sides in odd ones."""
    is_odd = turn % 2 == 1
    places = _straight(mirrored(layout) if layout.is_mirrored else layout, m)
    if m.is_tall and is_odd:
        places = _upside_down(places, layout.panel)
    is_turned = layout.is_mirrored if m.is_tall else layout.is_mirrored != is_odd
    return _mirrored(places, layout.panel) if is_turned else places


def _straight(layout: Layout, m: Metrics) -> LoopPlaces:
    words, figure = layout.loop_words, layout.loop_figure
    rim = round(m.margin * 0.8)
    line = max(3, round(m.gap * 0.5))
    progress = Box(words.x, words.bottom - line, words.width, line)
    height = max(m.primary, round(m.loop_sentence * 2.6))
    top = progress.y - height - round(m.space * (2.5 if m.is_compact else 3.5))
    if m.is_tall:
        pause = Box(words.right - m.target, top + (height - m.target) / 2, m.target, m.target)
        begin = Box(words.x, top, words.width - m.target - m.gap, height)
    else:
        right, bottom = figure.right - rim, figure.bottom - rim
        pause = Box(right - m.target, bottom - m.target, m.target, m.target)
        begin = Box(words.x, top, words.width, height)
    name = round(m.loop_sentence * _CLINIC)
    pill = round(name * 2.3)
    wide = round(figure.width * 0.5) - rim
    return LoopPlaces(
        words=Box(words.x, words.y, words.width, top - words.y - round(m.space * 1.5)),
        begin=begin,
        progress=progress,
        figure=figure,
        clinic=Box(figure.right - rim - wide, figure.y + rim, wide, pill),
        pause=pause,
        hero=round(m.loop_headline * (_TALL_HERO if m.is_tall else _HERO)),
        headline=m.loop_headline,
        small=round(m.loop_headline * _SMALL),
        clinic_words=name,
        rim=rim + max(pill, m.target) + m.gap,
        edge=rim,
    )


def _mirrored(places: LoopPlaces, panel: Box) -> LoopPlaces:
    def other(box: Box) -> Box:
        return box.mirrored(panel.width)

    return msgspec.structs.replace(
        places,
        words=other(places.words),
        begin=other(places.begin),
        progress=other(places.progress),
        figure=other(places.figure),
        clinic=other(places.clinic),
        pause=other(places.pause),
        is_turned=True,
    )


def _upside_down(places: LoopPlaces, panel: Box) -> LoopPlaces:
    up, down = -places.figure.height, panel.height - places.figure.height

    def by(box: Box, way: float) -> Box:
        return Box(box.x, box.y + way, box.width, box.height)

    return msgspec.structs.replace(
        places,
        words=by(places.words, up),
        begin=by(places.begin, up),
        progress=by(places.progress, up),
        figure=by(places.figure, down),
        clinic=by(places.clinic, down),
        pause=by(places.pause, up),
    )
