"""Totals, never a visitor.

A total says how often, not who or when: there is no time but the day, and nothing ties two counts
to each other.
"""

from __future__ import annotations

import enum
from typing import Final

import msgspec

UNDER: Final = 5
"""Numbers below this, but not none, are shown as less than it: so few may be somebody."""


class CountKind(enum.Enum):
    """What there are totals of."""

    VISITS = "visits"
    SLIDES = "slides"
    QUESTIONS = "questions"
    LANGUAGES = "languages"
    COMFORT = "comfort"
    TAKEAWAYS = "takeaways"


class Count(msgspec.Struct, frozen=True):
    """One more of a kind. `key` says which: a treatment, a mark, a language, a setting, or nothing."""

    kind: CountKind
    key: str = ""


VISIT: Final = Count(CountKind.VISITS)


class DayTotal(msgspec.Struct, frozen=True):
    """How often on a day, which is written as ISO has it; empty where the machine did not know it."""

    day: str
    count: Count
    total: int


def is_few(total: int) -> bool:
    """Whether a total is not told: it is then said to be under `UNDER`."""
    return 0 < total < UNDER
