"""Words a minute, as the voice is asked for them.

speech-dispatcher takes a rate from -100 to 100, Qt as -1 to 1. Its module for espeak-ng makes of it 80, 170
and 449 words a minute at -100, 0 and 100, in straight lines between. espeak-ng counts long words, so plain
English is said faster than that: `_HEARD` was measured with espeak-ng 1.51 on sentences of an aftercare plan.
It does not speak more slowly than at 80; what is left to a slower speed are rests between the sentences.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

SLOWEST: Final = 80
MIDDLE: Final = 170
FASTEST: Final = 449
"""What espeak-ng is asked for at the ends and in the middle of the scale, in its words a minute."""

_HEARD: Final = ((92, 80), (132, 120), (180, 160), (230, 200), (285, 240))
"""Words a minute that are heard, and what espeak-ng was asked for."""


def rate_of(words_a_minute: int) -> float:
    """Qt's rate, -1 to 1, at which so many words are heard; or the nearest that there is."""
    asked = _asked(words_a_minute)
    if asked < MIDDLE:
        return max(-1.0, (asked - MIDDLE) / (MIDDLE - SLOWEST))
    return min(1.0, (asked - MIDDLE) / (FASTEST - MIDDLE))


def rest_of(words_a_minute: int, words: int) -> float:
    """Seconds of silence after so many words, where the voice itself does not speak slowly enough."""
    slowest = _HEARD[0][0]
    if words_a_minute >= slowest:
        return 0.0
    return words * (60 / words_a_minute - 60 / slowest)


def _asked(words_a_minute: int) -> float:
    for (low, low_asked), (high, high_asked) in pairwise(_HEARD):
        if words_a_minute <= high:
            share = max(0.0, (words_a_minute - low) / (high - low))
            return low_asked + share * (high_asked - low_asked)
    return float(_HEARD[-1][1])
