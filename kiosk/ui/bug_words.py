"""How an error in the program is told: with its stack, and without what a visitor chose."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from types import TracebackType


def bug_words(bug: BaseException, trace: TracebackType | None, *, is_visit: bool) -> str:
    """The stack of an error. In a visit its own words are left out: they may name what was looked at."""
    if not is_visit:
        return "".join(traceback.format_exception(type(bug), bug, trace)).rstrip()
    return "\n".join(_without_words(bug, trace))


def _without_words(bug: BaseException, trace: TracebackType | None) -> Iterator[str]:
    seen: set[int] = set()
    one: BaseException | None = bug
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield "Traceback (most recent call last):"
        yield "".join(traceback.format_tb(trace if one is bug else one.__traceback__)).rstrip()
        yield f"{type(one).__qualname__} (its words are left out: a visit was under way)"
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
        if one is not None:
            yield "after"
