"""How long nothing may happen, and when the clock must be looked at again."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import assert_never

import msgspec

from kiosk.domain.catalog import SkinFigure, Slide, Source, Text
from kiosk.domain.evidence import evidence_of
from kiosk.domain.letters import word_count
from kiosk.domain.my_questions import my_questions
from kiosk.domain.question import parts
from kiosk.domain.quiet_moves import QUIET_PLACE
from kiosk.domain.quiz import QuizRun, standing
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
    Play,
    QuietScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    Session,
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    TakeawayPickScreen,
    TakeawayScreen,
    Way,
    World,
    loop_screen,
)
from kiosk.domain.speech import patience
from kiosk.domain.staff import CLEANING, LEAVES_AFTER
from kiosk.domain.takeaway import sheet_of

_CHROME_WORDS = 20
"""Words of buttons and titles on any screen, roughly."""

_CALL_WORDS = 60
"""Numbers and signs on the screen that tells whom to call, roughly."""

_SCAN_WORDS = 90
"""As long as it takes to get out a phone and hold it to the code, in words."""

_NOTICE_LEAVES_AFTER = 0.08
"""Seconds from a key or touch to the notice's end, where no button did it first."""


def allowance(session: Session, world: World) -> float:
    """Seconds without input before the notice: the set time, longer while there is more to read."""
    return world.pace.warn_after + words_on_screen(session, world) * world.pace.seconds_per_word


def words_on_screen(session: Session, world: World) -> int:
    """How many words there are to read, roughly."""
    return _CHROME_WORDS + _content_words(session, world)


def _content_words(session: Session, world: World) -> int:
    screen = session.screen
    match screen:
        case LoopScreen() | QuietScreen() | QuizPickScreen() | ComfortScreen() | StatusScreen():
            return 0
        case PinScreen() | StaffScreen() | StaffLoopScreen() | CountsScreen() | CleaningScreen():
            return 0
        case StaffQuietScreen() | StaffLevelsScreen():
            return 0
        case LanguageScreen():
            return 2 * len(world.catalog.languages)
        case HomeScreen():
            return sum(
                word_count(treatment.summary.in_(session.language))
                for treatment in world.catalog.treatments
            )
        case ReadingScreen():
            return _slide_words(world.catalog.slide(screen.slide), session.language)
        case PartsScreen():
            place = world.catalog.places[screen.slide]
            chapters = world.catalog.treatment_at(place).chapters
            return sum(word_count(chapter.title.in_(session.language)) for chapter in chapters)
        case QuizScreen():
            return _question_words(screen.run, session.language)
        case ResultScreen():
            return sum(
                word_count(asked.question.answer.short.in_(session.language))
                for asked in standing(screen.run)
            )
        case PlanPickScreen():
            plans = world.catalog.plans
            texts = [text for plan in plans for text in (plan.name, plan.hint)]
            return _count_all(texts, session.language)
        case PlanScreen():
            return _count_all(_stage_texts(world, screen), session.language)
        case CallScreen():
            stage = world.catalog.stage(screen.plan, screen.stage)
            return _CALL_WORDS + _count_all(stage.call if stage else (), session.language)
        case MyQuestionsScreen():
            lines = my_questions(session, world.catalog)
            return _count_all([line.text for line in lines], session.language)
        case TakeawayPickScreen():
            return _count_all([plan.name for plan in world.catalog.plans], session.language)
        case TakeawayScreen():
            return _SCAN_WORDS + word_count(sheet_of(session, world).written)
        case SourcesScreen():
            evidence = evidence_of(screen, world.catalog)
            sources = () if evidence is None else evidence.sources
            return sum(_source_words(world.catalog.sources[one], session) for one in sources)
        case _:
            assert_never(screen)


def _stage_texts(world: World, screen: PlanScreen) -> tuple[Text, ...]:
    stage = world.catalog.stage(screen.plan, screen.stage)
    if stage is None:
        return ()
    return (stage.title, *stage.do, *stage.avoid, *stage.normal, *stage.call)


def _count_all(texts: Iterable[Text], language: str) -> int:
    return sum(word_count(text.in_(language)) for text in texts)


def _slide_words(slide: Slide, language: str) -> int:
    texts = (slide.headline, slide.body, *slide.points)
    return sum(word_count(text.in_(language)) for text in texts)


def _source_words(source: Source, session: Session) -> int:
    supports = word_count(source.supports.in_(session.language))
    return word_count(source.title) + word_count(source.publisher) + supports


def _question_words(run: QuizRun, language: str) -> int:
    question = run.current.question
    texts = [question.ask, *(text for _, text in parts(question))]
    if run.current.given is not None:
        texts += [question.answer.short, question.answer.reason]
        texts += [question.answer.tip] if question.answer.tip is not None else []
    return sum(word_count(text.in_(language)) for text in texts)


def seconds_left(session: Session, world: World, at: float) -> int:
    """Whole seconds left on the idle notice; 0 when it is not up."""
    if session.notice_since is None:
        return 0
    left = math.ceil(session.notice_since + world.pace.notice - at)
    return max(0, min(math.ceil(world.pace.notice), left))


def is_staffed(session: Session) -> bool:
    """Whether the screen is one of staff, which leaves by itself, or was reached from one."""
    screens = (*session.trail, session.screen)
    return any(isinstance(one, StaffScreen) for one in screens) or isinstance(
        session.screen, PinScreen
    )


def counts_down(session: Session, world: World, at: float) -> bool:
    """Whether seconds are shown that grow less by themselves."""
    if isinstance(session.screen, PinScreen):
        return at < world.desk.lock.until + 1
    return session.notice_since is not None or isinstance(session.screen, CleaningScreen)


def cleaning_left(screen: CleaningScreen, at: float) -> int:
    """Whole seconds left for cleaning, from none to all."""
    return max(0, min(math.ceil(CLEANING), math.ceil(screen.until - at)))


def _next_second(until: float, at: float) -> float:
    """The next whole second on the way to `until`; never, where that is over."""
    left = math.ceil(until - at)
    return until - left + 1 if left > 0 else math.inf


def advance_loop(session: Session, screen: LoopScreen, at: float, world: World) -> Session:
    """The loop at `at`: the next slide when its time has come; a forgotten pause ends by itself."""
    if at >= _loop_due(screen, world):
        slides = max(1, len(world.loop))
        index = screen.index if screen.paused else (screen.index + 1) % slides
        turn, turned_at = _turn(screen, at, world, begins=index < screen.index)
        came = loop_screen(world, index, at, turn, turned_at)
        return msgspec.structs.replace(session, screen=came, way=Way.FADE)
    if screen.paused or screen.play.next_at is None:
        return session
    slide = world.catalog.slide(world.loop[screen.index])
    play = _played(screen.play, slide, at, world)
    if play is screen.play:
        return session
    return msgspec.structs.replace(session, screen=msgspec.structs.replace(screen, play=play))


def paused_loop(screen: LoopScreen, at: float, world: World) -> LoopScreen:
    """The loop when its pause button has been touched. Going on, it may be time for another turn."""
    if not screen.paused:
        return msgspec.structs.replace(screen, paused=True, since=at)
    turn, turned_at = _turn(screen, at, world)
    return msgspec.structs.replace(screen, paused=False, since=at, turn=turn, turned_at=turned_at)


def _turn(
    screen: LoopScreen, at: float, world: World, *, begins: bool = False
) -> tuple[int, float]:
    """The turn and when it began: the next one where a round `begins` or this one was long enough."""
    if begins or at - screen.turned_at >= world.pace.turn:
        return screen.turn + 1, at
    return screen.turn, screen.turned_at


def advance_play(session: Session, at: float, world: World) -> Session:
    """The figure of the slide being read at `at`: its next moment when its time has come."""
    screen = session.screen
    if not isinstance(screen, ReadingScreen):
        return session
    play = _played(screen.play, world.catalog.slide(screen.slide), at, world)
    if play is screen.play:
        return session
    return msgspec.structs.replace(session, screen=msgspec.structs.replace(screen, play=play))


def _played(play: Play, slide: Slide, at: float, world: World) -> Play:
    if play.next_at is None or at < play.next_at or not isinstance(slide.figure, SkinFigure):
        return play
    moment = play.moment + 1
    rests = moment >= slide.figure.rests_at
    return Play(moment=moment, next_at=None if rests else at + world.pace.moment)


def _loop_due(screen: LoopScreen, world: World) -> float:
    pace = world.pace
    return screen.since + (min(pace.warn_after, pace.pause) if screen.paused else pace.slide)


def _sooner(due: float, play: Play) -> float:
    return due if play.next_at is None else min(due, play.next_at)


def next_wake(session: Session, world: World, at: float) -> float:
    """When `ClockTicked` must next be sent, in s. While the notice is up: at each whole second of it.

    Speech stops the clock: while something is said, only a voice that no longer works is waited for.
    """
    screen = session.screen
    if isinstance(screen, LoopScreen):
        due = _loop_due(screen, world)
        return due if screen.paused else _sooner(due, screen.play)
    if isinstance(screen, QuietScreen):
        return screen.since + QUIET_PLACE
    if isinstance(screen, CleaningScreen):
        return screen.until - max(0, cleaning_left(screen, at) - 1)
    if session.notice_since is None:
        due = session.active_at + allowance(session, world)
        if isinstance(screen, PinScreen):
            due = min(due, _next_second(world.desk.lock.until, at))
        if is_staffed(session):
            due = min(due, session.active_at + LEAVES_AFTER)
        if session.speech.is_heard:
            lost = session.speech.began_at + patience(session.speech.speed)
            due = lost if session.speech_stops_clock else min(due, lost)
        if session.scan is not None and session.scan.next_at is not None:
            due = min(due, session.scan.next_at)
        return _sooner(due, screen.play) if isinstance(screen, ReadingScreen) else due
    if session.active_at >= session.notice_since:
        return session.active_at + _NOTICE_LEAVES_AFTER
    ends = session.notice_since + world.pace.notice
    return ends - max(0, seconds_left(session, world, at) - 1)
