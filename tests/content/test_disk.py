"""Whatever stands on disk in place of a content folder, reading it gives findings."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.content.read import read_content
from tests.content.instead import INSTEAD
from tests.content.library import read, write
from tests.content.valid import PEEL, WORDING, valid_files

NAMES = list(valid_files())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("instead", INSTEAD)
def test_something_else_instead_of_a_file(instead: str, name: str, tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    (folder / name).unlink()
    INSTEAD[instead](folder / name)
    result = read(tmp_path)
    assert [(one.file, one.pointer) for one in result.findings] == [(name, "")]
    harmless = name in ("facts.json", "clinic.json") and instead == "a dead link"
    assert (result.catalog is not None) is (harmless or name == WORDING)


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file(name: str, tmp_path: Path) -> None:
    (write(tmp_path, valid_files()) / name).unlink()
    result = read(tmp_path)
    if name.startswith(("quizzes/", "plans/")):  # a treatment may go without
        assert result.findings == ()
    else:
        assert [(one.file, one.pointer) for one in result.findings] == [(name, "")]
        assert "missing" in result.findings[0].message


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may read every file")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = write(tmp_path, valid_files()) / PEEL
    path.chmod(0)
    assert "permission" in read(tmp_path).findings[0].message


@pytest.mark.parametrize(
    "folder", ["missing", "a_file", "circle", "missing\0", "x" * 5000, "pipe", "\udcff"]
)
def test_no_folder(folder: str, tmp_path: Path) -> None:
    (tmp_path / "a_file").write_text("{}")
    (tmp_path / "circle").symlink_to("circle")
    os.mkfifo(tmp_path / "pipe")
    result = read_content(tmp_path / folder, [])
    assert result.catalog is None
    assert [one.is_error for one in result.findings] == [True]
    assert "There is no folder" in result.findings[0].message
    result.findings[0].line().encode()


def test_an_empty_folder(tmp_path: Path) -> None:
    result = read_content(tmp_path, [])
    assert result.catalog is None
    assert [one.file for one in result.findings] == [
        "clinic.json",
        "facts.json",
        "kiosk.json",
        "sources.json",
        WORDING,
    ]


@pytest.mark.parametrize("subfolder", ["treatments", "quizzes", "strings", "pictures"])
@pytest.mark.parametrize("instead", INSTEAD)
def test_something_else_instead_of_a_subfolder(
    instead: str, subfolder: str, tmp_path: Path
) -> None:
    folder = write(tmp_path, valid_files())
    shutil.rmtree(folder / subfolder)
    INSTEAD[instead](folder / subfolder)
    result = read(tmp_path)
    assert (result.catalog is None) is (subfolder != "quizzes")


def test_a_folder_that_leads_into_itself(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    (folder / "again").symlink_to(folder)
    (folder / "quizzes" / "again").symlink_to(folder)
    assert read(tmp_path).findings == ()


def test_file_names_that_cannot_be_printed(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    for name in (b"\xff.json", b"a\nb.json", "\u202e.json".encode()):
        for subfolder in (b"", b"quizzes/"):
            Path(os.fsdecode(os.fsencode(folder) + b"/" + subfolder + name)).write_text("{")
    findings = read(tmp_path).findings
    assert len(findings) == 6
    for finding in findings:
        assert finding.line().isprintable()
