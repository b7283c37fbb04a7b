"""A folder without errors becomes the domain's catalog."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk.content.read import read_content
from kiosk.domain.box import Box
from kiosk.domain.catalog import (
    Catalog,
    Ground,
    PeopleFigure,
    PictureFigure,
    ReviewStatus,
    SkinFigure,
    SlidePlace,
    Text,
)
from kiosk.domain.marking import Picked, Sides, right_answer
from kiosk.domain.question import OneAnswerQuestion, PointAtPictureQuestion
from kiosk.domain.skin import Label, Laser, Skin
from tests.content.library import Change, all_of, put, read, read_changed, write
from tests.content.valid import PEEL, SLIDE, skin, slide, text, valid_files

NONE: Mapping[str, Change] = MappingProxyType({})


def catalog_of(folder: Path, changes: Mapping[str, Change] = NONE) -> Catalog:
    result = read_changed(folder, changes)
    assert result.catalog is not None, result.findings
    return result.catalog


def test_treatments_stand_in_the_order_of_kiosk_json(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path)
    assert [one.id for one in catalog.treatments] == ["peel", "basics"]
    assert [one.is_basics for one in catalog.treatments] == [False, True]
    assert catalog.treatments[0].ground is Ground.RESURFACING
    swapped = {"kiosk.json": put("/treatments", ["basics", "peel"])}
    assert [one.id for one in catalog_of(tmp_path, swapped).treatments] == ["basics", "peel"]


def test_the_loop_takes_one_slide_of_each_treatment_in_turn(tmp_path: Path) -> None:
    more = put("/chapters/5/slides/0/loop", text("On the day."))
    catalog = catalog_of(tmp_path, {PEEL: more})
    assert catalog.loop == (
        "peel.what.slide",
        "basics.ageing.slide",
        "peel.how.more",
        "peel.day.slide",
    )


def test_every_slide_is_found_at_its_place(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path)
    assert catalog.places["peel.how.more"] == SlidePlace(0, 1, 1)
    for treatment in catalog.treatments:
        for one in treatment.slides():
            assert catalog.slide(one.id) is one
    assert len(catalog.places) == 13


def test_figures_are_lifted_and_same_as_is_followed(tmp_path: Path) -> None:
    change = all_of(
        put(f"{SLIDE}/figure", skin(spots=0.5, tone=6, laser="ablative", labels=["fat"])),
        put("/chapters/4/slides/0/figure", {"kind": "same_as", "slide": "peel.who.slide"}),
        put("/card", {"kind": "same_as", "slide": "peel.before.slide"}),
    )
    catalog = catalog_of(tmp_path, {PEEL: change})
    first = catalog.slide("peel.what.slide").figure
    assert isinstance(first, SkinFigure)
    assert first.skin == Skin(tone=6, spots=0.5, laser=Laser.ABLATIVE)
    assert first.labels == (Label.FAT,)
    assert catalog.slide("peel.who.slide").figure == first
    assert catalog.slide("peel.before.slide").figure == first
    assert catalog.treatments[0].card == first
    picture = catalog.slide("basics.ageing.slide").figure
    assert isinstance(picture, PictureFigure)
    assert Path(picture.path) == (tmp_path / "brought" / "brought.svg").resolve()


def test_a_skin_without_numbers_is_the_usual_skin(tmp_path: Path) -> None:
    figure = catalog_of(tmp_path).slide("peel.what.slide").figure
    assert isinstance(figure, SkinFigure)
    assert figure.skin == Skin()


@pytest.mark.parametrize(("rests_at", "rests"), [(None, 1), (0, 0), (1, 1)])
def test_moments_are_the_figure_s_numbers_with_changes(
    tmp_path: Path, rests_at: int | None, rests: int
) -> None:
    moments = [
        {"when": text("Before"), "alt": text("Deep lines."), "wrinkles": 0.9},
        {"when": text("Later"), "alt": text("Soft lines."), "collagen": 1.0, "laser": "none"},
    ]
    where = {} if rests_at is None else {"rests_at": rests_at}
    entry = skin(tone=5, wrinkles=0.2, laser="ablative", moments=moments, **where)
    figure = catalog_of(tmp_path, {PEEL: put(f"{SLIDE}/figure", entry)}).slide("peel.what.slide")
    shown = figure.figure
    assert isinstance(shown, SkinFigure)
    assert [(one.when.in_("en"), one.alt.in_("en")) for one in shown.moments] == [
        ("Before", "Deep lines."),
        ("Later", "Soft lines."),
    ]
    skins = [one.skin for one in shown.moments]
    assert skins == [
        Skin(tone=5, wrinkles=0.9, laser=Laser.ABLATIVE),
        Skin(tone=5, wrinkles=0.2, collagen=1.0),
    ]
    assert (shown.rests_at, shown.skin) == (rests, skins[rests])


def test_a_number_of_people(tmp_path: Path) -> None:
    entry = {"kind": "people", "count": 13, "alt": text("13 of 100.")}
    figure = catalog_of(tmp_path, {PEEL: put(f"{SLIDE}/figure", entry)}).slide("peel.what.slide")
    assert figure.figure == PeopleFigure(13, 100, Text({"en": "13 of 100."}))


def test_reviews_questions_sources_and_words_are_lifted(tmp_path: Path) -> None:
    approved = {
        "owner": "A",
        "status": "approved",
        "review_by": "2027-06-01",
        "approved_by": "B",
        "approved_on": "2026-06-01",
    }
    catalog = catalog_of(tmp_path, {PEEL: put(f"{SLIDE}/review", approved)})
    review = catalog.slide("peel.what.slide").review
    assert review.status is ReviewStatus.APPROVED
    assert (review.approved_by, review.approved_on) == ("B", date(2026, 6, 1))
    quiz = catalog.quiz("peel")
    assert quiz is not None
    first = quiz.questions[0]
    assert isinstance(first, OneAnswerQuestion)
    assert [choice.right for choice in first.choices] == [True, False, False]
    assert quiz.questions[0].answer.tip is not None
    assert catalog.quiz("basics") is None
    assert catalog.sources["leeds"].supports.in_("en") == "What to do at home."
    assert catalog.strings["en"]["home.title"] == "Home"
    assert catalog.slide("peel.what.slide").facts == ("S000-01", "S000-02")


def test_the_first_language_stands_in_for_a_missing_one(tmp_path: Path) -> None:
    files = valid_files()
    files["kiosk.json"]["languages"] = ["en", "es"]
    files["strings/es.json"] = {**files["strings/en.json"], "id": "es"}
    files[PEEL]["name"] = {"es": "Un nombre", "en": "A name"}
    write(tmp_path, files)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    name = catalog.treatments[0].name
    assert [name.in_(one) for one in ("en", "es", "fr")] == ["A name", "Un nombre", "A name"]


def test_the_revision_tells_contents_apart(tmp_path: Path) -> None:
    first = catalog_of(tmp_path / "one").revision
    assert len(first) == 32
    assert catalog_of(tmp_path / "two").revision == first
    assert catalog_of(tmp_path / "three", {PEEL: put("/name", text("Another"))}).revision != first
    own = tmp_path / "one" / "content" / "pictures" / "own.svg"
    own.write_text("<svg/>")
    changed = read(tmp_path / "one").catalog
    assert changed is not None
    assert changed.revision != first


def test_the_folder_may_be_named_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, valid_files())
    monkeypatch.chdir(tmp_path)
    catalog = read_content(Path("content"), [Path("brought")]).catalog
    assert catalog is not None
    figure = catalog.slide("peel.suitability.slide").figure
    assert isinstance(figure, PictureFigure)
    assert os.path.isabs(figure.path)  # noqa: PTH117 - of a str


def test_many_slides_fit(tmp_path: Path) -> None:
    files = valid_files()
    for number in range(40):
        one = f"extra_{number}"
        slides = [slide(f"{one}.what.s{n}") for n in range(3)]
        file = {**files["treatments/basics.json"], "id": one}
        file["chapters"] = [{"id": "what", "title": text("T"), "slides": slides}]
        files[f"treatments/{one}.json"] = file
        files["kiosk.json"]["treatments"].append(one)
    write(tmp_path, files)
    catalog = read(tmp_path).catalog
    assert catalog is not None
    assert len(catalog.places) == 13 + 120


def test_each_type_of_question_is_lifted(tmp_path: Path) -> None:
    quiz = catalog_of(tmp_path, {}).quiz("peel")
    assert quiz is not None
    several, true, order, sort, point, when = quiz.shared
    assert right_answer(several) == Picked(("fever", "pus"))
    assert right_answer(true) == Picked(("not_true",))
    assert right_answer(order) == Picked(("hands", "face", "dry"))
    assert right_answer(sort) == Sides(call=("fever", "pus"), fine=("skin", "itch"))
    assert right_answer(point) == Picked(("hat",))
    assert right_answer(when) == Picked(("settled",))
    assert isinstance(point, PointAtPictureQuestion)
    assert point.picture.endswith("brought.svg")
    assert point.areas[0].place == Box(0.1, 0.1, 0.2, 0.2)
