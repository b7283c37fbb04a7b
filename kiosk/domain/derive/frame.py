"""What stands around every screen: which screen, the bar, the idle notice, text & colour, status."""

from __future__ import annotations

from typing import Final, assert_never

import msgspec

from kiosk.domain.comfort import SKIN_TONES, Comfort, TextSize
from kiosk.domain.derive.speech import status_words
from kiosk.domain.derive.view import View
from kiosk.domain.idle import seconds_left
from kiosk.domain.metrics import CAPITAL_OF_EM
from kiosk.domain.session import (
    CallScreen,
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    PartsScreen,
    PlanPickScreen,
    PlanScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    Screen,
    StatusScreen,
)
from kiosk.domain.tokens import SKIN_TONES as SAMPLES

AFTER_CHAPTER: Final = "after"
"""The id of the chapter of each treatment that is about aftercare."""


class FrameProps(msgspec.Struct, frozen=True):
    """Which screen is shown and how it came; `ahead` names those worth making ahead.

    `calm` stops all movement but fades.
    """

    screen: str = "loop"
    epoch: int = 0
    way: str = "fade"
    calm: bool = False
    is_visit: bool = False
    is_home: bool = False
    is_comfort: bool = False
    offers_call: bool = False
    notice_up: bool = False
    notice_seconds: int = 0
    notice_words: str = ""
    ahead: tuple[str, ...] = ()


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


class ComfortProps(msgspec.Struct, frozen=True):
    """Text & colour."""

    sizes: tuple[SizeRow, ...] = ()
    tones: tuple[ToneRow, ...] = ()
    tone_columns: int = 6
    calm: bool = False
    changed: bool = False


class StatusRow(msgspec.Struct, frozen=True):
    """One line for staff: what, and how it stands."""

    title: str
    text: str


class StatusProps(msgspec.Struct, frozen=True):
    """The content in use, and every finding on the content that was refused."""

    rows: tuple[StatusRow, ...] = ()
    findings: tuple[StatusRow, ...] = ()


def screen_name(screen: Screen) -> str:
    """The name that QML knows a screen by."""
    match screen:
        case LoopScreen():
            return "loop"
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
        case ComfortScreen():
            return "comfort"
        case StatusScreen():
            return "status"
        case _:
            assert_never(screen)


def screens_ahead(screen: Screen) -> tuple[str, ...]:
    """The screens that a tap most likely leads to, at most two."""
    match screen:
        case LoopScreen() | ComfortScreen() | StatusScreen():
            return ("home",)
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
        case _:
            assert_never(screen)


def derive_frame(view: View) -> FrameProps:
    """The frame around the screen shown."""
    session = view.session
    seconds = seconds_left(session, view.world, view.at)
    up = session.notice_since is not None
    return FrameProps(
        screen=screen_name(session.screen),
        epoch=session.epoch,
        way=session.way.value,
        calm=session.comfort.calm_motion,
        is_visit=session.is_visit,
        ahead=screens_ahead(session.screen),
        is_home=isinstance(session.screen, HomeScreen),
        is_comfort=isinstance(session.screen, ComfortScreen),
        offers_call=offers_call(view),
        notice_up=up,
        notice_seconds=seconds,
        notice_words=view.word("notice.seconds", seconds=seconds) if up else "",
    )


def offers_call(view: View) -> bool:
    """Whether the screen is about aftercare, so that "Call us now" is one tap away."""
    screen = view.session.screen
    match screen:
        case PlanPickScreen() | PlanScreen() | QuizScreen() | ResultScreen():
            return True
        case ReadingScreen():
            catalog = view.world.catalog
            return catalog.chapter_at(catalog.places[screen.slide]).id == AFTER_CHAPTER
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
        tone_columns=_tone_columns(view),
        calm=comfort.calm_motion,
        changed=comfort != Comfort(),
    )


def _tone_columns(view: View) -> int:
    """So many that the widest of their names has room."""
    room = view.layout.page.width
    least = max(1.1 * view.metrics.target, 6.6 * view.metrics.body)
    return next(columns for columns in (6, 3, 2, 1) if columns == 1 or room >= columns * least)


def derive_status(view: View) -> StatusProps:
    """Where the content comes from and what was wrong with the folder asked for."""
    state = view.world.content_state
    catalog = view.world.catalog
    rows = [
        StatusRow(view.word("status.content"), view.word(f"status.origin.{state.origin.value}")),
        StatusRow(view.word("status.revision"), catalog.revision[:12]),
        StatusRow(view.word("status.slides"), str(len(catalog.places))),
        StatusRow(view.word("status.speech"), status_words(view)),
    ]
    if state.folder:
        rows.append(StatusRow(view.word("status.folder"), state.folder))
    if state.refused:
        rows.append(StatusRow(view.word("status.refused"), state.refused))
    return StatusProps(
        rows=tuple(rows),
        findings=tuple(
            StatusRow(f"{finding.file} {finding.pointer}".strip(), finding.message)
            for finding in state.findings
        ),
    )
