"""What a clinician reads: every sheet, its words, its numbers, and where it stands."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.read import read_content
from kiosk.content.review_pack.pack import SIGNS, ReviewPack
from kiosk.domain.review_sheets import Fate, QuestionSheet, Role, Setting, SlideSheet, Tongue
from kiosk.domain.review_state import StateCounts
from kiosk.domain.words import WORDS
from kiosk.ui.review.words import ROLES
from tests.content.library import write
from tests.content.test_languages import two_languages
from tests.content.valid import CLINIC, PEEL, PLAN, QUIZ, skin, text, valid_files

DAY = date(2026, 11, 20)
R = Role


def pack_of(tmp_path: Path, files: dict[str, Any], day: date = DAY) -> ReviewPack:
    folder = write(tmp_path, files)
    result = read_content(folder, [tmp_path / "brought"], keep_shelf=True)
    assert result.catalog is not None, result.findings
    assert result.shelf is not None
    return ReviewPack(result.catalog, result.shelf, day)


def slide_of(pack: ReviewPack, slide: str) -> SlideSheet:
    treatment = pack.catalog.treatment(slide.partition(".")[0])
    return next(one for one in pack.slides(treatment) if one.id == slide)


def questions(pack: ReviewPack) -> dict[str, QuestionSheet]:
    return {one.kind: one for one in pack.questions(pack.catalog.questions())}


def said(rows: object) -> list[tuple[Role, int, str]]:
    return [(row.role, row.number, row.text.in_("en")) for row in rows]  # type: ignore[attr-defined]


def test_files_are_handed_on_only_where_they_are_asked_for(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    assert read_content(folder, [tmp_path / "brought"]).shelf is None
    assert read_content(folder, [tmp_path / "brought"], keep_shelf=True).shelf is not None


def test_the_overview_counts_what_there_is(tmp_path: Path) -> None:
    overview = pack_of(tmp_path, valid_files()).overview()
    assert (overview.slides, overview.stages, overview.questions) == (13, 3, 13)
    assert overview.signs == 1
    assert overview.states == StateCounts(draft=30, approved=0, overdue=0)
    assert overview.tongues == (Tongue("en", "English", is_rtl=False),)
    assert (overview.day, len(overview.revision)) == (DAY, 32)


def test_a_text_is_overdue_on_the_day_after_it_was_to_be_read_again(tmp_path: Path) -> None:
    files = valid_files()
    one = files[PEEL]["chapters"][0]["slides"][0]
    one["review"] |= {
        "status": "approved",
        "approved_by": "Dr Who",
        "approved_on": "2026-01-02",
        "review_by": "2026-11-19",
    }
    on_the_day = pack_of(tmp_path / "a", files, date(2026, 11, 19))
    after = pack_of(tmp_path / "b", files)
    assert on_the_day.overview().states == StateCounts(draft=29, approved=1, overdue=0)
    assert after.overview().states == StateCounts(draft=29, approved=1, overdue=1)
    assert [slide_of(p, one["id"]).is_overdue for p in (on_the_day, after)] == [False, True]
    assert slide_of(after, "peel.how.slide").is_overdue is False


def test_a_slide_has_its_words_claims_and_sources(tmp_path: Path) -> None:
    sheet = slide_of(pack_of(tmp_path, valid_files()), "peel.what.slide")
    assert said(sheet.rows) == [
        (R.HEADLINE, 0, "Your skin heals by itself."),
        (R.BODY, 0, "It takes some days. Be kind to it."),
        (R.POINT, 1, "One thing"),
        (R.POINT, 2, "Another thing"),
        (R.LOOP, 0, "New skin grows."),
        (R.ALT, 0, "Skin seen from the side."),
    ]
    told, corrected = sheet.claims
    assert (told.id, told.fate, told.words) == ("S000-01", Fate.TOLD, "")
    assert (corrected.fate, corrected.words) == (Fate.CORRECTED, "It takes some days.")
    assert corrected.flags == ("F2",)
    assert [(one.number, one.source.id) for one in sheet.sources] == [(1, "leeds")]


def test_moments_are_words_to_be_read(tmp_path: Path) -> None:
    files = valid_files()
    moments = [{"when": text("Today"), "alt": text(f"Skin {n}.")} for n in (1, 2)]
    files[PEEL]["chapters"][0]["slides"][0]["figure"] = skin(moments=moments)
    rows = slide_of(pack_of(tmp_path, files), "peel.what.slide").rows
    assert said(rows)[-4:] == [
        (R.MOMENT, 1, "Today"),
        (R.MOMENT_ALT, 1, "Skin 1."),
        (R.MOMENT, 2, "Today"),
        (R.MOMENT_ALT, 2, "Skin 2."),
    ]


def test_a_stage_has_its_numbers_filled_in_and_named(tmp_path: Path) -> None:
    files = valid_files()
    files[CLINIC]["plans"] = {"peel": {"makeup.days": 9}}
    pack = pack_of(tmp_path, files)
    sheet = next(pack.stages(pack.catalog.plans[0]))
    assert (sheet.id, sheet.from_day, sheet.to_day) == ("peel.first", 0, 3)
    found = {row.text.in_("en"): row.settings for row in sheet.rows if row.settings}
    assert found == {
        "Use SPF 30": (Setting("sunscreen.spf", 30),),
        "Make-up: 9 days": (Setting("makeup.days", 9, is_own=True),),
    }
    assert [row.number for row in sheet.rows if row.role is R.CALL] == [1, 2]


def test_the_signs_of_an_emergency_have_a_sheet(tmp_path: Path) -> None:
    files = valid_files()
    sheet = pack_of(tmp_path / "with", files).signs()
    assert sheet is not None
    assert [row.role for row in sheet.rows] == [R.TITLE, *[R.EMERGENCY] * 4]
    assert sheet.sources[0].source.id == files[CLINIC]["signs"]["sources"][0]
    del files[CLINIC]["signs"]
    without = pack_of(tmp_path / "without", files)
    assert without.signs() is None
    assert without.overview().states == StateCounts(draft=29)


def test_the_signs_are_those_that_patients_read() -> None:
    assert set(SIGNS) == {key for key in WORDS if key.startswith("call.sign.")}


def test_two_numbers_in_one_line_are_both_named_once(tmp_path: Path) -> None:
    files = valid_files()
    files[PLAN]["stages"][0]["do"][0] = text(
        "SPF {sunscreen.spf} after {sunscreen.days} days, SPF {sunscreen.spf} always {{so}}"
    )
    pack = pack_of(tmp_path, files)
    row = next(pack.stages(pack.catalog.plans[0])).rows[1]
    assert row.text.in_("en") == "SPF 30 after 14 days, SPF 30 always {so}"
    assert [one.name for one in row.settings] == ["sunscreen.spf", "sunscreen.days"]


CHOICES = {
    "one_answer": [R.RIGHT, R.WRONG, R.WRONG],
    "several_answers": [R.RIGHT, R.WRONG, R.RIGHT, R.WRONG],
    "true_or_not": [R.WRONG, R.RIGHT],
    "put_in_order": [R.STEP, R.STEP, R.STEP],
    "sort_into_two": [R.SIGN_CALL, R.SIGN_CALL, R.SIGN_FINE, R.SIGN_FINE],
    "point_at_picture": [R.RIGHT, R.WRONG, R.WRONG],
    "when_can_i": [R.WRONG, R.RIGHT, R.WRONG],
}


@pytest.mark.parametrize("kind", CHOICES)
def test_a_question_shows_what_is_right(tmp_path: Path, kind: str) -> None:
    sheet = questions(pack_of(tmp_path, valid_files()))[kind]
    roles = [row.role for row in sheet.rows]
    alt = [R.ALT] if kind == "point_at_picture" else []
    assert roles == [R.ASK, *CHOICES[kind], *alt, R.ANSWER, R.REASON, R.TIP]
    assert [row.number for row in sheet.rows[1 : 1 + len(CHOICES[kind])]] == list(
        range(1, len(CHOICES[kind]) + 1)
    )
    assert (sheet.slide, sheet.slide_headline.in_("en")) == (
        "peel.after.slide",
        "Your skin heals by itself.",
    )
    assert bool(sheet.picture) is bool(sheet.areas) is (kind == "point_at_picture")


LONG = "Your skin heals by itself in a few days. Be kind to it and keep out of the sun. Rest when you can."
HARD = "Electromagnetic irradiation necessitates deliberation."


def test_grades_are_those_of_the_words_that_are_read_as_one(tmp_path: Path) -> None:
    files = valid_files()
    one = files[PEEL]["chapters"][0]["slides"][0]

    def grade_with(name: str, **words: str) -> float | None:
        one.update({key: text(value) for key, value in words.items()})
        return slide_of(pack_of(tmp_path / name, files), one["id"]).grades["en"]

    assert grade_with("few", body="It heals.") is None
    plain = grade_with("plain", body=LONG)
    assert plain is not None
    assert plain < 4
    one["figure"]["alt"] = text(HARD)
    assert grade_with("apart", loop=HARD) == plain
    hard = grade_with("hard", body=f"{LONG} {HARD}")
    assert hard is not None
    assert hard > plain + 3


def test_what_check_finds_too_hard_has_such_a_grade(tmp_path: Path) -> None:
    files = valid_files()
    files[QUIZ]["questions"][2]["answer"]["reason"] = text(" ".join([HARD] * 6))
    folder = write(tmp_path, files)
    found = read_content(folder, [tmp_path / "brought"]).findings
    (told,) = [one.message for one in found if "is read at grade" in one.message]
    pack = pack_of(tmp_path, files)
    sheet = list(pack.questions(pack.catalog.questions()))[2]
    assert sheet.grades["en"] is not None
    assert f"grade {math.ceil(sheet.grades['en'] * 10) / 10:.1f}" in told


def test_a_language_that_is_not_written_yet_has_no_words_and_no_grade(tmp_path: Path) -> None:
    files = two_languages()
    files[QUIZ]["questions"][0]["ask"]["es"] = "Su piel se pela. ¿Qué hace?"
    pack = pack_of(tmp_path, files)
    assert [one.tag for one in pack.tongues()] == ["en", "es"]
    sheet = slide_of(pack, "peel.what.slide")
    assert sheet.grades["es"] is None
    assert all("es" not in row.text.by_language for row in sheet.rows)
    asked = next(pack.questions(pack.catalog.questions()))
    assert asked.rows[0].text.by_language["es"] == "Su piel se pela. ¿Qué hace?"
    assert asked.grades["es"] is None


def test_the_numbers_tell_what_they_may_be(tmp_path: Path) -> None:
    files = valid_files()
    files[CLINIC]["plans"] = {"peel": {"makeup.days": 9}}
    numbers = {one.name: one for one in pack_of(tmp_path, files).numbers()}
    spf, makeup = numbers["sunscreen.spf"], numbers["makeup.days"]
    assert (spf.default, spf.low, spf.high, spf.value, spf.used) == (50, 30, 50, 30, 3)
    assert spf.plans == ()
    ((plan, value, is_own),) = [(one.plan, one.value, one.is_own) for one in makeup.plans]
    assert (plan, value, is_own) == ("peel", 9, True)
    assert numbers["wash.times"].used == 0


def test_narrower_ranges_of_a_plan_are_told() -> None:
    result = read_content(bundled_content(), [bundled_pictures()], keep_shelf=True)
    assert result.catalog is not None
    assert result.shelf is not None
    pack = ReviewPack(result.catalog, result.shelf, DAY)
    makeup = next(one for one in pack.numbers() if one.name == "makeup.days")
    ranges = {one.plan: (one.low, one.high) for one in makeup.plans}
    assert ranges["resurfacing_ablative"] == (7, 14)
    assert ranges["rejuvenation"] == (2, 3)


def test_dropped_claims_sources_and_interface_words_are_there(tmp_path: Path) -> None:
    pack = pack_of(tmp_path, valid_files())
    assert [(one.id, one.words) for one in pack.dropped()] == [("S000-03", "It is not.")]
    assert [one.source.title for one in pack.sources()] == ["After your laser treatment"]
    words = {row.id: row.text.in_("en") for row in pack.strings()}
    assert words["home.title"] == "Home"
    assert set(words) == set(pack.catalog.strings["en"])


def test_without_a_list_of_claims_slides_tell_none(tmp_path: Path) -> None:
    files = valid_files()
    del files["facts.json"]
    pack = pack_of(tmp_path, files)
    assert pack.dropped() == ()
    assert slide_of(pack, "peel.what.slide").claims == ()


def test_each_role_has_a_name_on_paper() -> None:
    assert set(ROLES) == set(Role)
