"""The review pack as a doctor opens it: everything is in it, and nothing leaves its page."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kiosk.cli import main
from kiosk.content.bundled import bundled_content
from kiosk.content.choose import choose_content
from kiosk.domain.catalog import Catalog, Slide
from kiosk.domain.phrasing import every_form
from kiosk.domain.question import parts
from kiosk.ui.review.paper import PAPERS, RIM_MM, SIDE_MM
from kiosk.ui.review.words import KINDS
from tests.ui.review.pdf_words import Page, Word, facts_of, fonts_of, joined, pages_of

POINTS = 72 / 25.4
WORD_GAP = 8.0


class Pack(NamedTuple):
    """A pack that was written, what it was written of, and what is read in it."""

    path: Path
    paper: str
    catalog: Catalog
    pages: list[Page]

    @property
    def text(self) -> str:
        return "".join(page.text for page in self.pages)


@pytest.fixture(scope="module", params=["a4", "letter"])
def pack(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """The bundled content, in all its languages, on each paper."""
    paper = str(request.param)
    folder = tmp_path_factory.mktemp(paper)
    content = bundled_content()
    assert main(["export", str(folder), "--review", "--paper", paper]) == 0
    catalog = choose_content(content, or_bundled=False, wording=False).catalog
    assert catalog is not None
    path = folder / f"review-{paper}.pdf"
    return Pack(path, paper, catalog, pages_of(path))


pytestmark = pytest.mark.usefixtures("qapp")


def test_every_page_is_of_the_paper_that_was_asked_for(pack: Pack) -> None:
    paper = PAPERS[pack.paper]
    sizes = {(round(page.width), round(page.height)) for page in pack.pages}
    assert sizes == {(round(paper.width_mm * POINTS), round(paper.height_mm * POINTS))}


def test_no_word_comes_near_an_edge(pack: Pack) -> None:
    side, rim = (SIDE_MM - 3) * POINTS, (RIM_MM - 1) * POINTS
    out = [
        (number, word)
        for number, page in enumerate(pack.pages, 1)
        for word in page.words
        if word.left < side
        or word.right > page.width - side
        or word.top < rim
        or word.bottom > page.height - rim
    ]
    assert out == []


def test_words_do_not_lie_upon_each_other(pack: Pack) -> None:
    def middle(word: Any) -> tuple[float, float]:
        return (word.left + word.right) / 2, (word.top + word.bottom) / 2

    for number, page in enumerate(pack.pages, 1):
        letters = [word for word in page.words if not _is_marks(word)]
        inside = [
            (one.text, other.text)
            for one in letters
            for other in letters
            if one is not other
            and other.left < middle(one)[0] < other.right
            and other.top + 2 < middle(one)[1] < other.bottom - 2
        ]
        assert inside == [], number


def _is_marks(word: Word) -> bool:
    """Whether it is vowel marks only, which stand over and under letters."""
    return all(unicodedata.category(sign)[0] == "M" for sign in word.text.strip())


def test_each_slide_stage_and_question_has_its_sheet(pack: Pack) -> None:
    stages = [f"{plan.id}.{stage.id}" for plan in pack.catalog.plans for stage in plan.stages]
    questions = [one.id for one in pack.catalog.questions()]
    text = pack.text
    sheets = [*pack.catalog.places, *stages, *questions, "clinic.signs"]
    for one in sheets:
        assert one in text, one
    assert text.count("Signature") == len(sheets) + 1, "each sheet, and the whole pack"


def test_each_word_of_a_slide_is_there_in_each_language(pack: Pack) -> None:
    text = pack.text
    for slide in _slides(pack):
        told = slide.headline.by_language
        for language in ("en", "es", "zh"):
            if language in told:
                assert joined(told[language]) in text, (slide.id, language)


def test_right_to_left_words_stand_at_the_right_of_their_column(pack: Pack) -> None:
    found = [one for one in map(_right_edges, pack.pages) if len(one) > 4]
    assert len(found) > 100
    for one in found:
        # One edge for each width of a table, however long a line.
        assert len({round(edge) for edge in one}) <= 2, one


def _right_edges(page: Page) -> list[float]:
    """Where lines with Arabic letters end at the right, in points."""
    lines: dict[int, Word] = {}
    for word in page.words:
        if any("\u0621" <= letter <= "\u064a" for letter in word.text):
            line = round(word.bottom)
            lines[line] = max(word, lines.get(line, word), key=lambda one: one.right)
    return [_end_of_line(page, word) for word in lines.values()]


def _end_of_line(page: Page, last: Word) -> float:
    """Where a line ends whose last letter that is: numbers and signs can stand at its right."""
    right, middle = last.right, (last.top + last.bottom) / 2
    for word in sorted(page.words):
        if word.top < middle < word.bottom and abs(word.left - right) < WORD_GAP:
            right = max(right, word.right)
    return right


def test_a_language_that_is_missing_is_told(pack: Pack) -> None:
    missing = [slide for slide in _slides(pack) if "zh" not in slide.headline.by_language]
    told = pack.text.count(joined("Not written yet: patients read it in English."))
    assert told >= len(missing) > 0


def _slides(pack: Pack) -> list[Slide]:
    return [slide for treatment in pack.catalog.treatments for slide in treatment.slides()]


def test_each_type_of_question_is_there_with_its_choices(pack: Pack) -> None:
    text = pack.text
    for name in KINDS.values():
        assert joined(f"{name}, topic") in text
    for question in pack.catalog.questions():
        for _, choice in parts(question):
            assert joined(choice.in_("en")) in text, (question.id, choice.in_("en"))


def test_sources_claims_and_words_stand_at_the_end(pack: Pack) -> None:
    text = "".join(page.text for page in pack.pages[len(pack.pages) // 2 :])
    for source in pack.catalog.sources.values():
        assert joined(source.title) in text
        assert joined(source.address) in text, source.id
    claims = json.loads((bundled_content() / "facts.json").read_bytes())["claims"]
    for claim in claims:
        assert joined(claim["id"]) in pack.text
        if claim["fate"] == "dropped":
            assert joined(claim["reason"]) in text
    for key, words in pack.catalog.strings["en"].items():
        assert key in text
        assert joined(every_form(words)) in text


def test_the_contents_lead_to_their_pages(pack: Pack) -> None:
    for treatment in pack.catalog.treatments:
        name = joined(treatment.full_name.in_("en"))
        (page,) = map(int, re.findall(rf"{re.escape(name)}(\d+)", pack.pages[1].lines))
        assert pack.pages[page - 1].text.count(name) >= 2, "running head and title"


def test_a_question_tells_the_page_of_its_slide(pack: Pack) -> None:
    lines = "".join(page.lines for page in pack.pages)
    found = re.findall(r"\(([a-z_0-9]+(?:\.[a-z_0-9]+){2})\)Page(\d+)", lines)
    assert len(found) > 60  # the id of some is in a second line
    for slide, page in found:
        assert slide in pack.pages[int(page) - 1].text


def test_pages_are_numbered(pack: Pack) -> None:
    count = len(pack.pages)
    for number, page in enumerate(pack.pages[1:], 2):
        assert f"Page{number}of{count}" in page.text


def test_the_file_says_what_it_is(pack: Pack) -> None:
    facts = facts_of(pack.path)
    assert pack.catalog.revision[:12] in facts["Title"]
    assert facts["Author"] == pack.catalog.clinic.in_("en")
    assert facts["Creator"].startswith("Afterglow ")
    assert int(facts["Pages"]) == len(pack.pages)
    assert pack.path.stat().st_size < 40e6


def test_fonts_are_in_the_file(pack: Pack) -> None:
    fonts = fonts_of(pack.path)
    assert fonts
    assert all(is_there for _, is_there in fonts)
    names = " ".join(name for name, _ in fonts)
    for family in ("Inter", "NotoSansArabic", "NotoSansCJKsc"):
        assert family in names, "letters that have no font are drawn as boxes"
