"""Whatever stands on disk in place of a content folder, reading it gives findings."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.read import read_content
from tests.content.library import PEEL, SLIDE, SVG, put, read, text, valid_files, write

NAMES = list(valid_files())

Replace = Callable[[Path], None]


def make_folder(path: Path) -> None:
    path.mkdir()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_circle(path: Path) -> None:
    path.symlink_to(path)


def make_dead_link(path: Path) -> None:
    path.symlink_to("nothing.json")


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_growing(path: Path) -> None:
    path.symlink_to("/proc/self/status")


INSTEAD: dict[str, Replace] = {
    "a folder": make_folder,
    "a pipe": make_pipe,
    "a link to itself": make_circle,
    "a dead link": make_dead_link,
    "an endless device": make_device,
    "a file of no stated size": make_growing,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("instead", INSTEAD)
def test_something_else_instead_of_a_file(instead: str, name: str, tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    (folder / name).unlink()
    INSTEAD[instead](folder / name)
    result = read(tmp_path)
    assert [(one.file, one.pointer) for one in result.findings] == [(name, "")]
    harmless = name == "facts.json" and instead == "a dead link"
    assert (result.catalog is not None) is harmless


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file(name: str, tmp_path: Path) -> None:
    (write(tmp_path, valid_files()) / name).unlink()
    result = read(tmp_path)
    if name == "quizzes/peel.json":  # a treatment may have no quiz
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
    assert [one.file for one in result.findings] == ["facts.json", "kiosk.json", "sources.json"]


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


def picture_result(tmp_path: Path, prepare: Replace) -> list[tuple[str, str]]:
    files = valid_files()
    figure = {"kind": "picture", "file": "it.svg", "alt": text("A drawing.")}
    put(f"{SLIDE}/figure", figure)(files[PEEL])
    prepare(write(tmp_path, files) / "pictures" / "it.svg")
    return [(one.pointer, one.message) for one in read(tmp_path).findings]


@pytest.mark.parametrize("instead", INSTEAD)
def test_something_else_instead_of_a_picture(instead: str, tmp_path: Path) -> None:
    findings = picture_result(tmp_path, INSTEAD[instead])
    assert [pointer for pointer, _ in findings] == [f"{SLIDE}/figure/file"]


def test_a_picture_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "outside.svg").write_text(SVG)
    findings = picture_result(tmp_path, lambda path: path.symlink_to(tmp_path / "outside.svg"))
    assert "leads out of its folder" in findings[0][1]


def test_a_picture_may_be_a_link_within_the_folder(tmp_path: Path) -> None:
    assert picture_result(tmp_path, lambda path: path.symlink_to("own.svg")) == []


def test_a_picture_folder_may_not_lead_out(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    (folder / "pictures").rename(tmp_path / "elsewhere")
    (folder / "pictures").symlink_to(tmp_path / "elsewhere")
    findings = read(tmp_path).findings
    assert ["leads out" in one.message for one in findings] == [True]


def test_a_picture_has_a_limit(tmp_path: Path) -> None:
    findings = picture_result(tmp_path, lambda path: path.write_bytes(b" " * 9_000_000) and None)
    assert "too large" in findings[0][1]


def test_a_picture_of_the_folder_comes_before_one_that_the_kiosk_brings(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    (folder / "pictures" / "brought.svg").write_text(SVG)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    figure = catalog.slide("basics.ageing.slide").figure
    assert getattr(figure, "path", "") == str((folder / "pictures" / "brought.svg").resolve())
