"""Small clinics, and shelves to put them on."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.content.releases.commands import Done, Outcome, add
from kiosk.content.releases.settle import settle
from kiosk.content.releases.shelf_folder import ShelfFolder
from tests.content.library import write
from tests.content.valid import SHARED, text, valid_files

NOW = "2027-01-15T09:00:00+00:00"


def files_of(name: str) -> dict[str, Any]:
    """The files of a clinic of that name, which needs no picture of the kiosk."""
    files = valid_files()
    figure = {"kind": "same_as", "slide": "peel.what.slide"}
    files["treatments/basics.json"]["chapters"][0]["slides"][0]["figure"] = figure
    files[SHARED]["questions"][4]["picture"] = "own.svg"
    files["kiosk.json"]["clinic"] = text(name)
    return files


def clinic(folder: Path, name: str = "First clinic", **changed: Any) -> Path:
    """Its content folder, with files changed or added by name."""
    return write(folder, {**files_of(name), **changed})


def zipped(folder: Path, path: Path, within: str = "") -> Path:
    """A zip of all files of a folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                packed.write(file, within + file.relative_to(folder).as_posix())
    return path


def put(shelf: ShelfFolder, path: Path, *, key: str = "", uses: bool = True) -> Outcome:
    """Add a folder or zip."""
    return add(shelf, path, key=key, now=NOW, today=None, uses=uses)


def placed(shelf: ShelfFolder, path: Path, *, healthy: bool = True) -> str:
    """Add a folder that is in order, and let it be healthy; its digest."""
    outcome = put(shelf, path)
    assert outcome.done is Done.DONE, outcome
    if healthy:
        settle(shelf, outcome.release, is_healthy=True, now=NOW)
    return outcome.release


def everything(folder: Path) -> Mapping[str, bytes | str]:
    """All files with their bytes and all links with where they lead, by their place in the folder."""
    found: dict[str, bytes | str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = str(path.readlink())
        elif path.is_file():
            found[name] = path.read_bytes()
    return found
