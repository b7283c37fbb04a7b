"""A small content folder on disk, to be broken in one place at a time."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.content.read import ReadResult, read_content
from tests.content.valid import valid_files

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

Change = Callable[[dict[str, Any]], None]


class Case(NamedTuple):
    """One thing wrong: the change of a file, and where and how it is told."""

    name: str
    file: str
    change: Change
    pointer: str
    telling: str
    is_error: bool = True
    told_in: str = ""  # the finding's file, where it is another

    def check(self, folder: Path) -> None:
        """Exactly one finding is there, and only an error keeps the content from being used."""
        result = read_changed(folder, {self.file: self.change})
        place = (self.told_in or self.file, self.pointer, self.is_error)
        assert [(one.file, one.pointer, one.is_error) for one in result.findings] == [place]
        assert self.telling in result.findings[0].message
        assert (result.catalog is None) is self.is_error


def write(folder: Path, files: dict[str, Any]) -> Path:
    """Write the files and the pictures; a file given as bytes is written as it is."""
    for name, value in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
    for root, name in (("content/pictures", "own.svg"), ("brought", "brought.svg")):
        (folder / root).mkdir(parents=True, exist_ok=True)
        (folder / root / name).write_text(SVG)
    return folder / "content"


def read(folder: Path) -> ReadResult:
    """Read what `write` wrote."""
    return read_content(folder / "content", [folder / "brought"])


def read_changed(folder: Path, changes: Mapping[str, Change | bytes]) -> ReadResult:
    """Read a folder in which some files are changed or replaced by bytes."""
    files = valid_files()
    for name, change in changes.items():
        if isinstance(change, bytes):
            files[name] = change
        else:
            change(files[name])
    write(folder, files)
    return read(folder)


def put(pointer: str, value: Any) -> Change:
    """A change that sets the value at a pointer; `/-` at its end appends to a list."""

    def change(file: dict[str, Any]) -> None:
        *way, last = pointer.split("/")[1:]
        part: Any = file
        for key in way:
            part = part[int(key)] if isinstance(part, list) else part[key]
        if last == "-":
            part.append(copy.deepcopy(value))
        else:
            part[int(last) if isinstance(part, list) else last] = copy.deepcopy(value)

    return change


def drop(pointer: str) -> Change:
    """A change that removes what is at a pointer."""

    def change(file: dict[str, Any]) -> None:
        *way, last = pointer.split("/")[1:]
        part: Any = file
        for key in way:
            part = part[int(key)] if isinstance(part, list) else part[key]
        del part[int(last) if isinstance(part, list) else last]

    return change


def all_of(*changes: Change) -> Change:
    """Several changes of one file."""

    def change(file: dict[str, Any]) -> None:
        for one in changes:
            one(file)

    return change
