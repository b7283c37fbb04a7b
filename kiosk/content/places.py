"""The places of numbers in texts, such as {sunscreen.spf}: what is wrong with them, and filling them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kiosk.content.clinic_file import NUMBER_NAMES
from kiosk.content.pointer import shown
from kiosk.domain.nearest import nearest

_PLACE: Final = re.compile(r"\{\{|\}\}|\{([a-z]+\.[a-z]+)\}|(\{[^{}]*\}?|\})")
_NAMES: Final = frozenset(NUMBER_NAMES)


def has_brackets(line: str) -> bool:
    """Whether there is anything in the line to look at."""
    return "{" in line or "}" in line


def wrong_place(line: str) -> str:
    """What is wrong with the first wrong place of a line, and what to do; empty if nothing is."""
    for match in _PLACE.finditer(line):
        name, wrong = match.groups()
        if wrong is not None:
            return (
                f'"{shown(wrong)}" is no place for a number. Write a name of clinic.json in it, '
                "such as {sunscreen.spf}, or {{ or }} where a bracket is meant."
            )
        if name is not None and name not in _NAMES:
            meant = nearest(name, NUMBER_NAMES)
            hint = f"Did you mean {{{meant}}}?" if meant else "Remove it."
            return f"There is no number {{{shown(name)}}} in clinic.json. {hint}"
    return ""


def names_in(line: str) -> tuple[str, ...]:
    """The names of the numbers in a line without a wrong place, in their order."""
    if not has_brackets(line):
        return ()
    return tuple(match[1] for match in _PLACE.finditer(line) if match[1] is not None)


def with_numbers(line: str, numbers: Mapping[str, int]) -> str:
    """The line with its places filled in, and `{{` as `{`. A wrong place is a bug: `KeyError`."""
    if not has_brackets(line):
        return line

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        return match[0][0] if name is None else str(numbers[name])

    return _PLACE.sub(fill, line)
