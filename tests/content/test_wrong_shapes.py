"""Wrong types, names and numbers in a treatment: each is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.library import Case, all_of, drop, put
from tests.content.valid import BASICS, PEEL, SLIDE, slide, text

FIGURE = f"{SLIDE}/figure"
REVIEW = f"{SLIDE}/review"

CASES = [
    Case("a text as plain words", PEEL, put("/name", "Peel"), "/name",
         '{"en": "..."}, but it is text'),
    Case("a text as a list", PEEL, put("/name", []), "/name", "but it is a list"),
    Case("a text of a number", PEEL, put("/name/en", 3), "/name/en",
         "text in quotes, but it is a number"),
    Case("a text of null", PEEL, put("/name/en", None), "/name/en", "but it is null"),
    Case("a number as text", PEEL, put(f"{FIGURE}/spots", "1"), f"{FIGURE}/spots",
         "This must be a number from 0 to 1, but it is text."),
    Case("a number as truth", PEEL, put(f"{FIGURE}/spots", True), f"{FIGURE}/spots",
         "true or false"),
    Case("a number too high", PEEL, put(f"{FIGURE}/spots", 1.5), f"{FIGURE}/spots", "it is 1.5"),
    Case("a number too low", PEEL, put(f"{FIGURE}/spots", -0.1), f"{FIGURE}/spots", "it is -0.1"),
    Case("a giant number", PEEL, put(f"{FIGURE}/spots", 10**400), f"{FIGURE}/spots", "from 0 to 1"),
    Case("a tone too high", PEEL, put(f"{FIGURE}/tone", 7), f"{FIGURE}/tone",
         "whole number from 1 to 6"),
    Case("half a tone", PEEL, put(f"{FIGURE}/tone", 2.5), f"{FIGURE}/tone",
         "without a decimal point"),
    Case("an unknown laser", PEEL, put(f"{FIGURE}/laser", "fractoinal"), f"{FIGURE}/laser",
         'Did you mean "fractional"?'),
    Case("five labels", PEEL,
         put(f"{FIGURE}/labels", ["fat", "dermis", "vessel", "surface", "collagen"]),
         f"{FIGURE}/labels", "at most 4"),
    Case("an unknown label", PEEL, put(f"{FIGURE}/labels", ["bone"]), f"{FIGURE}/labels/0",
         '"bone"'),
    Case("an unknown figure", PEEL, put(f"{FIGURE}/kind", "skni"), f"{FIGURE}/kind",
         'Did you mean "skin"?'),
    Case("a figure of no kind", PEEL, drop(f"{FIGURE}/kind"), FIGURE, '"kind" is missing'),
    Case("a figure of a numbered kind", PEEL, put(f"{FIGURE}/kind", 1), f"{FIGURE}/kind",
         "a number"),
    Case("a figure as words", PEEL, put(FIGURE, "skin"), FIGURE, "a group in { }"),
    Case("a figure without words", PEEL, drop(f"{FIGURE}/alt"), FIGURE, '"alt" is missing'),
    Case("a misspelt name", PEEL,
         all_of(drop(f"{SLIDE}/loop"), put(f"{SLIDE}/lopo", text("Hm"))),
         f"{SLIDE}/lopo", 'Did you mean "loop"?'),
    Case("an unknown name", PEEL, put("/colour", "red"), "/colour", "Remove it, or use one of: "),
    Case("a name with / and ~", PEEL, put("/colour", 1), "/colour", '"colour" is not known'),
    Case("a missing name", PEEL, drop(f"{SLIDE}/body"), SLIDE, '"body" is missing here. Add it.'),
    Case("one point", PEEL, put(f"{SLIDE}/points", [text("One")]), f"{SLIDE}/points", "at least 2"),
    Case("no points but a list", PEEL, put(f"{SLIDE}/points", []), f"{SLIDE}/points", "at least 2"),
    Case("six points", PEEL, put(f"{SLIDE}/points", [text("One")] * 6), f"{SLIDE}/points",
         "at most 5"),
    Case("no source", PEEL, put(f"{SLIDE}/sources", []), f"{SLIDE}/sources", "at least 1"),
    Case("four slides", PEEL,
         put("/chapters/4/slides", [slide(f"peel.before.n{n}") for n in range(4)]),
         "/chapters/4/slides", "at most 3"),
    Case("no slide", BASICS, put("/chapters/1/slides", []), "/chapters/1/slides",
         "at least 1"),
    Case("no chapters", BASICS, put("/chapters", {}), "/chapters", "a list in [ ]"),
    Case("a slide as words", BASICS, put("/chapters/1/slides/0", "x"),
         "/chapters/1/slides/0", "a group in { }"),
    Case("a slide id of two parts", BASICS,
         put("/chapters/1/slides/0/id", "basics.lasers"), "/chapters/1/slides/0/id", "Three ids"),
    Case("an unknown ground", PEEL, put("/ground", "blue"), "/ground", "rejuvenation"),
    Case("an unknown kind of file", PEEL, put("/kind", "quiz"), "/kind", '"basics" or "treatment"'),
    Case("the schema's name as a number", PEEL, put("/$schema", 1), "/$schema", "text in quotes"),
    Case("a date as words", PEEL, put(f"{REVIEW}/review_by", "next June"),
         f"{REVIEW}/review_by", "a date such as 2027-06-01"),
    Case("a day that is not", PEEL, put(f"{REVIEW}/review_by", "2027-02-30"),
         f"{REVIEW}/review_by", "2027-02-30"),
    Case("a date without dashes", PEEL, put(f"{REVIEW}/review_by", "20270601"),
         f"{REVIEW}/review_by", "a date"),
    Case("a date as a number", PEEL, put(f"{REVIEW}/approved_on", 2027),
         f"{REVIEW}/approved_on", "a date"),
    Case("a status of no kind", PEEL, put(f"{REVIEW}/status", "done"), f"{REVIEW}/status",
         '"draft" or "approved"'),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)
