"""Which content to show: the wanted folder, or what the kiosk brings along where that has errors."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.read import ReadResult, read_content
from kiosk.content.shelf import Shelf
from kiosk.domain.catalog import Catalog
from kiosk.domain.finding import Finding
from kiosk.domain.release import SHORT
from kiosk.domain.session import ContentOrigin, ContentState


class Refused(msgspec.Struct, frozen=True):
    """A folder that was wanted and has errors, with all its findings, for staff and the log."""

    folder: Path
    findings: tuple[Finding, ...]


class Chosen(msgspec.Struct, frozen=True):
    """The content in use, from `folder`, with that folder's findings.

    Without a catalog nothing is usable, and `findings` says why that folder is not.
    `refused` is the folder that was wanted but could not be used. `shelf` holds the files of the content
    in use, where they were asked for. `release` is the digest of content from a shelf of releases.
    """

    catalog: Catalog | None
    folder: Path
    findings: tuple[Finding, ...]
    refused: Refused | None = None
    shelf: Shelf | None = None
    release: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether what was wanted has errors, so that something else is in use."""
        return self.refused is not None and any(one.is_error for one in self.refused.findings)

    def state(self, *, is_wanted: bool = False) -> ContentState:
        """For staff: where the content comes from; `is_wanted` if a folder was asked for."""
        is_own = is_wanted and self.refused is None
        origin = ContentOrigin.FOLDER if is_own else ContentOrigin.BUNDLED
        if self.release:
            origin = ContentOrigin.RELEASE
        return ContentState(
            origin=origin,
            folder="" if origin is ContentOrigin.BUNDLED else _told(self.folder),
            refused=_told(self.refused.folder) if self.refused is not None else "",
            findings=self.all_findings(),
        )

    def all_findings(self) -> tuple[Finding, ...]:
        """The findings of the refused folder, then those of the folder in use."""
        return self.findings if self.refused is None else self.refused.findings + self.findings


def choose_content(
    wanted: Path | None,
    *,
    or_bundled: bool = True,
    wording: bool = True,
    keep_shelf: bool = False,
    key: str = "",
) -> Chosen:
    """Read the wanted folder, and the bundled one if none is wanted, or `or_bundled` if refused.

    Without `wording`, the findings say nothing about words that are not plain. With `keep_shelf`, the
    files are handed on as well. With a public `key`, a wanted folder must be signed with it.
    """
    pictures = (bundled_pictures(),)
    refused = None
    if wanted is not None:
        unsigned = _unsigned(wanted, key) if key else ()
        result = ReadResult(None, unsigned)
        if not unsigned:
            result = read_content(wanted, pictures, wording=wording, keep_shelf=keep_shelf)
        if result.catalog is not None:
            return Chosen(result.catalog, wanted, result.findings, shelf=result.shelf)
        if not or_bundled:
            return Chosen(None, wanted, result.findings)
        refused = Refused(wanted, result.findings)
    folder = bundled_content()
    result = read_content(folder, pictures, wording=wording, keep_shelf=keep_shelf)
    return Chosen(result.catalog, folder, result.findings, refused, result.shelf)


def _told(folder: Path) -> str:
    """A folder by its path. Of a release, which has a long name, as much as tells it from any other."""
    is_release = folder.parent.name == "releases" and len(folder.name) == 64
    return str(folder.with_name(folder.name[:SHORT]) if is_release else folder)


def _unsigned(wanted: Path, key: str) -> tuple[Finding, ...]:
    from kiosk.content.releases.signed_folder import check_signed_folder  # noqa: PLC0415 - rare

    return check_signed_folder(wanted, key)
