"""`wording.json`: how plain the words must be. `check` reads it, and a start does without."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import LanguageId, Line, SlideId, Text

Grade = Annotated[int, Meta(ge=3, le=8, description="The highest school grade of an item.")]
SlideWords = Annotated[int, Meta(ge=20, le=60, description="The most words on one slide.")]
SentenceWords = Annotated[int, Meta(ge=8, le=20, description="The most words in one sentence.")]
AverageWords = Annotated[int, Meta(ge=6, le=15, description="Words of a sentence, on average.")]
Words = Annotated[
    dict[LanguageId, tuple[Line, ...]],
    Meta(
        max_length=32,
        description='Words or phrases by language. A * at an end stands for any letters: "perfect*".',
    ),
]


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits of words, of a sentence and of a grade. A translation may be a third longer."""

    grade: Grade = 6
    slide_words: SlideWords = 45
    sentence_words: SentenceWords = 15
    average_words: AverageWords = 12


class Term(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A medical word: what it means, for those who write, and the slides that explain it to patients."""

    words: Words
    means: Line
    explained_on: Annotated[tuple[SlideId, ...], Meta(max_length=100)] = ()


class WordingFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits, words that sell, and medical words."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: Literal["wording"]
    limits: Limits = Limits()
    selling: Words = {}
    terms: Annotated[tuple[Term, ...], Meta(max_length=500)] = ()

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from ()

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for words in (self.selling, *(term.words for term in self.terms)):
            for some in words.values():
                yield from some
        for term in self.terms:
            yield term.means
