"""What stands around every screen: which screen, the bar, the idle notice, text & colour."""

from __future__ import annotations

from typing import Final, assert_never

import msgspec

from kiosk.domain.bar_layout import BarForm
from kiosk.domain.comfort import SKIN_TONES, TextSize
from kiosk.domain.derive.bar import derive_bar
from kiosk.domain.derive.view import View
from kiosk.domain.idle import seconds_left
from kiosk.domain.metrics import CAPITAL_OF_EM
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
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    TakeawayPickScreen,
    TakeawayScreen,
)
from kiosk.domain.tokens import SKIN_TONES as SAMPLES
from kiosk.domain.tokens import THEMES

AFTER_CHAPTER: Final = "after"
"""The id of the chapter of each treatment that is about aftercare."""


class FrameProps(msgspec.Struct, frozen=True):
    """Which screen is shown and how it came; `ahead` names those worth making ahead.

    `calm` stops all movement but fades. The screen named `kept` stays as it is until Back leads to it:
    somebody who has paged down in it comes back to that place.
    """

    screen: str = "loop"
    epoch: int = 0
    way: str = "fade"
    calm: bool = False
    is_visit: bool = False
    is_home: bool = False
    is_comfort: bool = False
    is_language: bool = False
    bar: BarForm = BarForm()
    offers_call: bool = False
    notice_up: bool = False
    notice_seconds: int = 0
    notice_words: str = ""
    ahead: tuple[str, ...] = ()
    kept: str = ""
    offers_low_reach: bool = False
    is_low: bool = False
    is_cleaning: bool = False


class SizeRow(msgspec.Struct, frozen=True):
    """One text size to choose: `em` is its size in px."""

    key: str
    title: str
    em: int
    chosen: bool


class ToneRow(msgspec.Struct, frozen=True):
    """One skin tone to choose, with the colour of a sample of it."""

    key: int
    title: str
    sample: str
    chosen: bool


class ContrastRow(msgspec.Struct, frozen=True):
    """One theme to choose, with some of its colours for a sample of it."""

    key: str
    title: str
    paper: str
    card: str
    edge: str
    ink: str
    accent: str
    chosen: bool


class ComfortProps(msgspec.Struct, frozen=True):
    """Text & colour."""

    sizes: tuple[SizeRow, ...] = ()
    tones: tuple[ToneRow, ...] = ()
    tone_columns: int = 6
    contrasts: tuple[ContrastRow, ...] = ()
    contrast_columns: int = 4
    calm: bool = False
    changed: bool = False
    offers_low_reach: bool = False
    is_low: bool = False


def screen_name(screen: Screen) -> str:
    """The name that QML knows a screen by."""
    match screen:
        case LoopScreen():
            return "loop"
        case QuietScreen():
            return "quiet"
        case HomeScreen():
            return "home"
        case ReadingScreen():
            return "reading"
        case PartsScreen():
            return "parts"
        case QuizPickScreen():
            return "quiz_pick"
        case QuizScreen():
            return "quiz"
        case ResultScreen():
            return "result"
        case PlanPickScreen():
            return "plan_pick"
        case PlanScreen():
            return "plan"
        case CallScreen():
            return "call"
        case SourcesScreen():
            return "sources"
        case ComfortScreen():
            return "comfort"
        case LanguageScreen():
            return "language"
        case StatusScreen():
            return "status"
        case PinScreen():
            return "pin"
        case StaffScreen():
            return "staff"
        case StaffLoopScreen():
            return "staff_loop"
        case StaffQuietScreen():
            return "staff_quiet"
        case StaffLevelsScreen():
            return "staff_levels"
        case CountsScreen():
            return "counts"
        case CleaningScreen():
            return "cleaning"
        case MyQuestionsScreen():
            return "my_questions"
        case TakeawayPickScreen():
            return "takeaway_pick"
        case TakeawayScreen():
            return "takeaway"
        case _:
            assert_never(screen)


def screens_ahead(screen: Screen) -> tuple[str, ...]:
    """The screens that a tap most likely leads to, at most two."""
    match screen:
        case LoopScreen() | ComfortScreen() | LanguageScreen() | StatusScreen():
            return ("home",)
        case QuietScreen():
            return ("home",)
        case StaffScreen():
            return ("status", "counts")
        case PinScreen() | StaffLoopScreen() | CountsScreen():
            return ("staff", "home")
        case StaffQuietScreen() | StaffLevelsScreen():
            return ("staff", "home")
        case CleaningScreen():
            return ("loop",)
        case HomeScreen():
            return ("reading", "quiz_pick")
        case ReadingScreen():
            return ("home", "parts")
        case PartsScreen():
            return ("reading", "home")
        case QuizPickScreen():
            return ("quiz", "home")
        case QuizScreen():
            return ("result" if screen.run.is_last else "reading", "home")
        case ResultScreen():
            return ("reading", "home")
        case PlanPickScreen():
            return ("plan", "home")
        case PlanScreen():
            return ("call", "home")
        case CallScreen():
            return ("plan", "home")
        case MyQuestionsScreen():
            return ("takeaway_pick", "home")
        case TakeawayPickScreen():
            return ("takeaway", "home")
        case TakeawayScreen():
            return ("takeaway_pick", "home")
        case SourcesScreen():
            return (screen_name(screen.of), "home")
        case _:
            assert_never(screen)


def derive_frame(view: View) -> FrameProps:
    """The frame around the screen shown."""
    session, screen = view.session, view.session.screen
    seconds = seconds_left(session, view.world, view.at)
    up = session.notice_since is not None
    return FrameProps(
        screen=screen_name(screen),
        epoch=session.epoch,
        way=session.way.value,
        calm=session.comfort.calm_motion,
        is_visit=session.is_visit,
        ahead=screens_ahead(screen),
        is_home=isinstance(screen, HomeScreen),
        is_comfort=isinstance(screen, ComfortScreen),
        is_language=isinstance(screen, LanguageScreen),
        kept=screen_name(screen.of) if isinstance(screen, SourcesScreen) else "",
        bar=derive_bar(view),
        offers_call=offers_call(view),
        notice_up=up,
        notice_seconds=seconds,
        notice_words=view.word("notice.seconds", seconds=seconds) if up else "",
        offers_low_reach=view.offers_low_reach,
        is_low=view.offers_low_reach and session.comfort.low_reach,
        is_cleaning=isinstance(screen, CleaningScreen),
    )


def offers_call(view: View) -> bool:
    """Whether the screen is about aftercare, so that "Call us now" is one tap away."""
    return _is_aftercare(view, view.session.screen)


def _is_aftercare(view: View, screen: Screen) -> bool:
    """Whether the screen is about aftercare, so that "Call us now" is one tap away."""
    match screen:
        case PlanPickScreen() | PlanScreen() | QuizScreen() | ResultScreen():
            return True
        case MyQuestionsScreen() | TakeawayPickScreen() | TakeawayScreen():
            return True
        case ReadingScreen():
            catalog = view.world.catalog
            return catalog.chapter_at(catalog.places[screen.slide]).id == AFTER_CHAPTER
        case SourcesScreen():
            return _is_aftercare(view, screen.of)
        case _:
            return False


def derive_comfort(view: View) -> ComfortProps:
    """The sizes there are, each as large as it will be."""
    comfort = view.session.comfort
    return ComfortProps(
        sizes=tuple(
            SizeRow(
                key=size.value,
                title=view.word(f"comfort.size.{size.value}"),
                em=round(size.capital_mm / CAPITAL_OF_EM * view.metrics.px_per_mm),
                chosen=size is comfort.text_size,
            )
            for size in TextSize
        ),
        tones=tuple(
            ToneRow(
                key=tone,
                title=view.word(f"comfort.tone.{tone}"),
                sample=SAMPLES[tone - 1],
                chosen=tone == comfort.skin_tone,
            )
            for tone in SKIN_TONES
        ),
        tone_columns=_columns(view, (6, 3, 2, 1), 6.6),
        contrasts=tuple(
            ContrastRow(
                key=contrast.value,
                title=view.word(f"comfort.contrast.{contrast.value}"),
                paper=colours.paper,
                card=colours.card,
                edge=colours.edge,
                ink=colours.ink,
                accent=colours.action,
                chosen=contrast is comfort.contrast,
            )
            for contrast, colours in THEMES.items()
        ),
        contrast_columns=_columns(view, (4, 2, 1), 8.0),
        calm=comfort.calm_motion,
        changed=comfort != view.world.comfort,
        offers_low_reach=view.offers_low_reach,
        is_low=view.offers_low_reach and comfort.low_reach,
    )


def _columns(view: View, counts: tuple[int, ...], ems: float) -> int:
    """The most columns of these `counts` in which names of so many `ems` have room."""
    room = view.layout.page.width
    least = max(1.1 * view.metrics.target, ems * view.metrics.body)
    return next(columns for columns in counts if columns == 1 or room >= columns * least)
