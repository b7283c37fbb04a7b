"""Picture files: in the folder's own `pictures/` first, then among those that the kiosk brings."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kiosk.content.disk import Unreadable
from kiosk.content.folder import FolderReader
from kiosk.content.pointer import shown
from kiosk.content.question_entries import PointAtPictureEntry
from kiosk.content.shelf import Shelf
from kiosk.content.treatment_file import PictureEntry
from kiosk.domain.finding import Finding

_OWN: Final = "pictures"
_SAFE: Final = re.compile(r"[^./\\:][^/\\:]{0,120}\.svg")


class Pictures:
    """Finds the picture files of one content folder; each is looked at once."""

    def __init__(self, reader: FolderReader, brought: Sequence[Path]) -> None:
        self._reader = reader
        self._brought = brought
        self._paths: dict[str, str] = {}
        self._faults: dict[str, str] = {}

    def path(self, name: str) -> str:
        """The absolute path of a picture without fault. Any other name is a bug: `KeyError`."""
        return self._paths[name]

    def check(self, shelf: Shelf) -> Iterator[Finding]:
        """Findings about pictures that are missing or may not be used."""
        for file, pointer, name in _pictures(shelf):
            message = self._fault(name)
            if message:
                yield Finding(file, pointer, message)

    def _fault(self, name: str) -> str:
        if name in self._paths:
            return ""
        if name not in self._faults:
            found = self._find(name)
            if isinstance(found, Path):
                self._paths[name] = str(found)
                return ""
            self._faults[name] = found
        return self._faults[name]

    def _find(self, name: str) -> Path | str:
        if not name.isprintable() or _SAFE.fullmatch(name) is None:
            return (
                f'"{shown(name)}" is not a picture\'s name. Write the name only, without a folder, '
                "ending in .svg, such as shade.svg."
            )
        folder = self._reader.disk.folder
        for root, limits in ((folder / _OWN, folder), *((each, each) for each in self._brought)):
            found = _regular(root, name, limits)
            if isinstance(found, str):
                return found
            if found is not None:
                return found if root in self._brought else self._own(found, name)
        return f'There is no picture "{name}". Put it into "{_OWN}", or correct the name.'

    def _own(self, found: Path, name: str) -> Path | str:
        # Read, so that a changed drawing under the same name is a new revision.
        data = self._reader.bytes_of(f"{_OWN}/{name}")
        return f'The picture "{name}": {data.message}' if isinstance(data, Unreadable) else found


def _regular(root: Path, name: str, limits: Path) -> Path | str | None:
    """The real path of an ordinary file within `limits`; a message; None where there is nothing."""
    try:
        (root / name).lstat()
    except (OSError, ValueError):
        return None
    try:
        real = (root / name).resolve(strict=True)
        if not real.is_relative_to(limits.resolve(strict=True)):
            return f'The picture "{name}" leads out of its folder. Copy the file itself there.'
        if stat.S_ISREG(real.stat().st_mode):
            return real
    except (OSError, RuntimeError, ValueError):  # RuntimeError: links in a circle
        pass
    return f'The picture "{name}" is not an ordinary file. Copy the file itself there.'


def _pictures(shelf: Shelf) -> Iterator[tuple[str, str, str]]:
    for stem, treatment in shelf.files.treatments.items():
        if isinstance(treatment.card, PictureEntry):
            yield f"treatments/{stem}.json", "/card/file", treatment.card.file
    for placed in shelf.slides:
        if isinstance(placed.slide.figure, PictureEntry):
            yield placed.file, f"{placed.pointer}/figure/file", placed.slide.figure.file
    for asked in shelf.questions:
        if isinstance(asked.question, PointAtPictureEntry):
            yield asked.file, f"{asked.pointer}/picture", asked.question.picture
