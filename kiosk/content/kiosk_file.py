"""`kiosk.json` and `strings/<language>.json`: the clinic, its languages, the kiosk's own words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import LanguageId, Line, PlainId, Text
from kiosk.content.pointer import step


class KioskFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the kiosk shows, in which languages and order. Texts are first written in the first
    language.
    """

    schema_address: str = msgspec.field(name="$schema", default="")
    id: Literal["kiosk"]
    clinic: Text
    languages: Annotated[tuple[LanguageId, ...], Meta(min_length=1, max_length=32)]
    partial: Annotated[
        tuple[LanguageId, ...],
        Meta(
            max_length=32,
            description="Languages that not everything is written in, on purpose. "
            "What is missing is marked on the screen.",
        ),
    ] = ()
    offered: Annotated[
        tuple[LanguageId, ...],
        Meta(
            max_length=32,
            description="The languages to choose from on the screen, in their order, the first one "
            "among them. Left out: all.",
        ),
    ] = ()
    treatments: Annotated[tuple[PlainId, ...], Meta(min_length=1, max_length=200)]

    @property
    def shown(self) -> tuple[str, ...]:
        """The languages to choose from, the first one first."""
        others = self.offered or self.languages
        return (self.languages[0], *(one for one in others if one != self.languages[0]))

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield self.clinic

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        yield from ()


class CountedLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same words for each kind of number that the language has, by their names in CLDR."""

    other: Line
    zero: Line | None = None
    one: Line | None = None
    two: Line | None = None
    few: Line | None = None
    many: Line | None = None

    def forms(self) -> dict[str, str]:
        """The lines that there are, by the kind of number."""
        lines: dict[str, str | None] = msgspec.structs.asdict(self)
        return {kind: line for kind, line in lines.items() if line is not None}


class StringsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The interface's own words in one language, by their ids; the language's own name and the
    direction it is read in.
    """

    schema_address: str = msgspec.field(name="$schema", default="")
    id: LanguageId
    name: Line
    direction: Literal["ltr", "rtl"]
    strings: Annotated[dict[str, Line | CountedLine], Meta(max_length=5000)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from ()

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        yield self.name
        yield from (line for _, line in self.placed_lines())

    def placed_lines(self) -> Iterator[tuple[str, str]]:
        """Every line of words with its JSON pointer in the file."""
        for key, words in self.strings.items():
            at = step("/strings", key)
            if isinstance(words, str):
                yield at, words
            else:
                yield from ((step(at, kind), line) for kind, line in words.forms().items())

    def phrases(self) -> dict[str, str | dict[str, str]]:
        """The words by their ids, as the domain takes them."""
        return {
            key: words if isinstance(words, str) else words.forms()
            for key, words in self.strings.items()
        }
