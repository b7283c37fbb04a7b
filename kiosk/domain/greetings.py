"""The other languages on the loop: a button for each at the foot of the drawing, which greets in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.letters import letters
from kiosk.domain.loop_places import LoopPlaces
from kiosk.domain.metrics import LETTER_OF_EM, Metrics

_RIM: Final = 0.5
"""What the words leave free of a button's width, in targets."""

_ICON: Final = 1.45
"""What an icon takes beside words, in icons."""


class Greetings(msgspec.Struct, frozen=True):
    """A box for each language in its order, with a greeting or with its name (`by_name`), of `em` px.

    Where there is no room for all, one box leads to their choice (`is_one`), and they greet on it in turn.
    """

    boxes: tuple[Box, ...] = ()
    by_name: bool = False
    is_one: bool = False
    em: int = 1


def greetings(
    places: LoopPlaces, m: Metrics, covered: float, greets: Sequence[str], names: Sequence[str]
) -> Greetings:
    """Where languages stand that greet so and are called so, with `covered` px of the figure's words.

    In a row beside the pause button where that stands on the drawing, else at the drawing's outer side.
    """
    if not greets:
        return Greetings()
    figure, pause = places.figure, places.pause
    rim = places.edge
    on_figure = figure.y <= pause.y < figure.bottom
    taken = rim + (m.target + m.gap if on_figure else 0.0)
    room = figure.width - taken - rim - covered
    em = max(m.label, places.clinic_words)
    row = Box(figure.x, figure.bottom - rim - m.target, figure.width, m.target)
    for by_name, words in ((False, greets), (True, names)):
        size = min(em, int(_most(words, room, m)))
        if size >= m.label:
            widths = [max(m.target, _width(one, size, m)) for one in words]
            if sum(widths) + (len(widths) - 1) * m.gap <= room:
                boxes = _row(row, places.is_turned, taken, widths, m)
                return Greetings(boxes, by_name, em=size)
    icon = _ICON * m.icon + _RIM * m.target
    wide = max(map(letters, greets)) * LETTER_OF_EM * em + icon
    by_name = wide > room
    if by_name:
        longest = max(map(letters, names)) * LETTER_OF_EM
        em = min(em, int((room - icon) / longest))
        wide = longest * em + icon
    boxes = _row(row, places.is_turned, taken, [max(m.target, wide)], m)
    return Greetings(boxes, by_name, is_one=True, em=em)


def _width(words: str, em: int, m: Metrics) -> float:
    return letters(words) * LETTER_OF_EM * em + _RIM * m.target


def _most(words: Sequence[str], room: float, m: Metrics) -> float:
    """The size in px in which all of the words have room beside each other."""
    others = len(words) * _RIM * m.target + (len(words) - 1) * m.gap
    return (room - others) / (LETTER_OF_EM * sum(map(letters, words)))


def _row(
    row: Box, is_turned: bool, taken: float, widths: Sequence[float], m: Metrics
) -> tuple[Box, ...]:
    """Boxes of these widths, the first nearest to the words."""
    boxes = []
    right = row.right - taken
    for width in reversed(widths):
        boxes.append(Box(right - width, row.y, width, row.height))
        right -= width + m.gap
    placed = tuple(reversed(boxes))
    if not is_turned:
        return placed
    return tuple(Box(row.x + row.right - one.right, one.y, one.width, one.height) for one in placed)
