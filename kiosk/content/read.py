"""A content folder to a catalog, or to everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from kiosk.content.folder import FolderReader
from kiosk.content.lift import lift
from kiosk.content.pictures import Pictures
from kiosk.content.rules import RULES
from kiosk.content.shelf import shelve
from kiosk.domain.catalog import Catalog
from kiosk.domain.finding import Finding

_MOST_OF_A_RULE: Final = 1000
_NO_WORDING: Final = "This file is missing, so no selling or unexplained word is found. Add it."


class ReadResult(msgspec.Struct, frozen=True):
    """A folder's catalog, or None if any finding is an error; and the findings, sorted."""

    catalog: Catalog | None
    findings: tuple[Finding, ...]


def read_content(folder: Path, pictures: Sequence[Path], *, wording: bool = True) -> ReadResult:
    """Read a content folder whole. `pictures` are folders searched after the folder's own.

    Without `wording`, nothing is said about words that are not plain, which are warnings only.

    Nothing on disk makes this raise: what cannot be read or used is a finding. At most 32 MB are
    read, and nothing outside of the folders is but where a JSON file is a link.
    """
    reader = FolderReader(folder)
    files = reader.read()
    if files is None:
        return ReadResult(None, tuple(reader.findings))
    shelf = shelve(files)
    album = Pictures(reader, pictures)
    found = [rule(shelf) for rule in (*RULES, album.check)]
    if wording:
        from kiosk.content.rules.wording import check_wording  # noqa: PLC0415 - a start goes without
        from kiosk.content.wording_file import WordingFile  # noqa: PLC0415

        words = reader.aside("wording.json", WordingFile, without=_NO_WORDING)
        found.extend(check_wording(shelf, words))
    findings = set(reader.findings)
    for one in found:
        findings.update(_bounded(one))
    in_order = tuple(sorted(findings))
    if any(finding.is_error for finding in in_order):
        return ReadResult(None, in_order)
    if files.kiosk is None or files.sources is None:
        raise AssertionError("a missing file is an error")
    catalog = lift(shelf, files.kiosk, files.sources, album, reader.revision())
    return ReadResult(catalog, in_order)


def _bounded(findings: Iterable[Finding]) -> list[Finding]:
    found = list(islice(findings, _MOST_OF_A_RULE))
    if len(found) == _MOST_OF_A_RULE:
        message = "There are more findings than are listed. Correct these first."
        found.append(Finding(".", "", message, is_error=False))
    return found
