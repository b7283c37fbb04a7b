"""Wording: few words on a slide, short sentences. A translation may run a third longer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.fields import Text
from kiosk.content.pointer import shown
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding

SLIDE_WORDS: Final = 45
"""The most words in a slide's headline, body and points together."""

SENTENCE_WORDS: Final = 15
"""The most words in one sentence."""

_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")
_WORD: Final = re.compile(r"[^\W_]")


def check_wording(shelf: Shelf) -> Iterator[Finding]:
    """Warnings about slides with too many words and sentences that are too long."""
    kiosk = shelf.files.kiosk
    first = kiosk.languages[0] if kiosk is not None else ""
    for placed in shelf.slides:
        slide = placed.slide
        words = list(slide.words())
        for language in slide.headline:
            limit = _limit(SLIDE_WORDS, language, first)
            number = _count([text.get(language, "") for _, text in words], limit)
            if number > limit:
                message = f"This slide has {number} words: {limit} is the most. Use fewer."
                in_one = "" if language == first else f"/headline/{language}"
                yield Finding(placed.file, placed.pointer + in_one, message, is_error=False)
        if slide.loop is not None:
            words.append(("/loop", slide.loop))
        yield from _sentences(placed.file, placed.pointer, words, first)
    for asked in shelf.questions:
        yield from _sentences(asked.file, asked.pointer, asked.question.words(), first)
    for placed_stage in shelf.stages:
        words = list(placed_stage.stage.words())
        yield from _sentences(placed_stage.file, placed_stage.pointer, words, first)


def _limit(words: int, language: str, first: str) -> int:
    return words if language == first or not first else words * 4 // 3


def _count(texts: list[str], limit: int) -> int:
    parts = [part for text in texts for part in text.split()]
    # A dash between spaces is no word, but looking for them is only worth it near the limit.
    return len(parts) if len(parts) <= limit else sum(map(bool, map(_WORD.search, parts)))


def _sentences(
    file: str, pointer: str, texts: Iterable[tuple[str, Text]], first: str
) -> Iterator[Finding]:
    for at, text in texts:
        for language, line in text.items():
            limit = _limit(SENTENCE_WORDS, language, first)
            if line.count(" ") < limit:
                continue
            for sentence in _SENTENCE_END.split(line):
                number = _count([sentence], limit)
                if number > limit:
                    message = f"This sentence has {number} words: {limit} is the most. Split it: "
                    message += f'"{shown(sentence)}"'
                    yield Finding(file, f"{pointer}{at}/{language}", message, is_error=False)
