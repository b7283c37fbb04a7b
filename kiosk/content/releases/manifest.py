"""The sums of a release's files, as `sha256sum` writes them, and the digest that names the release."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from kiosk.content.disk import Disk, Unreadable
from kiosk.content.pointer import shown
from kiosk.content.releases.limits import MANIFEST_LIMIT
from kiosk.content.releases.names import MANIFEST, is_used, refused, wrong_name
from kiosk.domain.finding import Finding

Sums = Mapping[str, str]
"""SHA-256 of each file, in hexadecimal, by its name in the release."""

RECORD: Final = "RECORD"
"""The file beside the manifest that says where a release came from; it is no part of the digest."""

_LINE: Final = re.compile(r"([0-9a-f]{64}) [ *](?:\./)?(.+)")
_COPY: Final = "Copy the content here again."


def written(sums: Sums) -> bytes:
    """The manifest of these sums: always the same bytes. `sha256sum --check MANIFEST` reads it."""
    in_order = sorted(sums, key=lambda name: name.encode("utf-8", "surrogateescape"))
    lines = "".join(f"{sums[name]}  {name}\n" for name in in_order)
    return lines.encode("utf-8", "surrogateescape")


def digest_of(sums: Sums) -> str:
    """The name of the release that has these sums: the SHA-256 of its manifest."""
    return hashlib.sha256(written(sums)).hexdigest()


def read_manifest(data: bytes) -> Sums | None:
    """The sums of a manifest that anybody wrote with `sha256sum`; None if it is none."""
    sums: dict[str, str] = {}
    for line in data.decode("utf-8", "surrogateescape").removesuffix("\n").split("\n"):
        match = _LINE.fullmatch(line)
        if match is None or wrong_name(match[2]) or match[2] in sums:
            return None
        sums[match[2]] = match[1]
    return sums


def compare(found: Sums, told: Sums) -> Iterator[Finding]:
    """What differs between files and the manifest that came with them. Files that nobody uses may."""
    for name in sorted({*found, *(one for one in told if is_used(one))}):
        if name not in told:
            yield refused(name, f"{MANIFEST} does not name this file. Write {MANIFEST} anew.")
        elif name not in found:
            yield refused(name, f"{MANIFEST} names this file, but it is missing. {_COPY}")
        elif found[name] != told[name]:
            yield refused(name, f"This file is not as {MANIFEST} says. {_COPY}")


def verify(release: Path, digest: str) -> tuple[Finding, ...]:
    """Everything that is not as it was when the release was added; nothing if it is whole."""
    disk = Disk(release)
    data = disk.read(MANIFEST)
    if isinstance(data, Unreadable):
        return (refused(MANIFEST, data.message),)
    sums = read_manifest(data) if len(data) <= MANIFEST_LIMIT else None
    if sums is None or written(sums) != data or digest_of(sums) != digest:
        return (refused(MANIFEST, "This file was changed. Add the content again."),)
    return tuple(_differences(release, disk, sums))


def _differences(release: Path, disk: Disk, sums: Sums) -> Iterator[Finding]:
    for name, told in sums.items():
        data = disk.read(name)
        if isinstance(data, Unreadable):
            yield refused(name, data.message)
        elif hashlib.sha256(data).hexdigest() != told:
            yield refused(name, "This file was changed. Add the content again.")
    folders = ("", *disk.subfolders())
    there = {
        f"{folder}/{name}".lstrip("/") for folder in folders for name in disk.names(folder, "")
    }
    known = {*sums, MANIFEST, RECORD, *(name.partition("/")[0] for name in sums)}
    for name in sorted(there - known):
        yield refused(
            shown(name), "This file was put in later. Remove it, or add the content again."
        )
