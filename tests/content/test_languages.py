"""Each language of the kiosk: texts in it, and its file of words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.content.library import put, read, read_changed, write
from tests.content.valid import PEEL, strings, valid_files


def two_languages() -> dict[str, Any]:
    files = valid_files()
    files["kiosk.json"]["languages"] = ["en", "es"]
    files["strings/es.json"] = {
        "id": "es",
        "name": "Español",
        "direction": "ltr",
        "strings": strings("Palabra"),
    }
    return files


def test_the_first_language_must_be_there(tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: put("/name", {})})
    assert [(one.pointer, "first language" in one.message) for one in result.findings] == [
        ("/name", True)
    ]


def test_a_language_must_be_one_of_the_kiosk(tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: put("/name", {"en": "A", "es": "Un"})})
    assert [one.pointer for one in result.findings] == ["/name/es"]
    assert "not one of kiosk.json" in result.findings[0].message


def test_a_text_may_miss_a_later_language_with_one_warning_a_file(tmp_path: Path) -> None:
    write(tmp_path, two_languages())
    result = read(tmp_path)
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [
        ("plans/peel.json", False),
        ("quizzes/peel.json", False),
        ("quizzes/shared.json", False),
        ("treatments/basics.json", False),
        (PEEL, False),
    ]


def test_a_language_that_is_partial_on_purpose_has_no_warning(tmp_path: Path) -> None:
    files = two_languages()
    files["kiosk.json"]["partial"] = ["es"]
    write(tmp_path, files)
    result = read(tmp_path)
    assert result.catalog is not None
    assert result.findings == ()


@pytest.mark.parametrize(
    ("partial", "told"),
    [
        ("en", "is the first language, which nothing may be missing in"),
        ("fr", 'not in "languages"'),
    ],
)
def test_which_languages_can_be_partial(partial: str, told: str, tmp_path: Path) -> None:
    files = two_languages()
    files["kiosk.json"]["partial"] = ["es", partial]
    write(tmp_path, files)
    (finding,) = read(tmp_path).findings
    assert (finding.file, finding.pointer, finding.is_error) == ("kiosk.json", "/partial/1", True)
    assert told in finding.message


def test_fewer_languages_may_be_offered_than_are_written(tmp_path: Path) -> None:
    files = two_languages()
    files["kiosk.json"] |= {"partial": ["es"], "offered": ["en"]}
    write(tmp_path, files)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    assert catalog.languages == ("en",)
    assert catalog.strings.keys() == catalog.language_names.keys() == {"en"}


@pytest.mark.parametrize(
    ("offered", "pointer"), [(["en", "fr"], "/offered/1"), (["es"], "/offered")]
)
def test_which_languages_can_be_offered(offered: list[str], pointer: str, tmp_path: Path) -> None:
    files = two_languages()
    files["kiosk.json"] |= {"partial": ["es"], "offered": offered}
    write(tmp_path, files)
    (finding,) = read(tmp_path).findings
    assert (finding.file, finding.pointer, finding.is_error) == ("kiosk.json", pointer, True)


def test_a_language_tells_its_name_and_direction(tmp_path: Path) -> None:
    files = two_languages()
    files["strings/es.json"]["direction"] = "rtl"
    write(tmp_path, files)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    assert catalog.language_names == {"en": "English", "es": "Español"}
    assert catalog.from_right == {"es"}


def test_every_language_needs_every_word(tmp_path: Path) -> None:
    files = two_languages()
    for language in ("en", "es"):
        del files[f"strings/{language}.json"]["strings"]["bar.home"]
    write(tmp_path, files)
    errors = [one for one in read(tmp_path).findings if one.is_error]
    assert [(one.file, one.pointer) for one in errors] == [
        ("strings/en.json", "/strings"),
        ("strings/es.json", "/strings"),
    ]
    assert all('"bar.home" is missing' in one.message for one in errors)


def test_a_language_needs_its_strings(tmp_path: Path) -> None:
    files = two_languages()
    del files["strings/es.json"]
    write(tmp_path, files)
    errors = [one for one in read(tmp_path).findings if one.is_error]
    assert [(one.file, one.pointer) for one in errors] == [("strings/es.json", "")]
    assert "missing" in errors[0].message
