"""Which content to show: the wanted folder, or what the kiosk brings along where that has errors."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.read import read_content
from kiosk.domain.catalog import Catalog
from kiosk.domain.finding import Finding


class Refused(msgspec.Struct, frozen=True):
    """A folder that was wanted and has errors, with all its findings, for staff and the log."""

    folder: Path
    findings: tuple[Finding, ...]


class Chosen(msgspec.Struct, frozen=True):
    """The content in use, from `folder`, with that folder's findings.

    Without a catalog nothing is usable, and `findings` says why that folder is not.
    `refused` is the folder that was wanted but could not be used.
    """

    catalog: Catalog | None
    folder: Path
    findings: tuple[Finding, ...]
    refused: Refused | None = None

    def all_findings(self) -> tuple[Finding, ...]:
        """The findings of the refused folder, then those of the folder in use."""
        return self.findings if self.refused is None else self.refused.findings + self.findings


def choose_content(wanted: Path | None, *, or_bundled: bool = True, wording: bool = True) -> Chosen:
    """Read the wanted folder, and the bundled one if none is wanted, or `or_bundled` if refused.

    Without `wording`, the findings say nothing about words that are not plain.
    """
    pictures = (bundled_pictures(),)
    refused = None
    if wanted is not None:
        result = read_content(wanted, pictures, wording=wording)
        if result.catalog is not None:
            return Chosen(result.catalog, wanted, result.findings)
        if not or_bundled:
            return Chosen(None, wanted, result.findings)
        refused = Refused(wanted, result.findings)
    folder = bundled_content()
    result = read_content(folder, pictures, wording=wording)
    return Chosen(result.catalog, folder, result.findings, refused)
