"""What patients read as one: a slide, a question, a stage; with each text's place in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from kiosk.content.fields import Text
from kiosk.content.question_entries import QuestionEntry
from kiosk.content.shelf import Shelf


class Worded(msgspec.Struct, frozen=True):
    """An item: the kind of thing it is, its file, its place, and its texts with their pointers."""

    kind: str
    file: str
    pointer: str
    texts: tuple[tuple[str, Text], ...]
    slide_id: str = ""

    def languages(self) -> tuple[str, ...]:
        """The languages that its first text is in."""
        return tuple(self.texts[0][1])

    def lines(self, language: str) -> Iterator[tuple[str, str]]:
        """Each of its lines in a language, with the pointer of the line in the file."""
        for at, text in self.texts:
            if language in text:
                yield f"{self.pointer}{at}/{language}", text[language]


def worded(shelf: Shelf) -> tuple[Worded, ...]:
    """Every slide, question and stage, in reading order."""
    slides = [
        Worded("slide", one.file, one.pointer, tuple(one.slide.words()), one.slide.id)
        for one in shelf.slides
    ]
    questions = [
        Worded("question", one.file, one.pointer, tuple(words_of(one.question)))
        for one in shelf.questions
    ]
    stages = [
        Worded("stage", one.file, one.pointer, tuple(one.stage.words())) for one in shelf.stages
    ]
    return (*slides, *questions, *stages)


def words_of(question: QuestionEntry) -> Iterator[tuple[str, Text]]:
    """Each text of a question with its pointer in it, in the order in which they are read."""
    words = question.words()
    yield next(words)
    name, rows = question.rows()
    for number, row in enumerate(rows):
        yield f"/{name}/{number}/text", row.text
    yield from words


def places(value: object, wanted: Mapping[int, Text], at: str = "") -> Iterator[tuple[str, Text]]:
    """The pointer of each wanted text within a file's struct; `wanted` is by `id` of the text."""
    if id(value) in wanted:
        yield at, wanted[id(value)]
    elif isinstance(value, msgspec.Struct):
        fields = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
        for name, written in fields:
            yield from places(getattr(value, name), wanted, f"{at}/{written}")
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from places(inner, wanted, f"{at}/{number}")
