"""Folders are copied as they are looked at: no link, no device, nothing that changes meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.releases import folder_source
from kiosk.content.releases.commands import Done
from kiosk.content.releases.shelf_folder import ShelfFolder
from tests.content.releases.shelves import clinic, put
from tests.content.releases.signer import sums


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return clinic(tmp_path / "clinic")


def link(folder: Path) -> None:
    (folder / "facts.json").rename(folder.parent / "facts.json")
    (folder / "facts.json").symlink_to(folder.parent / "facts.json")


def linked_folder(folder: Path) -> None:
    (folder / "quizzes").rename(folder.parent / "quizzes")
    (folder / "quizzes").symlink_to(folder.parent / "quizzes")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe.json")


def case(folder: Path) -> None:
    (folder / "Kiosk.json").write_text("{}")


def normal_forms(folder: Path) -> None:
    (folder / "pictures" / "caf\u00e9.svg").write_text("<svg/>")
    (folder / "pictures" / "cafe\u0301.svg").write_text("<svg/>")


def large(folder: Path) -> None:
    with (folder / "large.json").open("wb") as file:
        file.truncate(9 * 1024 * 1024)


def many(folder: Path) -> None:
    (folder / "more").mkdir()
    for number in range(1001):
        (folder / "more" / f"{number}").touch()


def archive(folder: Path) -> None:
    (folder / "backup.zip").touch()


def broken(folder: Path) -> None:
    (folder / "kiosk.json").write_text("{")


WRONG: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "link": (link, "facts.json", "This is a link"),
    "link to a folder": (linked_folder, "quizzes", "This is a link"),
    "pipe": (pipe, "pipe.json", "not an ordinary file"),
    "case": (case, "kiosk.json", "is the same name"),
    "normal forms": (normal_forms, "pictures/caf\u00e9.svg", "is the same name"),
    "large": (large, "large.json", "too large"),
    "many": (many, ".", "more than 1000"),
    "archive": (archive, "backup.zip", "archive within"),
    "what check finds": (broken, "kiosk.json", "JSON"),
}


@pytest.mark.parametrize(("spoil", "name", "telling"), WRONG.values(), ids=WRONG)
def test_wrong(
    spoil: Callable[[Path], None], name: str, telling: str, folder: Path, shelf: ShelfFolder
) -> None:
    spoil(folder)
    outcome = put(shelf, folder)
    assert (outcome.done, shelf.digests()) == (Done.REFUSED, [])
    errors = [(one.file, telling in one.message) for one in outcome.findings if one.is_error]
    assert (name, True) in errors, outcome.findings
    assert list(shelf.staging.iterdir()) == []


def test_what_is_not_content_is_left_out(folder: Path, shelf: ShelfFolder) -> None:
    plain = put(shelf, folder).release
    (folder / ".git").mkdir()
    (folder / ".git" / "config.zip").touch()
    (folder / "README.md").write_text("How to change this")
    outcome = put(shelf, folder)
    assert (outcome.done, outcome.release) == (Done.UNCHANGED, plain)
    assert [(one.file, one.is_error) for one in outcome.findings] == [("README.md", False)]


@pytest.mark.parametrize("name", ["none", "nothing\0here", "clinic/content/kiosk.json"])
def test_neither_folder_nor_zip(
    name: str, tmp_path: Path, folder: Path, shelf: ShelfFolder
) -> None:
    outcome = put(shelf, tmp_path / name)
    assert outcome.done is Done.REFUSED
    assert "zip file" in outcome.findings[0].message


def test_a_manifest_that_comes_along_is_held_to(folder: Path, shelf: ShelfFolder) -> None:
    plain = put(shelf, folder).release
    (folder / "MANIFEST").write_text(sums(folder))
    assert put(shelf, folder).release == plain
    with (folder / "quizzes" / "peel.json").open("ab") as file:
        file.write(b"\n")
    outcome = put(shelf, folder)
    assert outcome.done is Done.REFUSED
    assert [one.file for one in outcome.findings if one.is_error] == ["quizzes/peel.json"]


def test_half_a_copy_is_found_by_its_manifest(folder: Path, shelf: ShelfFolder) -> None:
    (folder / "MANIFEST").write_text(sums(folder))
    (folder / "plans" / "peel.json").unlink()
    (folder / "quizzes" / "new.json").write_text("{}")
    outcome = put(shelf, folder)
    assert outcome.done is Done.REFUSED
    told = {one.file: one.message for one in outcome.findings if one.is_error}
    assert "it is missing" in told["plans/peel.json"]
    assert "does not name this file" in told["quizzes/new.json"]


@pytest.mark.parametrize("text", ["hello", "abc  kiosk.json\n", f"{'0' * 64}  ../kiosk.json\n"])
def test_a_manifest_that_is_none(text: str, folder: Path, shelf: ShelfFolder) -> None:
    (folder / "MANIFEST").write_text(text)
    outcome = put(shelf, folder)
    assert [one.file for one in outcome.findings if one.is_error] == ["MANIFEST"]


def test_a_file_that_changes_while_it_is_copied(
    folder: Path, shelf: ShelfFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Busy:
        has_changed = False

        def __getattr__(self, name: str) -> object:
            return getattr(os, name)

        def read(self, handle: int, size: int) -> bytes:
            is_facts = Path(f"/proc/self/fd/{handle}").readlink().name == "facts.json"
            if is_facts and not self.has_changed:
                self.has_changed = True
                with (folder / "facts.json").open("ab") as file:
                    file.write(b" ")
            return os.read(handle, size)

    monkeypatch.setattr(folder_source, "os", Busy())
    outcome = put(shelf, folder)
    assert outcome.done is Done.REFUSED
    told = [(one.file, one.message) for one in outcome.findings if one.is_error]
    assert told == [("facts.json", "This file changed while it was being read. Try again.")]
