"""The slow way from bytes to a struct: it finds everything that is wrong with a file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any

import msgspec

from kiosk.content.mistakes import mistakes
from kiosk.content.strict_json import FAULTS_LIMIT, Fault, Parsed, oddities, parse
from kiosk.content.typed_file import File, is_clean
from kiosk.domain.finding import Finding


def read_slowly(
    name: str, data: bytes, kind: type[File], languages: Sequence[str]
) -> tuple[File | None, list[Finding]]:
    """The same as `kiosk.content.typed_file.read_typed`, which is quick for plain files."""
    parsed = parse(data)
    if not isinstance(parsed.value, dict):
        return None, _findings(name, parsed.faults)
    file = _converted(parsed, kind)
    if file is not None and is_clean(file, languages):
        return file, []
    return file, _findings(name, _faults(parsed, kind, languages, typed=file is not None))


def _converted(parsed: Parsed, kind: type[File]) -> File | None:
    if parsed.faults:
        return None
    try:
        return msgspec.convert(parsed.value, kind)
    except (ValueError, OverflowError, RecursionError):  # msgspec's own error is a ValueError
        return None


def _faults(
    parsed: Parsed, kind: type[Any], languages: Sequence[str], *, typed: bool
) -> list[Fault]:
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
