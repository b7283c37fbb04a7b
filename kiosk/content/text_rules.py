"""Which characters a text may have: one printable line, well spaced, in languages of the kiosk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


def texts_are_clean(texts: Iterable[Mapping[str, str]], languages: Sequence[str]) -> bool:
    """Whether no text has a fault in any language. Empty `languages`: they are not known."""
    texts = list(texts)
    if languages:
        first, used = languages[0], frozenset[str]().union(*texts)
        if not used.issubset(languages) or not all(first in text for text in texts):
            return False
    return all(texts) and lines_are_clean([line for text in texts for line in text.values()])


def lines_are_clean(lines: list[str]) -> bool:
    """Whether no line has a fault: the same answer as `faults`, quickly for usual lines."""
    return _are_usual(lines) or not any(any(faults(line)) for line in lines if not _is_usual(line))


def _are_usual(lines: list[str]) -> bool:
    """Whether all lines, looked at as one, hold nothing that could be a fault."""
    joined = "".join(lines)
    spaced = joined.replace("\u00a0", " ").replace("\u202f", " ")
    return (
        # False for every control, format, half, private or unassigned character and odd space.
        spaced.isprintable()
        and "  " not in spaced
        and "\ufffd" not in joined
        and max(map(len, lines), default=0) <= TEXT_LIMIT
        and list(map(str.strip, lines)) == lines
        and all(map(_LETTER_OR_DIGIT.search, [one for one in lines if not one[:1].isalnum()]))
        # All parts of a text in NFC are in NFC. A letter in each short line keeps this quick.
        and unicodedata.is_normalized("NFC", joined)
    )


def _is_usual(line: str) -> bool:
    return _are_usual([line])


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
