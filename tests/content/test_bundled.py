"""The content that the kiosk brings along is clean, and every claim has its fate."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from kiosk.content.bundled import bundled_content, bundled_icons, bundled_pictures
from kiosk.content.read import read_content
from kiosk.content.rules.completeness import CHAPTERS

CLAIMS = {"S000": 41, "S001": 47, "S002": 62, "S003": 25, "S004": 46}


def test_it_has_no_findings_at_all() -> None:
    result = read_content(bundled_content(), [bundled_pictures()])
    assert result.findings == ()
    assert result.catalog is not None


def test_every_treatment_has_its_chapters_and_a_quiz() -> None:
    catalog = read_content(bundled_content(), [bundled_pictures()]).catalog
    assert catalog is not None
    assert {one.id for one in catalog.treatments if one.is_basics} == {"basics"}
    for treatment in catalog.treatments:
        if not treatment.is_basics:
            assert tuple(chapter.id for chapter in treatment.chapters) == CHAPTERS
            quiz = catalog.quiz(treatment.id)
            assert quiz is not None
            assert len(quiz.questions) >= 8


def test_each_of_the_221_claims_is_told_corrected_or_dropped() -> None:
    facts = json.loads((bundled_content() / "facts.json").read_bytes())
    claims = {claim["id"]: claim for claim in facts["claims"]}
    assert len(claims) == 221
    assert Counter(one.partition("-")[0] for one in claims) == CLAIMS
    told: set[str] = set()
    catalog = read_content(bundled_content(), [bundled_pictures()]).catalog
    assert catalog is not None
    for treatment in catalog.treatments:
        for slide in treatment.slides():
            told.update(slide.facts)
    kept = {one for one, claim in claims.items() if claim["fate"] in {"told", "corrected"}}
    assert told == kept


def test_the_icons_are_there() -> None:
    assert Path(bundled_icons() / "home.svg").is_file()
