"""Plans, what the clinic sets, and places of numbers: what is told about each mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.content.clinic_file import NUMBER_NAMES, Numbers, PlanNumbers
from kiosk.content.places import with_numbers, wrong_place
from kiosk.content.rules.clinic import PLAN_RANGES
from tests.content.library import Case, all_of, drop, put, read, write
from tests.content.valid import CLINIC, PEEL, PLAN, QUIZ, SHARED, SLIDE, valid_files


def text(words: str) -> dict[str, str]:
    return {"en": words}


CASES = [
    Case("gap", PLAN, put("/stages/1/from_day", 5), "/stages/1/from_day", "begin on day 4"),
    Case("overlap", PLAN, put("/stages/1/from_day", 3), "/stages/1/from_day", "begin on day 4"),
    Case("late", PLAN, put("/stages/0/from_day", 1), "/stages/0/from_day", "begin on day 0"),
    Case("end", PLAN, put("/stages/2/to_day", 20), "/stages/2/to_day", "Write null"),
    Case("endless", PLAN, put("/stages/1/to_day", None), "/stages/1/to_day", "Only the last"),
    Case(
        "backwards",
        PLAN,
        all_of(put("/stages/1/to_day", 3), put("/stages/2/from_day", 4)),
        "/stages/1/to_day",
        "ends before",
    ),
    Case("treatment", PLAN, put("/treatment", "peal"), "/treatment", 'Did you mean "peel"?'),
    Case("source", PLAN, put("/stages/0/sources/0", "leds"), "/stages/0/sources/0", '"leeds"?'),
    Case("file name", PLAN, put("/id", "other"), "/id", 'must be "peel"'),
    Case("stage twice", PLAN, put("/stages/1/id", "first"), "/stages/1/id", "already used"),
    Case("one line", PLAN, put("/stages/0/do", [text("One")]), "/stages/0/do", "at least 2"),
    Case("five lines", PLAN, put("/stages/0/do", [text("One")] * 5), "/stages/0/do", "at most 4"),
    Case(
        "unapproved",
        PLAN,
        all_of(
            put("/stages/0/review/status", "approved"),
            put("/stages/0/review/approved_by", "A doctor"),
        ),
        "/stages/0/review",
        '"approved_on"',
    ),
    Case(
        "unknown number",
        PLAN,
        put("/stages/0/do/0", text("Use SPF {sunscreen.spt}")),
        "/stages/0/do/0/en",
        "Did you mean {sunscreen.spf}?",
    ),
    Case(
        "bracket",
        PLAN,
        put("/stages/0/call/1", text("Pus {now")),
        "/stages/0/call/1/en",
        "is no place for a number",
    ),
    Case(
        "number in a slide",
        PEEL,
        put(f"{SLIDE}/body", text("Use SPF {spf} sunscreen.")),
        f"{SLIDE}/body/en",
        "{sunscreen.spf}",
    ),
    Case(
        "number in a quiz",
        QUIZ,
        put("/questions/0/answer/tip", text("Wait {days.makeup} days.")),
        "/questions/0/answer/tip/en",
        "There is no number {days.makeup}",
    ),
    Case("no phone", CLINIC, put("/phones/day", ""), "/phones/day", "ask at the desk", False),
    Case("odd phone", CLINIC, put("/phones/day", "call us"), "/phones/day", "A telephone number"),
    Case("high", CLINIC, put("/numbers/sunscreen.spf", 51), "/numbers/sunscreen.spf", "30 to 50"),
    Case(
        "low",
        CLINIC,
        put("/plans", {"peel": {"makeup.days": 1}}),
        "/plans/peel/makeup.days",
        "2 to 14",
    ),
    Case("half", CLINIC, put("/numbers/sunscreen.spf", 40.5), "/numbers/sunscreen.spf", "whole"),
    Case("new", CLINIC, put("/numbers", {"sunscreen.spt": 50}), "/numbers/sunscreen.spt", "spf"),
    Case("no plan", CLINIC, put("/plans", {"peal": {}}), "/plans/peal", 'Did you mean "peel"?'),
    Case("plan id", CLINIC, put("/plans", {"A plan": {}}), "/plans/A plan", "An id"),
    Case("phones", CLINIC, drop("/phones"), "", '"phones" is missing'),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_mistake_is_told_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def test_a_number_beyond_what_a_plan_says_elsewhere_is_told(tmp_path: Path) -> None:
    files: dict[str, Any] = valid_files()
    files["plans/rejuvenation.json"] = {**files.pop(PLAN), "id": "rejuvenation"}
    files[CLINIC]["plans"] = {"rejuvenation": {"makeup.days": 4, "sunscreen.days": 2}}
    write(tmp_path, files)
    findings = read(tmp_path).findings
    assert [one.pointer for one in findings] == ["/plans/rejuvenation"] * 2
    assert "makeup.days must be from 2 to 3, but it is 4" in findings[0].message
    assert "moisturiser.days must be from 2 to 3, but it is 14" in findings[1].message


def test_without_clinic_and_plans_there_is_a_warning_only(tmp_path: Path) -> None:
    files = valid_files()
    del files[CLINIC], files[PLAN]
    write(tmp_path, files)
    result = read(tmp_path)
    assert [(one.file, one.is_error) for one in result.findings] == [("clinic.json", False)]
    assert result.catalog is not None
    assert result.catalog.plans == ()
    assert result.catalog.phones.day == ""


def test_numbers_are_filled_in_a_plan_with_its_own(tmp_path: Path) -> None:
    files = valid_files()
    files[CLINIC]["plans"] = {"peel": {"makeup.days": 2}}
    files[PEEL]["chapters"][0]["slides"][0]["body"] = text(
        "{{SPF}} {sunscreen.spf}: {makeup.days}."
    )
    files[QUIZ]["questions"][0]["answer"]["tip"] = text("SPF {sunscreen.spf}.")
    write(tmp_path, files)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    (plan,) = catalog.plans
    assert plan.stages[0].avoid[0].in_("en") == "Make-up: 2 days"
    assert plan.stages[0].do[0].in_("en") == "Use SPF 30"
    assert catalog.slide("peel.what.slide").body.in_("en") == "{SPF} 30: 7."
    tip = catalog.quizzes[0].questions[0].answer.tip
    assert tip is not None
    assert tip.in_("en") == "SPF 30."
    assert catalog.phones.out_of_hours == "111"


IN_EACH_TYPE = {
    "one answer": (QUIZ, "/questions/0/choices/1/text"),
    "several answers": (SHARED, "/questions/0/choices/0/text"),
    "true or not": (SHARED, "/questions/1/ask"),
    "put in order": (SHARED, "/questions/2/steps/2/text"),
    "sort into two": (SHARED, "/questions/3/items/3/text"),
    "point at picture": (SHARED, "/questions/4/areas/1/text"),
    "what a picture shows": (SHARED, "/questions/4/alt"),
    "when can I": (SHARED, "/questions/5/stops/1/text"),
    "short": (SHARED, "/questions/5/answer/short"),
    "reason": (SHARED, "/questions/5/answer/reason"),
}
"""Texts of every type of question: the file and the pointer of one."""


@pytest.mark.parametrize(("file", "pointer"), IN_EACH_TYPE.values(), ids=IN_EACH_TYPE)
def test_numbers_are_filled_in_every_type_of_question(
    file: str, pointer: str, tmp_path: Path
) -> None:
    files = valid_files()
    put(pointer, text("Wait {makeup.days} days"))(files[file])
    write(tmp_path, files)
    result = read(tmp_path)
    assert result.findings == ()
    assert result.catalog is not None
    said = [str(question) for question in result.catalog.questions()]
    assert sum("Wait 7 days" in one for one in said) == 1
    assert not any("{makeup" in one for one in said)


@pytest.mark.parametrize(("file", "pointer"), IN_EACH_TYPE.values(), ids=IN_EACH_TYPE)
def test_a_wrong_place_is_told_in_every_type_of_question(
    file: str, pointer: str, tmp_path: Path
) -> None:
    files = valid_files()
    put(pointer, text("Wait {days.makeup} days"))(files[file])
    write(tmp_path, files)
    (finding,) = read(tmp_path).findings
    assert (finding.file, finding.pointer) == (file, f"{pointer}/en")
    assert "There is no number {days.makeup}" in finding.message


def test_only_texts_for_patients_have_places(tmp_path: Path) -> None:
    files = valid_files()
    put("/stages/0/do/0", text("Wait {days.makeup} days"))(files[PLAN])
    put("/stages/0/review/owner", "Dr {A}")(files[PLAN])
    write(tmp_path, files)
    (finding,) = read(tmp_path).findings
    assert finding.pointer == "/stages/0/do/0/en"


@pytest.mark.parametrize(
    ("day", "stage"), [(-1, 0), (0, 0), (3, 0), (4, 1), (9, 1), (10, 2), (500, 2)]
)
def test_every_day_has_its_stage(tmp_path: Path, day: int, stage: int) -> None:
    write(tmp_path, valid_files())
    catalog = read(tmp_path).catalog
    assert catalog is not None
    assert catalog.plans[0].stage_on(day) == stage


@pytest.mark.parametrize(
    "line", ["{", "}", "{}", "{spf}", "{ sunscreen.spf }", "{{{x}}}", "{a.b.c}"]
)
def test_odd_brackets_are_no_places(line: str) -> None:
    assert wrong_place(line)


def test_the_names_are_those_that_texts_can_write() -> None:
    assert Numbers.__struct_fields__ == PlanNumbers.__struct_fields__
    for name in NUMBER_NAMES:
        assert not wrong_place(f"Wait {{{name}}} days")
        assert with_numbers(f"{{{name}}}", {name: 4}) == "4"
    assert {name for ranges in PLAN_RANGES.values() for name in ranges} <= set(NUMBER_NAMES)
