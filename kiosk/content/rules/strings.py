"""The interface's words: exactly those of `kiosk.domain.words` in every language, each place once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from kiosk.content.kiosk_file import CountedLine, StringsFile
from kiosk.content.pointer import shown, step
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding
from kiosk.domain.nearest import nearest
from kiosk.domain.phrasing import EXACT, categories
from kiosk.domain.words import COUNTED, WORDS, PlaceError, places

_MOST_HINTS: Final = 50


def check_strings(shelf: Shelf) -> Iterator[Finding]:
    """Findings about words that are missing or unknown, and about their `{places}`."""
    for stem, strings in shelf.files.strings.items():
        yield from _check(f"strings/{stem}.json", strings)


def _check(file: str, file_of: StringsFile) -> Iterator[Finding]:
    strings = file_of.strings
    missing = [key for key in WORDS if key not in strings]
    for key in missing:
        message = f'"{key}" is missing here. Add it, as in the content that the kiosk brings along.'
        yield Finding(file, "/strings", message)
    hints = _MOST_HINTS
    for key, words in strings.items():
        at = step("/strings", key)
        if key not in WORDS:
            yield Finding(file, at, _unknown(key, missing if hints > 0 else ()))
            hints -= 1
        elif isinstance(words, CountedLine):
            yield from _counted(file, at, key, words, file_of.id)
        elif message := _wrong_places(words, WORDS[key]):
            yield Finding(file, at, message)
        elif key in COUNTED and len(categories(file_of.id)) > 1:
            message = (
                "These words change with their number. "
                f"Write them for each kind: {_braced(categories(file_of.id))}."
            )
            yield Finding(file, at, message, is_error=False)


def _counted(file: str, at: str, key: str, words: CountedLine, language: str) -> Iterator[Finding]:
    if key not in COUNTED:
        yield Finding(file, at, "These words do not change with a number. Write one line.")
        return
    forms, kinds = words.forms(), categories(language)
    for kind in kinds:
        if kind not in forms:
            yield Finding(file, at, f'"{kind}" is missing here: this language has it. Add it.')
    for kind, line in forms.items():
        if kind not in kinds:
            message = f'"{language}" has no "{kind}". Remove it; it has {_braced(kinds)}.'
            yield Finding(file, step(at, kind), message, is_error=False)
        wanted = WORDS[key]
        if kind in EXACT and f"{{{COUNTED[key]}}}" not in line:
            wanted = tuple(name for name in wanted if name != COUNTED[key])
        if message := _wrong_places(line, wanted):
            yield Finding(file, step(at, kind), message)


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


def _braced(kinds: tuple[str, ...]) -> str:
    return ", ".join(f'"{kind}"' for kind in kinds)
