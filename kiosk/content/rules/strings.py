"""The interface's words: exactly those of `kiosk.domain.words` in every language, each place once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from kiosk.content.nearest import nearest
from kiosk.content.pointer import shown, step
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding
from kiosk.domain.words import WORDS, PlaceError, places

_MOST_HINTS: Final = 50


def check_strings(shelf: Shelf) -> Iterator[Finding]:
    """Findings about words that are missing or unknown, and about their `{places}`."""
    for stem, strings in shelf.files.strings.items():
        yield from _check(f"strings/{stem}.json", strings.strings)


def _check(file: str, strings: dict[str, str]) -> Iterator[Finding]:
    missing = [key for key in WORDS if key not in strings]
    for key in missing:
        message = f'"{key}" is missing here. Add it, as in the content that the kiosk brings along.'
        yield Finding(file, "/strings", message)
    hints = _MOST_HINTS
    for key, words in strings.items():
        if key in WORDS:
            message = _wrong_places(words, WORDS[key])
        else:
            message = _unknown(key, missing if hints > 0 else ())
            hints -= 1
        if message:
            yield Finding(file, step("/strings", key), message)


def _unknown(key: str, missing: Collection[str]) -> str:
    meant = nearest(key, missing)
    hint = f'Did you mean "{meant}"?' if meant else "Remove it."
    return f'The kiosk has no words called "{shown(key)}". {hint}'


def _wrong_places(words: str, wanted: tuple[str, ...]) -> str:
    """What is wrong with the places in `words`, or nothing."""
    try:
        found = places(words)
    except PlaceError as wrong:
        needed = f"Write {_listed(wanted)}, and" if wanted else "Remove it, or write"
        return f'"{shown(str(wrong))}" is no place. {needed} {{{{ or }}}} where a bracket is meant.'
    for name in found:
        if name not in wanted:
            meant = f"Write {_listed(wanted)}." if wanted else "Remove it."
            return f"{{{shown(name)}}} is not filled in here. {meant}"
    if sorted(found) != sorted(wanted):
        return f"{_listed(wanted)} must stand here once{' each' if len(wanted) > 1 else ''}."
    return ""


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(f"{{{name}}}" for name in names)
