"""A folder that is shown where it stands, without a shelf: its signed manifest, and all files as it says."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kiosk.content.releases.folder_source import FolderSource
from kiosk.content.releases.minisign import public_key
from kiosk.content.releases.names import is_used, refused
from kiosk.content.releases.signed import check_manifest, check_manifest_signature
from kiosk.content.releases.source import SourceError, check_entries
from kiosk.domain.finding import Finding


def check_signed_folder(folder: Path, key: str) -> tuple[Finding, ...]:
    """Why a folder is not signed with the public `key`; nothing if it is."""
    public = public_key(key)
    if public is None:
        return (refused("", "content.public_key is no public key of minisign. Correct it."),)
    source = FolderSource(folder)
    findings = [*source.findings, *check_entries(source.entries)]
    if not findings:
        findings += check_manifest_signature(folder, public)
    if findings:
        return tuple(findings)
    sums = {}
    for name in (entry.name for entry in source.entries if is_used(entry.name)):
        digest = hashlib.sha256()
        try:
            for chunk in source.chunks(name):
                digest.update(chunk)
        except SourceError as error:
            findings.append(refused(name, str(error)))
        sums[name] = digest.hexdigest()
    return (*findings, *check_manifest(folder, sums))
