"""Reading grade: each slide, question and stage as a whole, in languages that have a formula."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.grades import grade
from kiosk.content.pointer import shown
from kiosk.content.sentences import count_words, sentences
from kiosk.content.worded import Worded
from kiosk.content.wording_file import Limits
from kiosk.domain.finding import Finding

FEWEST_WORDS: Final = 20
"""Items of fewer words have no grade: one long word would move it by a whole grade."""

_FEWEST_OF_A_SENTENCE: Final = 4


def check_reading_grade(items: Iterable[Worded], limits: Limits) -> Iterator[Finding]:
    """A warning for each item above the grade, at the sentence that is the hardest of it."""
    for item in items:
        for language in item.languages():
            lines = list(item.lines(language))
            whole = "\n".join(line for _, line in lines)
            number = grade(whole, language)
            if number is None or number <= limits.grade or count_words(whole) < FEWEST_WORDS:
                continue
            hardest, at, sentence = max(_sentences(lines, language))
            message = (
                f"This {item.kind} is read at grade {_upwards(number)}: {limits.grade} is the "
                f"most. Use shorter words or split this, the hardest (grade {_upwards(hardest)}): "
            )
            yield Finding(item.file, at, message + f'"{shown(sentence)}"', is_error=False)


def _sentences(lines: Iterable[tuple[str, str]], language: str) -> Iterator[tuple[float, str, str]]:
    for at, line in lines:
        for sentence in sentences(line):
            number = grade(sentence, language)
            if number is not None:
                is_long = count_words(sentence) >= _FEWEST_OF_A_SENTENCE
                yield number if is_long else min(number, 0.0), at, sentence


def _upwards(number: float) -> str:
    """With one decimal, and never as the limit that is exceeded."""
    return f"{math.ceil(number * 10) / 10:.1f}"
