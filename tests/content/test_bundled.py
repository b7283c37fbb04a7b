"""The content that the kiosk brings along is clean, and every claim has its fate."""

from __future__ import annotations

import argparse
import json
import shutil
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from kiosk.cli import check
from kiosk.content.bundled import bundled_content, bundled_icons, bundled_pictures
from kiosk.content.read import read_content
from kiosk.content.rules.completeness import CHAPTERS
from kiosk.domain.catalog import (
    Catalog,
    Figure,
    PeopleFigure,
    PictureFigure,
    Question,
    SkinFigure,
    Slide,
    Treatment,
)
from kiosk.domain.quiz_draw import WARNING

SHOWN_OFTEN = {"phone_warning.svg"}
"""The same warning everywhere; any other picture is shown at most twice."""

CLAIMS = {"S000": 41, "S001": 47, "S002": 62, "S003": 25, "S004": 46}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found = read_content(bundled_content(), [bundled_pictures()]).catalog
    assert found is not None
    return found


def slides(catalog: Catalog) -> list[Slide]:
    return [slide for treatment in catalog.treatments for slide in treatment.slides()]


def look(figure: Figure) -> object:
    """What a person sees of a figure at first sight."""
    match figure:
        case PictureFigure():
            return figure.path
        case PeopleFigure():
            return figure.count
        case SkinFigure():
            lit = figure.skin.laser if figure.skin.energy > 0.0 else None
            return figure.skin.tone, lit


def test_it_has_no_findings_but_the_telephones_that_each_clinic_adds() -> None:
    result = read_content(bundled_content(), [bundled_pictures()])
    found = [(one.file, one.pointer, one.is_error) for one in result.findings]
    phones = ("day", "emergency", "out_of_hours")
    assert found == [("clinic.json", f"/phones/{name}", False) for name in phones]
    assert result.catalog is not None


def test_with_telephones_it_passes_a_strict_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(bundled_content(), folder)
    clinic = json.loads((folder / "clinic.json").read_bytes())
    clinic["phones"] = {"day": "020 7946 0000", "out_of_hours": "111", "emergency": "999"}
    (folder / "clinic.json").write_text(json.dumps(clinic))
    day = date(2027, 1, 15)
    args = argparse.Namespace(folder=folder, strict=True, today=day)
    assert check.run(args) == 0, capsys.readouterr().out


def test_every_treatment_has_a_plan_for_every_day(catalog: Catalog) -> None:
    treatments = [one.id for one in catalog.treatments if not one.is_basics]
    assert sorted({plan.treatment for plan in catalog.plans}) == sorted(treatments)
    assert len(catalog.plans) == 4
    for plan in catalog.plans:
        assert plan.stages[0].from_day == 0
        assert plan.stages[-1].to_day is None
        for stage in plan.stages:
            for text in (*stage.do, *stage.avoid, *stage.normal, *stage.call):
                line = text.in_("en")
                assert "{" not in line
                assert len(line) <= 64, line


def test_numbers_that_a_clinic_may_change_are_filled_in(catalog: Catalog) -> None:
    words = json.dumps(catalog, default=msgspec.to_builtins)
    assert "{sunscreen" not in words
    assert "SPF 50 or more" in words


def test_every_treatment_has_its_chapters_and_a_quiz() -> None:
    catalog = read_content(bundled_content(), [bundled_pictures()]).catalog
    assert catalog is not None
    assert {one.id for one in catalog.treatments if one.is_basics} == {"basics"}
    for treatment in catalog.treatments:
        if not treatment.is_basics:
            assert tuple(chapter.id for chapter in treatment.chapters) == CHAPTERS
            quiz = catalog.quiz(treatment.id)
            assert quiz is not None
            assert len(quiz.questions) >= 15
            assert len(quiz.shared) >= 10
            bank = (*quiz.questions, *quiz.shared)
            assert {type(one) for one in quiz.questions} == set(get_args(Question))
            assert sum(one.topic == WARNING for one in bank) >= 4


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


def test_no_two_neighbours_look_alike(catalog: Catalog) -> None:
    for treatment in catalog.treatments:
        for one, other in pairwise(treatment.slides()):
            assert look(one.figure) != look(other.figure), (one.id, other.id)


def test_a_picture_is_not_shown_again_and_again(catalog: Catalog) -> None:
    figures = [slide.figure for slide in slides(catalog)]
    shown = Counter(Path(one.path).name for one in figures if isinstance(one, PictureFigure))
    assert len(shown) >= 30
    assert {name for name, times in shown.items() if times > 2} <= SHOWN_OFTEN


def test_each_treatment_shows_skin_of_many_tones(catalog: Catalog) -> None:
    def tones(treatment: Treatment) -> set[int]:
        figures = [slide.figure for slide in treatment.slides()]
        return {one.skin.tone for one in figures if isinstance(one, SkinFigure)}

    assert all(len(tones(treatment)) >= 4 for treatment in catalog.treatments)


def test_changes_over_time_are_shown_over_time(catalog: Catalog) -> None:
    over_time = {
        slide.id
        for slide in slides(catalog)
        if isinstance(slide.figure, SkinFigure) and slide.figure.moments
    }
    assert len(over_time) >= 10
    assert len(over_time.intersection(catalog.loop)) >= 4
    assert catalog.loop[0] not in over_time


def test_every_figure_tells_something_else_in_words(catalog: Catalog) -> None:
    for slide in slides(catalog):
        figure = slide.figure
        told = [figure.alt.in_("en")]
        if isinstance(figure, SkinFigure):
            told += [moment.alt.in_("en") for moment in figure.moments]
            assert all(len(one.when.in_("en").split()) <= 3 for one in figure.moments)
        assert len(set(told)) == len(told), slide.id
        assert all(one.endswith(".") for one in told), slide.id


def test_the_icons_are_there() -> None:
    assert Path(bundled_icons() / "home.svg").is_file()
