"""What the view models hand to QML, and what is heard, as the kiosk derives it; without Qt."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any, assert_never

import msgspec

from kiosk.content.choose import choose_content
from kiosk.domain.catalog import Phones
from kiosk.domain.comfort import Comfort
from kiosk.domain.derive import (
    call,
    counts,
    frame,
    home,
    language,
    loop,
    my_questions,
    pin,
    plan,
    quiet,
    quiz,
    reading,
    result,
    sources,
    speech,
    spoken,
    staff,
    staff_set,
    status,
    takeaway,
)
from kiosk.domain.derive.view import View
from kiosk.domain.layout import layout_for
from kiosk.domain.low_reach import lowered, whole
from kiosk.domain.metrics import metrics_for
from kiosk.domain.mirror import mirrored
from kiosk.domain.script import script_of
from kiosk.domain.session import (
    CallScreen,
    CleaningScreen,
    ComfortScreen,
    CountsScreen,
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    MyQuestionsScreen,
    PartsScreen,
    PinScreen,
    PlanPickScreen,
    PlanScreen,
    QuietScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    Screen,
    Session,
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    TakeawayPickScreen,
    TakeawayScreen,
    World,
)
from kiosk.domain.speech import SpeechHealth, SpeechState
from kiosk.domain.tokens import THEMES
from tests.golden.scenes import Scene
from tests.golden.settings import Setting

replace = msgspec.structs.replace

TODAY = date(2026, 6, 1)
"""No review is overdue."""


@lru_cache(maxsize=1)
def golden_world() -> World:
    """The bundled content on a machine that reads every language aloud. Its revision, which is another
    one with each word that changes, is a fixed one."""
    catalog = choose_content(None, wording=False).catalog
    assert catalog is not None
    phones = Phones(day="020 7946 0018", emergency="999")
    return World(
        catalog=replace(catalog, revision="0123456789abcdef", phones=phones),
        today=TODAY,
        speech=SpeechState(SpeechHealth.READY, catalog.languages),
    )


def view_at(scene: Scene, tag: str, setting: Setting) -> View:
    """What derive functions look at, as `KioskViewModel.view` has it."""
    world = replace(golden_world(), **scene.world)
    session = replace(
        Session.fresh(world, 1, 0.0),
        screen=scene.screen,
        language=tag,
        comfort=replace(Comfort(), **setting.comfort),
        trail=(HomeScreen(),),
        **scene.visit,
    )
    session = replace(session, speech=replace(session.speech, **setting.speech))
    low = lowered(setting.panel, world.reach_mm)
    reach = low if low is not None and session.comfort.low_reach else whole(setting.panel)
    form = (reach.panel, session.comfort.text_size, script_of(tag))
    layout = layout_for(*form)
    return View(
        session=session,
        world=world,
        layout=mirrored(layout) if tag in world.catalog.from_right else layout,
        metrics=metrics_for(*form),
        at=0.0,
        offers_low_reach=low is not None,
    )


def derive_screen(view: View, screen: Screen) -> msgspec.Struct:
    """The props of a screen."""
    match screen:
        case LoopScreen():
            return loop.derive_loop(view, screen)
        case HomeScreen():
            return home.derive_home(view)
        case ReadingScreen():
            return reading.derive_reading(view, screen)
        case PartsScreen():
            return reading.derive_parts(view, screen)
        case QuizPickScreen():
            return home.derive_quiz_pick(view)
        case QuizScreen():
            return quiz.derive_quiz(view, screen)
        case ResultScreen():
            return result.derive_result(view, screen)
        case PlanPickScreen():
            return plan.derive_plan_pick(view)
        case PlanScreen():
            return plan.derive_plan(view, screen)
        case CallScreen():
            return call.derive_call(view, screen)
        case SourcesScreen():
            return sources.derive_sources(view, screen)
        case ComfortScreen():
            return frame.derive_comfort(view)
        case LanguageScreen():
            return language.derive_language(view)
        case QuietScreen():
            return quiet.derive_quiet(view, screen)
        case PinScreen():
            return pin.derive_pin(view, screen)
        case StaffScreen():
            return staff.derive_staff(view, screen)
        case StaffLoopScreen():
            return staff.derive_staff_loop(view, screen)
        case StaffQuietScreen():
            return staff_set.derive_staff_quiet(view, screen)
        case StaffLevelsScreen():
            return staff_set.derive_staff_levels(view, screen)
        case CountsScreen():
            return counts.derive_counts(view, screen)
        case CleaningScreen():
            return staff.derive_cleaning(view, screen)
        case StatusScreen():
            return status.derive_status(view)
        case MyQuestionsScreen():
            return my_questions.derive_my_questions(view)
        case TakeawayPickScreen():
            return takeaway.derive_takeaway_pick(view)
        case TakeawayScreen():
            return takeaway.derive_takeaway(view, screen)
        case _:
            assert_never(screen)


def shown(view: View) -> dict[str, Any]:
    """The screen, the frame around it, the buttons of reading aloud, and what is heard."""
    say = spoken.derive_say(view)
    return {
        "screen": derive_screen(view, view.session.screen),
        "frame": frame.derive_frame(view),
        "speech": speech.derive_speech(view),
        "heard": [sentence.text for sentence in spoken.derive_spoken(view)],
        **({} if say is None else {"say": say}),
    }


def theme(view: View) -> dict[str, Any]:
    """Sizes, boxes and colours, which QML takes from `Theme`."""
    return {
        "colours": THEMES[view.session.comfort.contrast],
        "layout": view.layout,
        "metrics": view.metrics,
        "script": script_of(view.session.language),
    }
