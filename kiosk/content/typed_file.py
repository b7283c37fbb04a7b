"""One file's bytes to its struct, or to everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Protocol, TypeVar

import msgspec

from kiosk.content.fields import Text
from kiosk.content.strict_json import FAULTS_LIMIT, Fault, Parsed, oddities, parse
from kiosk.content.text_rules import line_is_clean, text_is_clean
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
    parsed = parse(data)
    if not isinstance(parsed.value, dict):
        return None, _findings(name, parsed.faults)
    file = _converted(parsed, kind)
    if file is not None and _is_clean(file, languages):
        return file, []
    return file, _findings(name, _faults(parsed, kind, languages, typed=file is not None))


def _converted(parsed: Parsed, kind: type[File]) -> File | None:
    if parsed.faults:
        return None
    try:
        return msgspec.convert(parsed.value, kind)
    except (ValueError, OverflowError, RecursionError):  # msgspec's own error is a ValueError
        return None


def _is_clean(file: ContentFile, languages: Sequence[str]) -> bool:
    return all(text_is_clean(text, languages) for text in file.texts()) and all(
        map(line_is_clean, file.lines())
    )


def _faults(
    parsed: Parsed, kind: type[Any], languages: Sequence[str], *, typed: bool
) -> list[Fault]:
    from kiosk.content.mistakes import mistakes  # noqa: PLC0415 - only wrong content pays for it

    faults = list(parsed.faults)
    if not faults and not typed:
        faults.extend(islice(oddities(parsed.value), FAULTS_LIMIT))
    faults.extend(islice(mistakes(parsed.value, kind, languages), FAULTS_LIMIT))
    if not faults:
        faults.append(("", "This file is not as it should be. Compare it with one that works."))
    return faults


def _findings(name: str, faults: Sequence[Fault]) -> list[Finding]:
    findings = [Finding(name, pointer, message) for pointer, message in faults[:FAULTS_LIMIT]]
    if len(faults) >= FAULTS_LIMIT:
        findings.append(
            Finding(name, "", "This file has more faults than are listed. Correct these first.")
        )
    return findings
