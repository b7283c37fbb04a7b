"""Kinds of JSON value and of expected value, in everyday words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kiosk.content.pointer import shown
from kiosk.content.strict_json import NoNumber
from kiosk.domain.nearest import nearest


def found(value: Any) -> str:
    """What a value is, to end a sentence such as "but it is a list"."""
    match value:
        case None:
            return "null (nothing)"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list in [ ]"
        case NoNumber():
            return value.word
        case _:
            return "a group in { }"


def wrong_type(wanted: str, value: Any) -> str:
    """That a value is of the wrong kind."""
    return f"This must be {wanted}, but it is {found(value)}."


def one_of(names: Iterable[str]) -> str:
    """The names, quoted: `"a", "b" or "c"`."""
    quoted = [f'"{name}"' for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def unknown_name(name: str, known: Iterable[str]) -> str:
    """That a name is not known here, with the one that was probably meant."""
    names = list(known)
    meant = nearest(name, names)
    if meant is not None:
        return f'"{shown(name)}" is not known here. Did you mean "{meant}"?'
    return f'"{shown(name)}" is not known here. Remove it, or use one of: {", ".join(names)}.'


def between(low: int | float | None, high: int | float | None) -> str:
    """`from 0 to 1`, `of 2 or more`, `of 4 or less`; empty without limits."""
    match low, high:
        case None, None:
            return ""
        case None, _:
            return f" of {high:g} or less"
        case _, None:
            return f" of {low:g} or more"
        case _:
            return f" from {low:g} to {high:g}"
