"""Picture files: ordinary ones, within their folder, the clinic's own first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.instead import INSTEAD, Replace
from tests.content.library import SVG, put, read, write
from tests.content.valid import PEEL, SLIDE, text, valid_files


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
    def make_large(path: Path) -> None:
        path.write_bytes(b" " * 9_000_000)

    findings = picture_result(tmp_path, make_large)
    assert "too large" in findings[0][1]


def test_a_picture_of_the_folder_comes_before_one_that_the_kiosk_brings(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    (folder / "pictures" / "brought.svg").write_text(SVG)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    figure = catalog.slide("basics.ageing.slide").figure
    assert getattr(figure, "path", "") == str((folder / "pictures" / "brought.svg").resolve())
