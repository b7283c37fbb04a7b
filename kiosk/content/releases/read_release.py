"""A release of a shelf to a catalog, or to everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kiosk.content.bundled import bundled_pictures
from kiosk.content.read import ReadResult, read_content
from kiosk.content.releases.manifest import verify
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.signed import check_record
from kiosk.domain.finding import Finding
from kiosk.domain.release import DAMAGED, SHORT


def read_release(
    shelf: ShelfFolder, release: str, key: str, *, keep_shelf: bool = False, wording: bool = False
) -> ReadResult:
    """Read a release if it is whole, and signed where there is a `key`. Findings name it in their file."""
    if release == DAMAGED:
        message = "This link leads to no release. Let the shelf use one again."
        return ReadResult(None, (Finding("current", "", message),))
    place = shelf.release(release)
    if not place.is_dir():
        message = "This release is missing. Add its content again."
        return ReadResult(None, (Finding(_name(release), "", message),))
    wrong = verify(place, release) or check_record(shelf.record(release), key)
    if wrong:
        return ReadResult(None, _within(release, wrong))
    result = read_content(place, (bundled_pictures(),), wording=wording, keep_shelf=keep_shelf)
    return msgspec.structs.replace(result, findings=_within(release, result.findings))


def _within(release: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(
        msgspec.structs.replace(one, file=f"{_name(release)}/{one.file}") for one in findings
    )


def _name(release: str) -> str:
    return f"releases/{release[:SHORT]}"
