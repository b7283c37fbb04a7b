"""What of the bar's buttons there is room for: their words, or their icons alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.letters import letters
from kiosk.domain.metrics import LETTER_OF_EM, Metrics

MOST_BUTTONS: Final = 7
"""Of the bar, with "Call us now", and without the handle that brings everything lower. While something is
read, the speed and the volume stand in the place of two others."""

AGAIN: Final = 1
PAIRS: Final = 2
"""How many more there are, where there is room: Say again, and a button each way for speed and volume."""

_RIM: Final = 0.34
_ICON: Final = 1.45
"""What is beside a button's words: its rim, in targets; its icon with the space after it, in icons."""


class BarForm(msgspec.Struct, frozen=True):
    """Whether the buttons show their words, "Call us now" does, and Read to me does with the others."""

    words: bool = False
    call_words: bool = False
    read_words: bool = False


def rows_of_bar(width: float, m: Metrics) -> int:
    """In how many rows the buttons stand, so that all are targets."""
    return 1 if _row(MOST_BUTTONS, m) <= width else 2


def has_handle_room(width: float, m: Metrics) -> bool:
    """Whether the handle that brings everything lower has room beside the buttons.

    Where they stand in two rows, it stands in the second, with the three that are at the end.
    """
    in_row = MOST_BUTTONS + 1 if rows_of_bar(width, m) == 1 else 4
    return _row(in_row, m) <= width


def has_again_room(width: float, m: Metrics, *, has_handle: bool = False) -> bool:
    """Whether Say again has room while something is read: in the second row, where there are two."""
    in_row = MOST_BUTTONS if rows_of_bar(width, m) == 1 else 3
    return _row(in_row + AGAIN + has_handle, m) <= width


def has_pairs_room(width: float, m: Metrics, *, has_handle: bool = False) -> bool:
    """Whether the speed and the volume of speech may each have two buttons, one each way."""
    return _row(MOST_BUTTONS + AGAIN + PAIRS + has_handle, m) <= width


def _row(buttons: int, m: Metrics) -> float:
    return buttons * m.target + (buttons - 1) * m.gap + 2 * bar_rim(m)


def bar_rim(m: Metrics) -> float:
    """What is free at both ends of the bar, in px."""
    return m.margin * (1.0 if m.is_compact else 0.75)


def bar_form(
    width: float,
    m: Metrics,
    words: Sequence[str],
    call: str,
    *,
    icons: int = 0,
    has_handle: bool = False,
) -> BarForm:
    """The form of a bar with buttons of these words, and of one more for a call.

    With `has_handle` there is also the one that brings everything lower. It never shows words, nor do
    the `icons` more.
    """
    count, room = len(words), width - 2 * bar_rim(m)
    if rows_of_bar(width, m) == 1:
        room -= (icons + has_handle) * (m.target + m.gap)
    else:
        count = (count + 1) // 2  # the call stands in the row of fewer
        words = ()
    natural = sum(_natural(one, m) for one in words) + (count - 1) * m.gap
    calls = _natural(call, m) + 2 * m.gap
    if words and natural + m.target + m.gap <= room:  # the call has room at least for its icon
        return BarForm(words=True, call_words=natural + calls <= room)
    return BarForm(call_words=count * m.target + (count - 1) * m.gap + calls <= room)


def _natural(words: str, m: Metrics) -> float:
    return letters(words) * LETTER_OF_EM * m.body + _ICON * m.icon + 2 * _RIM * m.target
