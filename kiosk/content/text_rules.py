"""Which characters a text may have: one printable line, well spaced, in languages of the kiosk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from kiosk.content.fields import TEXT_LIMIT
from kiosk.content.pointer import shown

_LETTER_OR_DIGIT: Final = re.compile(r"[^\W_]")
_TWO_SPACES: Final = re.compile(r"\s\s")
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CATEGORIES: Final = {
    "Cc": "a line break, a tab or another control character",
    "Zl": "a line break",
    "Zp": "a line break",
    "Cs": "half a character",
    "Co": "a private-use character, which other machines show differently",
    "Cn": "a character that does not exist",
}


def line_is_clean(line: str) -> bool:
    """Whether the line has no fault: the same answer as `faults`, quickly for usual lines."""
    return (
        # `isprintable` is false for every control, format, half, private or unassigned character.
        line.isprintable()
        and len(line) <= TEXT_LIMIT
        and "  " not in line
        and line[:1] != " "
        and line[-1:] != " "
        and (line.isascii() or (unicodedata.is_normalized("NFC", line) and "\ufffd" not in line))
        and _LETTER_OR_DIGIT.search(line) is not None
    ) or not any(True for _ in faults(line))


def text_is_clean(text: Mapping[str, str], languages: Sequence[str]) -> bool:
    """Whether the text has no fault in any language. Empty `languages`: they are not known."""
    if languages and languages[0] not in text:
        return False
    if languages and len(text) > 1 and not all(language in languages for language in text):
        return False
    return bool(text) and all(map(line_is_clean, text.values()))


def text_faults(text: Mapping[str, str], languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each fault of a text: the language it is in ("" for the whole text), and what to do."""
    if languages and languages[0] not in text:
        yield "", f'The text in "{languages[0]}" is missing. Write it: it is the first language.'
    elif not text:
        yield "", "This text is empty. Write it in at least one language."
    for language, line in text.items():
        if languages and language not in languages:
            yield (
                language,
                f'The language "{shown(language)}" is not one of kiosk.json. '
                'Add it to "languages" there, or remove this text.',
            )
        for message in faults(line):
            yield language, message


def faults(line: str) -> Iterator[str]:
    """What is wrong with one line of words, each with what to do."""
    if len(line) > TEXT_LIMIT:
        yield f"This text has {len(line)} characters: {TEXT_LIMIT} is the most. Shorten it."
    if _LETTER_OR_DIGIT.search(line) is None:
        yield "No letter or digit is in this text. Write some words, or remove the text."
    if not line.isprintable() or "\ufffd" in line:
        yield from _forbidden(line)
    if line != line.strip():
        yield "A space begins or ends this text. Remove it."
    if _TWO_SPACES.search(line.strip()) is not None:
        yield "Two spaces stand together in this text. Remove one."
    # Long lines are refused anyway, and normalising a hostile one can take minutes.
    if len(line) <= TEXT_LIMIT and not unicodedata.is_normalized("NFC", line):
        yield (
            "A letter and its accent are two characters here. "
            "Type the letter again, or save the text in the form called NFC."
        )


def _forbidden(line: str) -> Iterator[str]:
    found: dict[str, str] = {}
    for letter in sorted(set(line)):
        if letter in _BIDI:
            found.setdefault("a mark that turns the direction of reading", letter)
        elif letter == "\ufffd":
            found.setdefault("a replacement character, left where a letter was lost", letter)
        elif (name := _CATEGORIES.get(unicodedata.category(letter))) is not None:
            found.setdefault(name, letter)
    for name, letter in found.items():
        yield f"This text holds {name} (U+{ord(letter):04X}). Remove it."
