"""The language of a visit: chosen in one tap from anywhere, marked where it is not all there, forgotten."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.catalog import Catalog
from kiosk.domain.derive.home import derive_home, derive_quiz_pick
from kiosk.domain.derive.language import LanguageRow, derive_language, mark
from kiosk.domain.derive.loop import derive_loop
from kiosk.domain.derive.plan import derive_plan_pick
from kiosk.domain.derive.reading import derive_parts, derive_reading
from kiosk.domain.effects import Counted, VisitBegan
from kiosk.domain.session import (
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    PartsScreen,
    PlanPickScreen,
    QuizPickScreen,
    ReadingScreen,
    Session,
    World,
)
from kiosk.domain.speech import Speech, SpeechHealth, SpeechState
from kiosk.domain.step import step
from kiosk.domain.text import Text
from kiosk.domain.totals import Count, CountKind
from tests.domain import visits as v
from tests.domain.worlds import CATALOG, FULL, WORLD, view, view_of

PEEL = v.treatment("peel")


@pytest.mark.parametrize(
    "acts",
    [(), (PEEL,), (PEEL, v.PARTS), v.TO_QUIZ, v.TO_RESULT, (v.PLANS,), (v.COMFORT,), (v.CALL,)],
    ids=["home", "reading", "parts", "quiz", "result", "plans", "comfort", "call"],
)
def test_a_choice_leads_back_in_the_new_language(acts: tuple[v.Act, ...]) -> None:
    before = v.visit(*acts)
    opened = v.later(before, v.LANGUAGES)
    assert isinstance(opened.screen, LanguageScreen)
    after = v.later(opened, v.language("es"))
    assert after.language == "es"
    assert (after.screen, after.trail) == (before.screen, before.trail)


def test_the_choice_is_not_opened_twice() -> None:
    once = v.visit(v.LANGUAGES)
    assert v.later(once, v.LANGUAGES).trail == once.trail


def test_the_same_language_may_be_chosen_again() -> None:
    after = v.visit(PEEL, v.LANGUAGES, v.language("en"))
    assert (type(after.screen), after.language) == (ReadingScreen, "en")


def test_who_hears_is_offered_the_languages_that_can_be_heard() -> None:
    world = msgspec.structs.replace(WORLD, speech=SpeechState(SpeechHealth.READY, ("en", "fr")))
    seeing = v.visit(v.LANGUAGES)
    hearing = msgspec.structs.replace(seeing, speech=Speech(by_key=True, is_open=True))
    offered = {
        session.speech.by_key: [row.key for row in derive_language(view(session, world)).rows]
        for session in (seeing, hearing)
    }
    assert offered == {False: ["en", "es"], True: ["en"]}


def test_a_language_that_is_not_there_changes_nothing() -> None:
    opened = v.visit(v.LANGUAGES)
    after = v.later(opened, v.language("xx"))
    assert (after.screen, after.language) == (opened.screen, "en")


def test_a_greeting_on_the_loop_begins_in_its_language() -> None:
    loop = Session.fresh(WORLD, 2, 0.0)
    begun = step(loop, v.language("es")(1.0), WORLD)
    assert begun.effects == (VisitBegan(), Counted((Count(CountKind.LANGUAGES, "es"),)))
    assert (type(begun.session.screen), begun.session.language) == (HomeScreen, "es")
    assert step(loop, v.language("es")(0.1), WORLD).session == loop, "too soon: meant for before"


def test_the_loop_can_lead_to_all_languages() -> None:
    begun = step(Session.fresh(WORLD, 2, 0.0), v.LANGUAGES(1.0), WORLD)
    assert isinstance(begun.session.screen, LanguageScreen)
    assert begun.effects == (VisitBegan(),)
    assert isinstance(v.later(begun.session, v.BACK).screen, HomeScreen)


@pytest.mark.parametrize("end", [v.LEAVE, None], ids=["left", "idle"])
def test_the_language_goes_back_when_the_visit_ends(end: v.Act | None) -> None:
    spoken = v.visit(v.LANGUAGES, v.language("es"))
    if end is None:
        up = v.notice_up(spoken)
        ended = step(up, v.TICK(up.notice_since + 100), WORLD).session
    else:
        ended = v.later(spoken, end)
    assert (ended.is_visit, ended.language) == (False, "en")


def spanish(text: Text, words: str) -> Text:
    return Text({**text.by_language, "es": words})


def in_spanish(catalog: Catalog) -> Catalog:
    """The same with the first slide of the first treatment translated whole."""
    replace = msgspec.structs.replace
    treatment = catalog.treatments[0]
    chapter = treatment.chapters[0]
    slide = chapter.slides[0]
    figure = replace(slide.figure, alt=spanish(slide.figure.alt, "Piel."))
    slide = replace(
        slide,
        headline=spanish(slide.headline, "Uno"),
        body=spanish(slide.body, "Dos."),
        points=tuple(spanish(point, "Tres") for point in slide.points),
        figure=figure,
    )
    chapter = replace(chapter, slides=(slide, *chapter.slides[1:]))
    treatment = replace(treatment, chapters=(chapter, *treatment.chapters[1:]))
    return replace(catalog, treatments=(treatment, *catalog.treatments[1:]))


ONLY = "¡In English only!"
PARTLY = "¡Some parts are in English only!"
SPANISH = World(in_spanish(FULL), language="es")
FIRST = FULL.treatments[0].chapters[0].slides[0].id


def test_what_is_missing_is_marked_where_it_is_chosen() -> None:
    home = derive_home(view_of(HomeScreen(), SPANISH))
    assert [card.mark for card in home.cards] == [ONLY, ONLY]
    assert {card.mark for card in home.small_cards} == {ONLY}
    quizzes = derive_quiz_pick(view_of(QuizPickScreen(), SPANISH))
    assert {card.mark for card in quizzes.cards} == {ONLY}
    plans = derive_plan_pick(view_of(PlanPickScreen(), SPANISH))
    assert {plan.mark for plan in plans.plans} == {ONLY}


def test_what_is_translated_has_no_mark() -> None:
    screen = ReadingScreen(FIRST)
    assert derive_reading(view_of(screen, SPANISH), screen).mark == ""
    other = ReadingScreen(FULL.treatments[1].chapters[0].slides[0].id)
    assert derive_reading(view_of(other, SPANISH), other).mark == ONLY


def test_a_few_missing_words_are_told_as_such() -> None:
    parts = derive_parts(view_of(PartsScreen(FIRST), SPANISH), PartsScreen(FIRST))
    assert all(part.mark for part in parts.parts)  # not even the first title is translated
    texts = [Text({"en": "a", "es": "b"}), Text({"en": "a", "es": "b"}), Text({"en": "a"})]
    view = view_of(HomeScreen(), SPANISH)
    assert mark(view, texts) == PARTLY
    assert mark(view, texts[:2]) == ""
    assert mark(view, texts[2:]) == ONLY


def test_the_first_language_is_never_marked() -> None:
    home = derive_home(view_of(HomeScreen(), World(FULL)))
    assert {card.mark for card in (*home.cards, *home.small_cards)} == {""}


def test_the_loop_marks_a_slide_that_it_has_not() -> None:
    loop = LoopScreen(0, 0.0)
    assert ONLY in derive_loop(view_of(loop, World(CATALOG, language="es")), loop).kicker
    assert ONLY not in derive_loop(view_of(loop), loop).kicker


def test_languages_by_their_own_names() -> None:
    props = derive_language(view_of(LanguageScreen()))
    assert props.title == "Choose your language"
    assert props.rows == (
        LanguageRow("en", "English", "", "Inter", True),
        LanguageRow("es", "Español", PARTLY, "Inter", False),
    )
