"""Reviews, the signs of an emergency, and review dates that have passed: what is told about each."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.read import read_content
from kiosk.domain.catalog import ReviewStatus
from kiosk.domain.review import overdue_in, overdue_line
from tests.content.library import Case, all_of, drop, put, read, write
from tests.content.valid import BASICS, CLINIC, PEEL, PLAN, QUIZ, SHARED, SLIDE, valid_files

DUE: Final = date(2027, 6, 1)
"""The review date of everything in the small folder."""

CASES = [
    Case("none", CLINIC, drop("/signs"), "", 'Add "signs"', False),
    Case("source", CLINIC, put("/signs/sources/0", "leds"), "/signs/sources/0", '"leeds"?'),
    Case("no source", CLINIC, put("/signs/sources", []), "/signs/sources", "at least 1"),
    Case(
        "nobody approved",
        CLINIC,
        all_of(
            put("/signs/review/status", "approved"),
            put("/signs/review/approved_on", "2026-06-01"),
        ),
        "/signs/review",
        '"approved_by"',
    ),
    Case(
        "odd owner",
        CLINIC,
        put("/signs/review/owner", "One \u202e two"),
        "/signs/review/owner",
        "U+202E",
    ),
    Case("no slide source", PEEL, put(f"{SLIDE}/sources", []), f"{SLIDE}/sources", "at least 1"),
    Case(
        "no question source", QUIZ, put("/questions/0/sources", []), "/questions/0/sources", "least"
    ),
    Case("no stage source", PLAN, put("/stages/0/sources", []), "/stages/0/sources", "at least 1"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_mistake_is_told_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def test_the_signs_are_in_the_catalog(tmp_path: Path) -> None:
    files = valid_files()
    files[CLINIC]["signs"]["review"] |= {
        "status": "approved",
        "approved_by": "Dr A. Lee",
        "approved_on": "2026-06-01",
    }
    write(tmp_path, files)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    assert catalog.signs is not None
    assert catalog.signs.sources == ("leeds",)
    review = catalog.signs.review
    assert (review.status, review.approved_by) == (ReviewStatus.APPROVED, "Dr A. Lee")
    assert review.approved_on == date(2026, 6, 1)


def found(folder: Path, today: date) -> list[tuple[str, str, bool]]:
    findings = read_content(folder / "content", [folder / "brought"], today=today).findings
    return [(one.file, one.pointer, one.is_error) for one in findings]


def later(review: dict[str, Any]) -> None:
    review["review_by"] = "2099-01-01"


def put_off(files: dict[str, Any]) -> None:
    """Everything is to be reviewed much later."""
    for file in (PEEL, BASICS):
        for chapter in files[file]["chapters"]:
            for slide in chapter["slides"]:
                later(slide["review"])
    for file in (QUIZ, SHARED):
        for question in files[file]["questions"]:
            later(question["review"])
    for stage in files[PLAN]["stages"]:
        later(stage["review"])
    later(files[CLINIC]["signs"]["review"])


ONE_EACH: dict[str, tuple[str, str]] = {
    "slide": (PEEL, "/chapters/3/slides/0/review"),
    "question": (QUIZ, "/questions/2/review"),
    "shared question": (SHARED, "/questions/1/review"),
    "stage": (PLAN, "/stages/1/review"),
    "signs": (CLINIC, "/signs/review"),
}


@pytest.mark.parametrize(("file", "pointer"), ONE_EACH.values(), ids=ONE_EACH)
def test_a_review_date_that_has_passed_is_a_warning_at_its_place(
    file: str, pointer: str, tmp_path: Path
) -> None:
    files = valid_files()
    put_off(files)
    put(f"{pointer}/review_by", "2027-06-01")(files[file])
    write(tmp_path, files)
    assert found(tmp_path, DUE) == []
    assert found(tmp_path, date(2027, 6, 2)) == [(file, f"{pointer}/review_by", False)]


@pytest.mark.parametrize(
    ("status", "words"),
    [("draft", "review was due on 2027-06-01"), ("approved", "approval ran out on 2027-06-01")],
)
def test_the_warning_says_what_to_do(status: str, words: str, tmp_path: Path) -> None:
    files = valid_files()
    put_off(files)
    approved = {"status": status, "approved_by": "Dr A. Lee", "approved_on": "2026-06-01"}
    files[CLINIC]["signs"]["review"] |= {**approved, "review_by": "2027-06-01"}
    write(tmp_path, files)
    folder, brought = tmp_path / "content", [tmp_path / "brought"]
    (finding,) = read_content(folder, brought, today=date(2028, 1, 1)).findings
    assert words in finding.message
    assert 'set a new "review_by"' in finding.message


def test_what_is_overdue_is_still_used(tmp_path: Path) -> None:
    write(tmp_path, valid_files())
    result = read_content(tmp_path / "content", [tmp_path / "brought"], today=date(2028, 1, 1))
    assert result.catalog is not None
    assert not any(one.is_error for one in result.findings)


def test_without_a_day_no_review_date_is_looked_at(tmp_path: Path) -> None:
    write(tmp_path, valid_files())
    assert read(tmp_path).findings == ()


def test_check_and_the_kiosk_find_the_same() -> None:
    """Each in its own way: `check` in the files, the kiosk in the catalog."""
    today = date(2099, 1, 1)
    result = read_content(bundled_content(), [bundled_pictures()], today=today)
    assert result.catalog is not None
    late = [one for one in result.findings if one.pointer.endswith("/review/review_by")]
    assert len(late) == sum(one.count for one in overdue_in(result.catalog, today)) > 100
    assert overdue_line(overdue_in(result.catalog, today)).endswith("the first since 2027-06-01")
