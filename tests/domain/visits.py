"""Visits in few words: what somebody does, second by second, and where that leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from kiosk.domain import events as e
from kiosk.domain.answering import touched
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.events import Event
from kiosk.domain.quiz import start_run
from kiosk.domain.session import QuizScreen, ResultScreen, Session, World
from kiosk.domain.step import step
from tests.domain.worlds import PEEL_QUIZ, RIGHT, WORLD

Act = Callable[[float], Event]
"""What is done, at a time in s still to come."""

IN_ORDER: Final = (0.0,) * 64
"""Draws that leave everything in the order it is written in."""
RUN: Final = start_run(PEEL_QUIZ, IN_ORDER)

WAKE: Final[Act] = e.Woken
HOME: Final[Act] = e.WentHome
BACK: Final[Act] = e.WentBack
LEAVE: Final[Act] = e.Left
PARTS: Final[Act] = e.PartsOpened
PICK: Final[Act] = e.QuizPickOpened
PLANS: Final[Act] = e.PlanPickOpened
CALL: Final[Act] = e.CallOpened
SOURCES: Final[Act] = e.SourcesOpened
PASS: Final[Act] = e.QuestionPassed
COMFORT: Final[Act] = e.ComfortOpened
LANGUAGES: Final[Act] = e.LanguageOpened
STATUS: Final[Act] = e.StatusOpened
STAFF: Final[Act] = e.StaffOpened
PIN_IS_RIGHT: Final[Act] = e.PinAnswered
IN: Final[tuple[Act, ...]] = (STAFF, PIN_IS_RIGHT)
"""Behind the PIN."""
UNDO: Final[Act] = e.ComfortUndone
STAR: Final[Act] = e.SlideStarred
MINE: Final[Act] = e.MyQuestionsOpened
TAKE: Final[Act] = e.TakeawayOpened
SHOW: Final[Act] = e.TakeawayShown
CHOOSE: Final[Act] = e.SwitchChose
MOVE_ON: Final[Act] = e.SwitchMovedOn
STOP_SCAN: Final[Act] = e.ScanStopped
MORE: Final[Act] = e.MoreTimeTaken
PAUSE: Final[Act] = e.LoopPaused
TICK: Final[Act] = e.ClockTicked
INPUT: Final[Act] = e.InputSeen


def treatment(treatment_id: str, chapter: str = "") -> Act:
    return lambda at: e.TreatmentOpened(at, treatment_id, chapter)


def link(slide: str) -> Act:
    return lambda at: e.SlideOpened(at, slide)


def page(by: int) -> Act:
    return lambda at: e.PageTurned(at, by)


def chapter(chapter_id: str) -> Act:
    return lambda at: e.ChapterPicked(at, chapter_id)


def quiz(treatment_id: str) -> Act:
    return lambda at: e.QuizStarted(at, treatment_id, IN_ORDER)


def answer(given: str) -> Act:
    return lambda at: e.Answered(at, given)


def sort(item: str, call: bool) -> Act:
    return lambda at: e.ItemSorted(at, item, call)


TAKE_BACK: Final[Act] = e.SortTakenBack
DONE: Final[Act] = e.AnswerDone


def retry() -> Act:
    return lambda at: e.MissedRetried(at, IN_ORDER)


def plan(plan_id: str, day: int | None = None) -> Act:
    return lambda at: e.PlanOpened(at, plan_id, day)


def stage_by(by: int) -> Act:
    return lambda at: e.StageTurned(at, by)


def stage(number: int) -> Act:
    return lambda at: e.StagePicked(at, number)


def drop(key: str) -> Act:
    return lambda at: e.MyQuestionDropped(at, key)


def take_plan(plan_id: str) -> Act:
    return lambda at: e.TakeawayPlanPicked(at, plan_id)


def take_questions(taken: bool) -> Act:
    return lambda at: e.TakeawayQuestionsChosen(at, taken)


def code_by(by: int) -> Act:
    return lambda at: e.CodeTurned(at, by)


def text_size(size: TextSize) -> Act:
    return lambda at: e.TextSizeChosen(at, size)


def calm(is_calm: bool) -> Act:
    return lambda at: e.CalmMotionChosen(at, is_calm)


def tone(skin_tone: int | None) -> Act:
    return lambda at: e.SkinToneChosen(at, skin_tone)


def language(tag: str) -> Act:
    return lambda at: e.LanguageChosen(at, tag)


def contrast(theme: Contrast) -> Act:
    return lambda at: e.ContrastChosen(at, theme)


def low(is_low: bool = True) -> Act:
    return lambda at: e.LowReachChosen(at, is_low)


def seen(*groups: int, group: int = 0) -> Act:
    return lambda at: e.TargetsSeen(at, groups, group)


def moment(place: float, held: bool = False) -> Act:
    return lambda at: e.MomentMoved(at, place, held)


ALL_TAPS: Final[Mapping[str, Act]] = {
    "home": HOME,
    "back": BACK,
    "card": treatment("peel"),
    "link": link("peel.what.first"),
    "page": page(1),
    "chapters": PARTS,
    "chapter": chapter("what"),
    "choosing questions": PICK,
    "questions": quiz("peel"),
    "answer": answer(RIGHT),
    "a sign": sort("itch", True),
    "the last sign": TAKE_BACK,
    "that's my answer": DONE,
    "next question": PASS,
    "again": retry(),
    "aftercare": PLANS,
    "plan": plan("deep", 2),
    "next stage": stage_by(1),
    "stage": stage(2),
    "call": CALL,
    "sources": SOURCES,
    "text size": COMFORT,
    "larger": text_size(TextSize.LARGE),
    "a theme": contrast(Contrast.HIGH_DARK),
    "calm": calm(True),
    "as it was": UNDO,
    "star": STAR,
    "my questions": MINE,
    "remove": drop("question/peel.sun"),
    "take it with you": TAKE,
    "which plan": take_plan("deep"),
    "with my questions": take_questions(False),
    "show my code": SHOW,
    "next code": code_by(1),
    "languages": LANGUAGES,
    "status": STATUS,
    "staff": STAFF,
}
"""One of each tap."""
TO_QUIZ: Final[tuple[Act, ...]] = (PICK, quiz("peel"))
TO_RESULT: Final[tuple[Act, ...]] = (*TO_QUIZ, answer(RIGHT), *([PASS] * 13))
"""One known: six come once more."""


def visit(*acts: Act, world: World = WORLD) -> Session:
    """A visit: woken at 1 s, then one thing done each second."""
    session = Session.fresh(world, 0, 0.0)
    for at, act in enumerate((WAKE, *acts), start=1):
        session = step(session, act(float(at)), world).session
    return session


def later(session: Session, act: Act, world: World = WORLD) -> Session:
    """`session` when one more thing is done, a second after the last."""
    return step(session, act(session.active_at + 1), world).session


def at_question(index: int, *given: str) -> QuizScreen:
    """The peel quiz in its written order, at a question; "" answers one with nothing."""
    asked = tuple(
        touched(one, given[at]) if at < len(given) and given[at] else one
        for at, one in enumerate(RUN.asked)
    )
    return QuizScreen(msgspec.structs.replace(RUN, asked=asked, index=index))


def result(*given: str) -> ResultScreen:
    """The result of that quiz."""
    return ResultScreen(at_question(6, *given).run)


def notice_up(session: Session, world: World = WORLD) -> Session:
    """The session when nobody has touched anything for long enough."""
    return step(session, e.ClockTicked(session.active_at + 1000), world).session
