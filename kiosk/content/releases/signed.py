"""Whether content is signed with the key that the clinic has configured."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.disk import Disk, Unreadable
from kiosk.content.releases.limits import SIGNATURE_LIMIT
from kiosk.content.releases.manifest import RECORD, Sums, compare, read_manifest
from kiosk.content.releases.names import MANIFEST, SIGNATURE, refused
from kiosk.content.releases.record import Record
from kiosk.domain.finding import Finding

if TYPE_CHECKING:
    from kiosk.content.releases.minisign import PublicKey

_UNSIGNED = "The content is not signed, and content.public_key is set. Sign it with minisign."


def check_zip_signature(path: Path, data: bytes, key: PublicKey) -> tuple[Finding, ...]:
    """Findings about `PATH.minisig`, the signature beside a zip with these bytes."""
    name = f"{path.name}.minisig"
    return _check(Disk(path.parent).read(name), name, data, key)


def check_manifest_signature(folder: Path, key: PublicKey) -> tuple[Finding, ...]:
    """Findings about the signature of a folder's manifest."""
    disk = Disk(folder)
    data = disk.read(MANIFEST)
    if isinstance(data, Unreadable):
        return (refused(MANIFEST, _UNSIGNED),)
    return _check(disk.read(SIGNATURE), SIGNATURE, data, key)


def check_record(record: Record, key: str) -> tuple[Finding, ...]:
    """Findings about a release on the shelf that was not signed with the public key, where there is one."""
    if key in ("", record.signed_by):
        return ()
    return (refused(RECORD, f"{_UNSIGNED} Then add it again."),)


def check_manifest(folder: Path, found: Sums) -> tuple[Finding, ...]:
    """Findings where files are not as the manifest says that came with them, if one did."""
    data = Disk(folder).read(MANIFEST)
    if isinstance(data, Unreadable):
        return () if data.missing else (refused(MANIFEST, data.message),)
    told = read_manifest(data)
    if told is None:
        return (
            refused(MANIFEST, "This is not what sha256sum writes. Write it anew, or remove it."),
        )
    return tuple(compare(found, told))


def _check(
    signature: bytes | Unreadable, name: str, data: bytes, key: PublicKey
) -> tuple[Finding, ...]:
    if isinstance(signature, Unreadable):
        return (refused(name, _UNSIGNED if signature.missing else signature.message),)
    if len(signature) > SIGNATURE_LIMIT:
        return (refused(name, "This is no signature file of minisign. Sign the content again."),)
    from kiosk.content.releases.minisign import wrong_signature  # noqa: PLC0415 - not every clinic signs

    message = wrong_signature(data, signature, key)
    return (refused(name, message),) if message else ()
