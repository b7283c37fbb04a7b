"""`kiosk.json` and `strings/<language>.json`: the clinic, its languages, the kiosk's own words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import LanguageId, Line, PlainId, Text


class KioskFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the kiosk shows, in which languages and order. Texts are first written in the first
    language.
    """

    schema_address: str = msgspec.field(name="$schema", default="")
    id: Literal["kiosk"]
    clinic: Text
    languages: Annotated[tuple[LanguageId, ...], Meta(min_length=1, max_length=32)]
    treatments: Annotated[tuple[PlainId, ...], Meta(min_length=1, max_length=200)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield self.clinic

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        yield from ()


class StringsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The interface's own words in one language, by their ids; the language's own name and the
    direction it is read in.
    """

    schema_address: str = msgspec.field(name="$schema", default="")
    id: LanguageId
    name: Line
    direction: Literal["ltr", "rtl"]
    strings: Annotated[dict[str, Line], Meta(max_length=5000)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from ()

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        yield self.name
        yield from self.strings.values()
