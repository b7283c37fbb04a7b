"""Names within a folder or zip: which may be, which are used, and which would be one and the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.pointer import shown
from kiosk.content.releases.limits import DEEPEST, LONGEST_NAME
from kiosk.domain.finding import Finding

MANIFEST: Final = "MANIFEST"
"""The sums of all files of a release."""

SIGNATURE: Final = "MANIFEST.minisig"

ARCHIVES: Final = (
    *(".zip", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".lz4", ".7z", ".rar", ".tar", ".jar", ".iso"),
)
_USED: Final = (".json", ".svg")
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def is_used(name: str) -> bool:
    """Whether a release takes a file of that name: JSON and pictures, at most one folder deep."""
    parts = name.split("/")
    return len(parts) <= 2 and name.endswith(_USED) and not is_hidden(name)


def is_hidden(name: str) -> bool:
    """What file managers and version control leave behind."""
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))


def wrong_name(name: str) -> str:
    """Why a file may not have this name, and what to do; empty if it may. Folders end with a slash."""
    parts = name.removesuffix("/").split("/")
    if name.startswith("/") or "\\" in name or ":" in name or ".." in parts:
        return "This name leads out of the folder. Name the file by its place within."
    if not name.isprintable():
        return "This name has characters that cannot be seen. Give it a plain name."
    if any(part in ("", ".") for part in parts):
        return "This name has a part that is empty. Give it a plain name."
    if any(part.endswith((".", " ")) or part.startswith(" ") for part in parts):
        return "A part of this name begins with a space, or ends with one or a dot. Remove it."
    if any(_RESERVED.fullmatch(part) for part in parts):
        return "This name means a device on some systems. Give it another one."
    if len(name.encode("utf-8", "surrogateescape")) > LONGEST_NAME or len(parts) > DEEPEST:
        return (
            f"This name is too long: {LONGEST_NAME} bytes and {DEEPEST} folders are the most. "
            "Shorten it."
        )
    return ""


def check_names(names: Iterable[str]) -> Iterator[Finding]:
    """Every name that may not be, or that some system takes for one that came before."""
    files: set[str] = set()
    spelled: dict[str, str] = {}
    for name in names:
        message = wrong_name(name)
        if not message and name.lower().endswith(ARCHIVES):
            message = "This is an archive within the content. Remove it."
        if not message and name in files:
            message = "There are two entries of this name. Remove one."
        if not message:
            message = _taken(name, spelled)
        if message:
            yield refused(name, message)
        elif not name.endswith("/"):
            files.add(name)


def _taken(name: str, spelled: dict[str, str]) -> str:
    for part in (*_folders(name), name):
        key = unicodedata.normalize("NFKC", part.removesuffix("/")).casefold()
        known = spelled.setdefault(key, part)
        if known != part:
            other = shown(known.removesuffix("/"))
            return f'"{other}" is the same name on some systems. Give one of them another.'
    return ""


def _folders(name: str) -> Iterator[str]:
    at = name.find("/")
    while 0 <= at < len(name) - 1:
        yield name[: at + 1]
        at = name.find("/", at + 1)


def refused(name: str, message: str) -> Finding:
    """An error about an entry."""
    return Finding(shown(name) or ".", "", message)


def left_out(name: str) -> Finding:
    """A warning about a file that a release does not take."""
    return Finding(shown(name), "", "This file is not used, and is left out.", is_error=False)
