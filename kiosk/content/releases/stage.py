"""A folder or zip to a checked release in staging, or to everything that is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from kiosk.content.bundled import bundled_pictures
from kiosk.content.disk import is_folder
from kiosk.content.read import read_content
from kiosk.content.releases import durable
from kiosk.content.releases.folder_source import FolderSource
from kiosk.content.releases.manifest import RECORD, digest_of, written
from kiosk.content.releases.minisign import PublicKey, public_key
from kiosk.content.releases.names import (
    MANIFEST,
    SIGNATURE,
    is_hidden,
    is_used,
    left_out,
    refused,
)
from kiosk.content.releases.record import Record, bytes_of
from kiosk.content.releases.signed import (
    check_manifest,
    check_manifest_signature,
    check_zip_signature,
)
from kiosk.content.releases.source import Entry, Source, SourceError, check_entries
from kiosk.content.releases.zip_copy import copied_zip
from kiosk.content.releases.zip_source import ZipSource
from kiosk.domain.finding import Finding


class Staged(msgspec.Struct, frozen=True):
    """What became of a folder or zip. Without a `folder` it is refused, and `findings` says why."""

    findings: tuple[Finding, ...]
    folder: Path | None = None
    digest: str = ""


def stage(path: Path, room: Path, key: str, record: Record, today: date | None) -> Staged:
    """Copy what a release takes of a folder or zip into `room`, and check it there, where nobody changes it.

    With a public `key`, content that is not signed with it is refused. `OSError` where the shelf cannot
    be written.
    """
    public = public_key(key) if key else None
    if key and public is None:
        return Staged(
            (refused("", "content.public_key is no public key of minisign. Correct it."),)
        )
    if is_folder(path):
        return _Stage(FolderSource(path), room, public).whole(record, today)
    copy = copied_zip(path, room)
    if isinstance(copy, str):
        return Staged((refused("", copy),))
    unsigned = check_zip_signature(path, copy.read_bytes(), public) if public else ()
    if unsigned:
        return Staged(unsigned)
    source = ZipSource(copy)
    try:
        return _Stage(source, room, None).whole(record, today)
    finally:
        source.close()


class _Stage:
    """One source on its way into a release. With a `key`, its manifest must be signed."""

    def __init__(self, source: Source, room: Path, key: PublicKey | None) -> None:
        self._source, self._room, self._key = source, room, key
        self._folder = room / "content"
        self._findings: list[Finding] = [*source.findings, *check_entries(source.entries)]
        self._sums: dict[str, str] = {}

    def whole(self, record: Record, today: date | None) -> Staged:
        """The release, whole on disk but for its name, or why there is none."""
        if not self._is_wrong():
            durable.make_folder(self._folder)
            for entry in self._source.entries:
                self._take(entry)
        if not self._is_wrong():
            self._findings += check_manifest(self._room, self._sums)
            if self._key is not None:
                self._findings += check_manifest_signature(self._room, self._key)
        if not self._is_wrong():
            result = read_content(self._folder, (bundled_pictures(),), today=today)
            self._findings += result.findings
        findings = tuple(sorted(set(self._findings)))
        if self._is_wrong():
            return Staged(findings)
        durable.write_file(self._folder / MANIFEST, [written(self._sums)])
        durable.write_file(self._folder / RECORD, [bytes_of(record)])
        for name in self._sums:  # not before: to refuse content need not wait for the disk
            durable.sync_file(self._folder / name)
        for folder in (*{(self._folder / name).parent for name in self._sums}, self._folder):
            durable.sync_folder(folder)
        return Staged(findings, self._folder, digest_of(self._sums))

    def _is_wrong(self) -> bool:
        return any(finding.is_error for finding in self._findings)

    def _take(self, entry: Entry) -> None:
        name = entry.name
        if name in (MANIFEST, SIGNATURE):
            self._copy(name, self._room / name)
        elif is_used(name):
            durable.make_folder((self._folder / name).parent)
            self._sums[name] = self._copy(name, self._folder / name)
        elif not name.endswith("/") and not is_hidden(name):
            self._findings.append(left_out(name))

    def _copy(self, name: str, to: Path) -> str:
        digest = hashlib.sha256()

        def summed() -> Iterator[bytes]:
            for chunk in self._source.chunks(name):
                digest.update(chunk)
                yield chunk

        try:
            durable.write_file(to, summed(), syncs=False)
        except SourceError as error:
            self._findings.append(refused(name, str(error)))
        return digest.hexdigest()
