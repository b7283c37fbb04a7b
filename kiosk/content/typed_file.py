"""One file's bytes to its struct, or to everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from kiosk.content.fields import Text
from kiosk.content.plain_json import plain
from kiosk.content.text_rules import lines_are_clean, texts_are_clean
from kiosk.domain.finding import Finding


class ContentFile(Protocol):
    """What every kind of content file can tell."""

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""


File = TypeVar("File", bound=ContentFile)


def read_typed(
    name: str, data: bytes, kind: type[File], languages: Sequence[str]
) -> tuple[File | None, list[Finding]]:
    """The file `name` as a `kind`, and its findings. A file with wrong texts only is still given.

    Empty `languages`: which languages the kiosk has is not known.
    """
    file = plain(data, kind)
    if file is not None and is_clean(file, languages):
        return file, []
    from kiosk.content.wrong_file import read_slowly  # noqa: PLC0415 - plain files do not need it

    return read_slowly(name, data, kind, languages)


def is_clean(file: ContentFile, languages: Sequence[str]) -> bool:
    """Whether no text of the file has a fault."""
    return texts_are_clean(file.texts(), languages) and lines_are_clean([*file.lines()])
