"""Where this comes from: what each screen stands on, how it is told, and the way there and back."""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.catalog import Catalog, Plan, Review, ReviewStatus, Signs
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.dates import say_date
from kiosk.domain.derive.sources import ReviewRow, SourceRow, derive_sources
from kiosk.domain.evidence import Evidence, evidence_of
from kiosk.domain.idle import words_on_screen
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.session import (
    CallScreen,
    HomeScreen,
    LoopScreen,
    PlanScreen,
    QuizScreen,
    ReadingScreen,
    Screen,
    Session,
    SourcesScreen,
    World,
)
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.panels import PANELS
from tests.domain.panels import name as name_of_panel
from tests.domain.visits import RUN, TO_QUIZ, at_question
from tests.domain.worlds import CATALOG, REVIEW, RIGHT, SMALL_PANEL, WORDS, WORLD, view_of

APPROVED: Final = Review(
    owner="Clinic",
    status=ReviewStatus.APPROVED,
    review_by=date(2027, 11, 30),
    approved_by="Dr A. Lee",
    approved_on=date(2026, 6, 1),
)
ANSWERED: Final = at_question(0, "hard")
LEEDS: Final = SourceRow("Laser", "Leeds", "all of it", "https://leeds.org/a")
WORDING: Final = SourceRow("Our words", "The clinic", "the rest", "")
DRAFT: Final = ReviewRow("Draft: not yet approved by a clinician", approved=False)


def with_signs(signs: Signs | None, plans: tuple[Plan, ...] = CATALOG.plans) -> World:
    catalog = msgspec.structs.replace(CATALOG, signs=signs, plans=plans)
    return msgspec.structs.replace(WORLD, catalog=catalog)


BOTH: Final = Evidence(("leeds", "wording"), (REVIEW,))
EVIDENCE: Final[dict[str, tuple[Screen, Evidence | None]]] = {
    "a slide": (ReadingScreen("peel.what.first"), Evidence(("leeds",), (REVIEW,))),
    "a stage": (PlanScreen("deep", 1), Evidence(("leeds",), (REVIEW,))),
    "an answered question": (ANSWERED, Evidence(("leeds",), (REVIEW,))),
    "a question": (QuizScreen(RUN), None),
    "the signs": (CallScreen(), Evidence(("wording",), (REVIEW,))),
    "the signs of a stage": (CallScreen("deep", 1), BOTH),
    "the sources themselves": (SourcesScreen(CallScreen("deep", 1)), BOTH),
    "home": (HomeScreen(), None),
    "the loop": (LoopScreen(0, 0.0), None),
    "no such plan": (PlanScreen("none", 0), None),
}


@pytest.mark.parametrize(("screen", "evidence"), EVIDENCE.values(), ids=EVIDENCE)
def test_what_a_screen_stands_on(screen: Screen, evidence: Evidence | None) -> None:
    assert evidence_of(screen, CATALOG) == evidence


def test_a_review_of_each_text_is_told_once() -> None:
    catalog: Catalog = with_signs(Signs(("leeds",), APPROVED)).catalog
    assert evidence_of(CallScreen("deep", 0), catalog) == Evidence(("leeds",), (REVIEW, APPROVED))


TOLD: Final[dict[str, tuple[SourcesScreen, str, str, tuple[SourceRow, ...]]]] = {
    "a slide": (
        SourcesScreen(ReadingScreen("peel.what.first")),
        "Skin peel",
        "About peel.what.first",
        (LEEDS,),
    ),
    "a stage": (SourcesScreen(PlanScreen("deep", 1)), "After Deep peel", "Stage two", (LEEDS,)),
    "a question": (SourcesScreen(ANSWERED), "Skin peel", "Be soft on flakes", (LEEDS,)),
    "the signs": (
        SourcesScreen(CallScreen()),
        WORDS["call.title"],
        WORDS["sources.signs"],
        (WORDING,),
    ),
    "the signs of a stage": (
        SourcesScreen(CallScreen("deep", 1)),
        "After Deep peel",
        WORDS["sources.signs"],
        (LEEDS, WORDING),
    ),
}


@pytest.mark.parametrize(("screen", "kicker", "about", "sources"), TOLD.values(), ids=TOLD)
def test_sources_are_told(
    screen: SourcesScreen, kicker: str, about: str, sources: tuple[SourceRow, ...]
) -> None:
    props = derive_sources(view_of(screen), screen)
    assert (props.kicker, props.about, props.sources) == (kicker, about, sources)
    assert props.reviews == (DRAFT,)


def test_a_small_panel_says_less() -> None:
    screen = SourcesScreen(ReadingScreen("peel.what.first"))
    props = derive_sources(view_of(screen, panel=SMALL_PANEL), screen)
    assert (props.kicker, props.about) == ("", "About peel.what.first")


def test_an_approval_is_told_with_its_days() -> None:
    world = with_signs(Signs(("leeds",), APPROVED), plans=())
    screen = SourcesScreen(CallScreen())
    assert derive_sources(view_of(screen, world), screen).reviews == (
        ReviewRow(
            "Approved by Dr A. Lee on 1 June 2026, to be reviewed by 30 November 2027",
            approved=True,
        ),
    )


def test_where_only_a_part_is_approved_both_are_told() -> None:
    world = with_signs(Signs(("leeds",), APPROVED))
    screen = SourcesScreen(CallScreen("deep", 0))
    reviews = derive_sources(view_of(screen, world), screen).reviews
    assert reviews == (
        ReviewRow("Stage one: Draft: not yet approved by a clinician", approved=False),
        ReviewRow(
            "Signs of an emergency: Approved by Dr A. Lee on 1 June 2026, "
            "to be reviewed by 30 November 2027",
            approved=True,
        ),
    )


def test_reviews_that_differ_in_nothing_that_is_told_are_told_once() -> None:
    other = msgspec.structs.replace(REVIEW, owner="Somebody else")
    screen = SourcesScreen(CallScreen("deep", 0))
    world = with_signs(Signs(("leeds",), other))
    assert derive_sources(view_of(screen, world), screen).reviews == (DRAFT,)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 31), "31 January 2026"),
        (date(2026, 2, 1), "1 February 2026"),
        (date(2028, 2, 29), "29 February 2028"),
        (date(2026, 12, 9), "9 December 2026"),
    ],
)
def test_days_are_told_in_words(day: date, words: str) -> None:
    assert say_date(view_of(HomeScreen()), day) == words


def test_the_order_of_a_day_is_that_of_the_language() -> None:
    strings = {"en": {**WORDS, "date.long": "{year}. {month} {day}.", "date.month.6": "június"}}
    catalog = msgspec.structs.replace(CATALOG, strings=strings)
    view = view_of(HomeScreen(), World(catalog=catalog))
    assert say_date(view, date(2026, 6, 1)) == "2026. június 1."


# The way there and back

WAYS: Final[dict[str, tuple[v.Act, ...]]] = {
    "a slide": (v.treatment("peel"), v.page(1)),
    "a stage": (v.plan("deep"), v.stage(2)),
    "an answered question": (*TO_QUIZ, v.PASS, v.answer(RIGHT)),
    "the signs": (v.CALL,),
    "the signs of a stage": (v.plan("deep", 2), v.CALL),
}


@pytest.mark.parametrize("acts", WAYS.values(), ids=WAYS)
def test_there_and_back_is_where_the_patient_was(acts: tuple[v.Act, ...]) -> None:
    before = v.visit(*acts)
    there = v.later(before, v.SOURCES)
    assert there.screen == SourcesScreen(before.screen)  # type: ignore[arg-type]
    back = v.later(there, v.BACK)
    assert (back.screen, back.trail) == (before.screen, before.trail)


NO_WAYS: Final[dict[str, tuple[v.Act, ...]]] = {
    "home": (),
    "a question": TO_QUIZ,
    "the sources themselves": (v.treatment("peel"), v.SOURCES),
    "text and colour": (v.COMFORT,),
    "the status": (*v.IN, v.STATUS),
}


@pytest.mark.parametrize("acts", NO_WAYS.values(), ids=NO_WAYS)
def test_where_there_is_nothing_to_tell_nothing_opens(acts: tuple[v.Act, ...]) -> None:
    before = v.visit(*acts)
    assert v.later(before, v.SOURCES).screen == before.screen


def test_signs_without_sources_open_nothing() -> None:
    world = with_signs(None)
    before = v.visit(v.CALL, world=world)
    assert v.later(before, v.SOURCES, world).screen == CallScreen()


def test_a_call_from_the_sources_of_a_stage_tells_its_signs() -> None:
    there = v.visit(v.plan("deep", 2), v.SOURCES)
    assert v.later(there, v.CALL).screen == CallScreen("deep", 1)


def test_a_call_from_the_sources_of_the_signs_changes_nothing() -> None:
    there = v.visit(v.CALL, v.SOURCES)
    assert v.later(there, v.CALL).screen == there.screen


def test_the_longer_the_list_the_more_time_there_is() -> None:
    def words(screen: CallScreen) -> int:
        fresh = Session.fresh(WORLD, 0, 0.0)
        shown = msgspec.structs.replace(fresh, screen=SourcesScreen(screen))
        return words_on_screen(shown, WORLD)

    assert words(CallScreen("deep", 0)) == words(CallScreen()) + len(
        ["Laser", "Leeds", "all", "of", "it"]
    )


def test_a_touch_too_soon_opens_nothing() -> None:
    before = v.visit(v.treatment("peel"))
    at = before.active_at + 1
    turned = step(before, v.page(1)(at), WORLD).session
    soon = step(turned, e.SourcesOpened(at + WORLD.pace.page_settle - 0.01), WORLD).session
    assert soon.screen == turned.screen


# Its place


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name_of_panel)
def test_its_box(panel: Panel, size: TextSize) -> None:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    box = layout.sources
    assert (box.right, box.y) == (layout.page.right, layout.page.y)
    assert box.height >= m.target
    assert box.width >= m.target
    assert box.width <= max(m.target, 0.4 * layout.page.width)
    assert layout.sources_words == (box.width > m.target)
