"""What is wrong with a single value, if anything: a text, a number, a date, one of some words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from msgspec import inspect

from kiosk.content.pointer import shown
from kiosk.content.type_words import between, one_of, wrong_type
from kiosk.domain.nearest import nearest

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def leaf(value: Any, kind: inspect.Type) -> str | None:
    """The fault of a value that is neither list nor group; None when it is as it should be."""
    match kind:
        case inspect.StrType():
            return string(value, kind, "")
        case inspect.BoolType():
            return None if isinstance(value, bool) else wrong_type("true or false", value)
        case inspect.IntType():
            return _number(value, kind.ge, kind.le, whole=True)
        case inspect.FloatType():
            return _number(value, kind.ge, kind.le, whole=False)
        case inspect.DateType():
            return _day(value)
        case inspect.EnumType():
            return choice(value, [str(member.value) for member in kind.cls])
        case inspect.LiteralType():
            return choice(value, [str(word) for word in kind.values])
        case _:
            raise TypeError(f"no content file has a {kind}")


def string(value: Any, kind: inspect.StrType, about: str) -> str | None:
    """The fault of a text that has a form; `about` says which form."""
    if not isinstance(value, str):
        return wrong_type("text in quotes", value)
    if kind.max_length is not None and len(value) > kind.max_length:
        return f"This has {len(value)} characters: {kind.max_length} is the most. Shorten it."
    if kind.pattern is not None and re.search(kind.pattern, value) is None:
        return f'"{shown(value)}" cannot stand here. What can: {about}'
    return None


def choice(value: Any, words: Sequence[str]) -> str | None:
    """The fault of a value that must be one of several words."""
    if isinstance(value, str) and value in words:
        return None
    wanted = one_of(words)
    if not isinstance(value, str):
        return wrong_type(wanted, value)
    meant = nearest(value, words)
    hint = f' Did you mean "{meant}"?' if meant is not None and len(words) > 1 else ""
    return f'This must be {wanted}, but it is "{shown(value)}".{hint}'


def size(number: int, low: int | None, high: int | None) -> str | None:
    """The fault of a list's length."""
    if low is not None and number < low:
        wanted = "exactly" if low == high else "at least"
        return f"This list has {number} entries, but it needs {wanted} {low}. Add some."
    if high is not None and number > high:
        wanted = "exactly" if low == high else "at most"
        return f"This list has {number} entries, but it can have {wanted} {high}. Remove some."
    return None


def _number(value: Any, low: float | None, high: float | None, *, whole: bool) -> str | None:
    wanted = ("a whole number" if whole else "a number") + between(low, high)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return wrong_type(wanted, value)
    if whole and not isinstance(value, int):
        return f"This must be {wanted}, without a decimal point."
    if (low is not None and value < low) or (high is not None and value > high):
        return f"This must be {wanted}, but it is {shown(str(value))}."
    return None


def _day(value: Any) -> str | None:
    wanted = "a date such as 2027-06-01"
    if not isinstance(value, str):
        return wrong_type(wanted, value)
    try:
        date.fromisoformat(value if _DAY.fullmatch(value) else "")
    except ValueError:
        return f'This must be {wanted}, but it is "{shown(value)}".'
    return None
