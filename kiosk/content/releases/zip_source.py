"""A zip file as the source of a release. Nothing of it is believed: names, sizes, sums, kinds, places."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kiosk.content.disk import FILE_LIMIT
from kiosk.content.releases.limits import MOST_ENTRIES, MOST_RATIO, RATIO_FROM
from kiosk.content.releases.names import is_hidden, refused
from kiosk.content.releases.source import Entry, SourceError, too_large, too_many
from kiosk.domain.finding import Finding

_CHUNK: Final = 256 * 1024
_MOST_AT_ONCE: Final = 1024 * 1024
"""No honest directory of a zip is larger, nor what is read of an entry at once."""

_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_LOCAL_HEADER: Final = 30
_HALF: Final = "This is not a whole zip file. Copy it here again."
_BAD: Final = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError),
)


class ZipSource:
    """The files of a zip. One folder around all of it, as many programs make, is left out of the names."""

    def __init__(self, path: Path) -> None:
        self.entries: tuple[Entry, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self._around = ""
        self._file = _Bounded(path)
        try:
            self._zip = _opened(self._file)
        except _TooLargeError:
            self.findings = (refused("", too_many()),)
            return
        except _BAD:
            self.findings = (refused("", _HALF),)
            return
        self._look(self._zip.infolist())

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def chunks(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes of a file, whose sum is looked at."""
        left = FILE_LIMIT
        try:
            with self._zip.open(self._infos[name]) as packed:
                while chunk := packed.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise SourceError(too_large())
                    yield chunk
        except _BAD as error:
            raise SourceError(
                "This entry is not whole: its sum or its packing is wrong. Copy the zip here again."
            ) from error

    def _look(self, infos: Sequence[zipfile.ZipInfo]) -> None:
        if len(infos) > MOST_ENTRIES:
            self.findings = (refused("", too_many()),)
            return
        names = [info.orig_filename for info in infos]
        self._around = _around(names)
        found = [*_overlaps(infos)]
        for info, whole in zip(infos, names, strict=True):
            found += (refused(whole, message) for message in _wrong(info))
        self.findings = tuple(found)
        inner = [(n.removeprefix(self._around), i) for n, i in zip(names, infos, strict=True)]
        self.entries = tuple(Entry(name, info.file_size) for name, info in inner if name)
        self._infos = {name: info for name, info in inner if not name.endswith("/")}


class _TooLargeError(zipfile.BadZipFile):
    """The directory of the zip claims to be larger than any honest one."""


class _Bounded(io.FileIO):
    """A file of which nobody reads much at once: a zip's directory may claim any size."""

    def read(self, size: int | None = -1, /) -> bytes:
        """At most `_MOST_AT_ONCE` bytes."""
        if size is not None and size > _MOST_AT_ONCE:
            raise _TooLargeError
        return super().read(_MOST_AT_ONCE if size is None or size < 0 else size) or b""


def _opened(file: io.FileIO) -> zipfile.ZipFile:
    try:  # names that do not say how they are written: most often UTF-8, and by the rules CP437
        return zipfile.ZipFile(file, metadata_encoding="utf-8")
    except UnicodeDecodeError:
        return zipfile.ZipFile(file)


def _around(names: Sequence[str]) -> str:
    """The one folder that holds everything, with its slash; empty if there is none."""
    tops = {name.partition("/")[0] for name in names if not is_hidden(name)}
    if len(tops) != 1:
        return ""
    (top,) = tops
    is_folder = f"{top}/kiosk.json" in names and top not in ("", ".", "..")
    return f"{top}/" if is_folder and top not in names else ""


def _wrong(info: zipfile.ZipInfo) -> Iterator[str]:
    """What may not be about an entry's kind and packing."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    is_folder = info.orig_filename.endswith("/")
    if kind == stat.S_IFLNK:
        yield "This is a link. Put the file itself in its place."
    elif kind not in (0, stat.S_IFREG, stat.S_IFDIR) or (kind == stat.S_IFDIR) > is_folder:
        yield "This is not an ordinary file. Remove it."
    if info.flag_bits & _ENCRYPTED:
        yield "This entry is encrypted. Make the zip without a password."
    elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        yield "This entry is packed in an uncommon way. Make the zip with the usual method, deflate."
    if is_folder and info.file_size:
        yield "This folder says that it has bytes of its own. Make the zip again."
    if info.file_size > RATIO_FROM and info.file_size > MOST_RATIO * info.compress_size:
        yield f"This entry unpacks to more than {MOST_RATIO} times its size. Remove it."


def _overlaps(infos: Sequence[zipfile.ZipInfo]) -> Iterator[Finding]:
    """Entries that share their bytes: what makes a small zip unpack to a huge one."""
    end = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < end:
            yield refused(
                info.orig_filename, "This entry shares its bytes with another. Remove it."
            )
        end = info.header_offset + _LOCAL_HEADER + info.compress_size
