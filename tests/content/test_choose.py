"""The wanted folder is used if it has no error, else what the kiosk brings along."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content import bundled, choose
from kiosk.content.choose import choose_content
from tests.content.library import put, write
from tests.content.valid import PEEL, SLIDE, text, valid_files


@pytest.fixture
def brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write(tmp_path / "brought_along", valid_files())
    monkeypatch.setattr(choose, "bundled_content", lambda: folder)
    monkeypatch.setattr(choose, "bundled_pictures", lambda: folder.parent / "brought")
    return folder


def test_the_bundled_content_without_a_wish(brought: Path) -> None:
    chosen = choose_content(None)
    assert chosen.catalog is not None
    assert (chosen.folder, chosen.refused, chosen.all_findings()) == (brought, None, ())


def test_the_wanted_folder(brought: Path, tmp_path: Path) -> None:
    wanted = write(tmp_path / "wanted", {**valid_files(), "extra.json": {}})
    chosen = choose_content(wanted)
    assert chosen.catalog is not None
    assert (chosen.folder, chosen.refused) == (wanted, None)
    assert [one.file for one in chosen.findings] == ["extra.json"]


def test_too_many_words_are_told_where_they_are_asked_for(brought: Path, tmp_path: Path) -> None:
    long = put(f"{SLIDE}/body", text("word " * 15 + "end."))
    files = valid_files()
    long(files[PEEL])
    wanted = write(tmp_path / "wanted", {**files, "extra.json": {}})
    told, untold = choose_content(wanted), choose_content(wanted, wording=False)
    assert [one.file for one in told.findings] == ["extra.json", PEEL]
    assert [one.file for one in untold.findings] == ["extra.json"]
    assert told.catalog == untold.catalog


def test_a_refused_folder_keeps_its_findings(brought: Path, tmp_path: Path) -> None:
    wanted = write(tmp_path / "wanted", {**valid_files(), PEEL: b"{"})
    chosen = choose_content(wanted)
    assert chosen.catalog is not None
    assert (chosen.folder, chosen.findings) == (brought, ())
    assert chosen.refused is not None
    assert chosen.refused.folder == wanted
    assert [one.file for one in chosen.all_findings()] == [PEEL]


def test_a_refused_folder_and_nothing_in_its_place(brought: Path, tmp_path: Path) -> None:
    wanted = write(tmp_path / "wanted", {**valid_files(), PEEL: b"{"})
    chosen = choose_content(wanted, or_bundled=False)
    assert (chosen.catalog, chosen.folder, chosen.refused) == (None, wanted, None)
    assert [one.file for one in chosen.all_findings()] == [PEEL]
    assert choose_content(None, or_bundled=False).folder == brought


def test_nothing_usable(brought: Path, tmp_path: Path) -> None:
    (brought / "sources.json").unlink()
    chosen = choose_content(tmp_path / "missing")
    assert chosen.catalog is None
    assert [one.file for one in chosen.all_findings()] == [".", "sources.json"]


def test_an_installed_kiosk_finds_what_was_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "kiosk" / "content" / "bundled.py"
    monkeypatch.setattr(bundled, "__file__", str(module))
    assert bundled.bundled_content() == tmp_path / "content"
    (tmp_path / "kiosk" / "_bundled").mkdir(parents=True)
    assert bundled.bundled_content() == tmp_path / "kiosk" / "_bundled" / "content"
    assert bundled.bundled_icons() == tmp_path / "kiosk" / "_bundled" / "assets" / "icons"
