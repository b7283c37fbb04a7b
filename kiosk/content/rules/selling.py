"""Selling: words that promise or praise, in any text that patients read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from re import Pattern

from kiosk.content.pointer import shown
from kiosk.content.sentences import sentences
from kiosk.content.shelf import Shelf
from kiosk.content.typed_file import ContentFile
from kiosk.content.word_pattern import pattern
from kiosk.content.worded import places
from kiosk.content.wording_file import WordingFile
from kiosk.domain.finding import Finding


def check_selling(shelf: Shelf, wording: WordingFile) -> Iterator[Finding]:
    """A warning for each selling word of `wording.json`, at its text. The clinic's name is its own."""
    files = shelf.files
    found = {language: pattern(words) for language, words in wording.selling.items()}
    for name, file in files.for_patients():
        yield from _of_file(name, file, found)
    for language, strings in files.strings.items():
        for at, line in strings.placed_lines():
            yield from _of_line(f"strings/{language}.json", at, line, found.get(language))


def _of_file(name: str, file: ContentFile, found: Mapping[str, Pattern[str]]) -> Iterator[Finding]:
    wanted = {
        id(text): text
        for text in file.texts()
        if any(one in text and found[one].search(text[one]) for one in found)
    }
    if wanted:
        for at, text in places(file, wanted):
            for language, line in text.items():
                yield from _of_line(name, f"{at}/{language}", line, found.get(language))


def _of_line(name: str, at: str, line: str, found: Pattern[str] | None) -> Iterator[Finding]:
    for match in found.finditer(line) if found is not None else ():
        sentence = _around(line, match.start())
        message = (
            f'"{shown(match[0])}" sells or promises. '
            f'Say what happens, and what may not: "{shown(sentence)}"'
        )
        yield Finding(name, at, message, is_error=False)


def _around(line: str, at: int) -> str:
    """The sentence of the line in which the character at `at` stands."""
    start = 0
    for sentence in sentences(line):
        start = line.find(sentence, start)
        if at < start + len(sentence):
            return sentence
    return line
