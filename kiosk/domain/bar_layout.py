"""What of the bar's buttons there is room for: their words, or their icons alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.letters import letters
from kiosk.domain.metrics import LETTER_OF_EM, Metrics

MOST_BUTTONS: Final = 6
"""Of the bar, with "Call us now", and without the handle that brings everything lower."""

_RIM: Final = 0.34
_ICON: Final = 1.45
"""What is beside a button's words: its rim, in targets; its icon with the space after it, in icons."""


class BarForm(msgspec.Struct, frozen=True):
    """Whether the buttons show their words, and "Call us now" does."""

    words: bool = False
    call_words: bool = False


def rows_of_bar(width: float, m: Metrics) -> int:
    """In how many rows the buttons stand, so that all are targets."""
    needed = MOST_BUTTONS * m.target + (MOST_BUTTONS - 1) * m.gap + 2 * bar_rim(m)
    return 1 if needed <= width else 2


def has_handle_room(width: float, m: Metrics) -> bool:
    """Whether the handle that brings everything lower has room beside the buttons.

    Where they stand in two rows, it stands in the second, with the three that are at the end.
    """
    in_row = MOST_BUTTONS + 1 if rows_of_bar(width, m) == 1 else 4
    return in_row * m.target + (in_row - 1) * m.gap + 2 * bar_rim(m) <= width


def bar_rim(m: Metrics) -> float:
    """What is free at both ends of the bar, in px."""
    return m.margin * (1.0 if m.is_compact else 0.75)


def bar_form(
    width: float, m: Metrics, words: Sequence[str], call: str, *, has_handle: bool = False
) -> BarForm:
    """The form of a bar with buttons of these words, and of one more for a call.

    With `has_handle` there is also the one that brings everything lower, which never shows words.
    """
    count, room = len(words), width - 2 * bar_rim(m)
    if has_handle and rows_of_bar(width, m) == 1:
        room -= m.target + m.gap
    if rows_of_bar(width, m) > 1:
        count = (count + 1) // 2  # the call stands in the row of fewer
        words = ()
    natural = sum(_natural(one, m) for one in words) + (count - 1) * m.gap
    calls = _natural(call, m) + 2 * m.gap
    if words and natural + m.target + m.gap <= room:  # the call has room at least for its icon
        return BarForm(words=True, call_words=natural + calls <= room)
    return BarForm(call_words=count * m.target + (count - 1) * m.gap + calls <= room)


def _natural(words: str, m: Metrics) -> float:
    return letters(words) * LETTER_OF_EM * m.body + _ICON * m.icon + 2 * _RIM * m.target
