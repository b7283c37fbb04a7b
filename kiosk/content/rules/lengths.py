"""Lengths: words on a slide, and words in a sentence, at most and on average."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.pointer import shown
from kiosk.content.sentences import count_words, sentences
from kiosk.content.shelf import Shelf
from kiosk.content.worded import Worded
from kiosk.content.wording_file import Limits
from kiosk.domain.finding import Finding

_FEWEST_SENTENCES = 3
_STOPS = (".", "!", "?", "…", "؟", "۔", "。", "！", "？")  # noqa: RUF001 - of other scripts


def check_lengths(shelf: Shelf, items: Iterable[Worded], limits: Limits) -> Iterator[Finding]:
    """Warnings about slides of too many words, and about sentences that are too long.

    A translation may have a third more words than the first language.
    """
    first = shelf.files.kiosk.languages[0] if shelf.files.kiosk is not None else ""

    def longest(words: int, language: str) -> int:
        return words if language == first or not first else words * 4 // 3

    for item in items:
        for language in item.languages():
            lines = list(item.lines(language))
            if item.kind == "slide":
                most = longest(limits.slide_words, language)
                yield from _slide(item, lines, most, "" if language == first else language)
            most = longest(limits.sentence_words, language)
            yield from _sentences(item.file, lines, most)
            most = longest(limits.average_words, language)
            yield from _average(item, lines, most)
    for placed in shelf.slides:
        for language, line in (placed.slide.loop or {}).items():
            at = f"{placed.pointer}/loop/{language}"
            most = longest(limits.sentence_words, language)
            yield from _sentences(placed.file, [(at, line)], most)


def _slide(
    item: Worded, lines: list[tuple[str, str]], most: int, language: str
) -> Iterator[Finding]:
    number = sum(count_words(line) for _, line in lines)
    if number > most:
        message = f"This slide has {number} words: {most} is the most. Use fewer."
        at = f"{item.pointer}/headline/{language}" if language else item.pointer
        yield Finding(item.file, at, message, is_error=False)


def _sentences(file: str, lines: Iterable[tuple[str, str]], most: int) -> Iterator[Finding]:
    for at, line in lines:
        if line.isascii() and line.count(" ") < most:
            continue
        for sentence in sentences(line):
            number = count_words(sentence)
            if number > most:
                message = f"This sentence has {number} words: {most} is the most. Split it: "
                yield Finding(file, at, message + f'"{shown(sentence)}"', is_error=False)


def _average(item: Worded, lines: list[tuple[str, str]], most: int) -> Iterator[Finding]:
    # Headlines, points and choices are no sentences: many short ones would hide long sentences.
    counted = [
        (count_words(sentence), at, sentence)
        for at, line in lines
        if line.endswith(_STOPS)
        for sentence in sentences(line)
    ]
    total = sum(number for number, _, _ in counted)
    if len(counted) >= _FEWEST_SENTENCES and total > most * len(counted):
        number, at, sentence = max(counted)
        message = (
            f"The sentences of this {item.kind} have {total / len(counted):.1f} words on average: "
            f"{most} is the most. Split or shorten the longest, of {number}: "
        )
        yield Finding(item.file, at, message + f'"{shown(sentence)}"', is_error=False)
