"""The result of a run: what is known well, what to look at again, and what to tell the nurse."""

from __future__ import annotations

import msgspec

from kiosk.domain.answering import Asked
from kiosk.domain.derive.language import mark
from kiosk.domain.derive.my_questions import mine_words
from kiosk.domain.derive.quiz import treatment_name
from kiosk.domain.derive.view import View
from kiosk.domain.marking import Mark
from kiosk.domain.quiz import QuizRun, standing, to_tell
from kiosk.domain.session import ResultScreen


class ResultRow(msgspec.Struct, frozen=True):
    """One question of the run: the fact in a few words, and the slide that tells it. `name` is what the
    line is called: read it."""

    slide: str
    text: str
    name: str


class ResultProps(msgspec.Struct, frozen=True):
    """What is known well and what to look at again, and what to tell the nurse. No score."""

    kicker: str = ""
    title: str = ""
    lede: str = ""
    tell: str = ""
    known: tuple[ResultRow, ...] = ()
    again: tuple[ResultRow, ...] = ()
    mine: str = ""
    mark: str = ""


def derive_result(view: View, screen: ResultScreen) -> ResultProps:
    """The run, sorted into what is known and what to look at again."""
    known, again = _sorted(view, screen.run)
    if not again:
        lede = "result.lede_all"
    elif not known:
        lede = "result.lede_none"
    else:
        lede = "result.lede"
    kicker = "result.kicker_named" if view.world.says_quiz else "result.kicker"
    fact = view.say(to_tell(screen.run).answer.short)
    return ResultProps(
        kicker=view.word(kicker, treatment=treatment_name(view, screen.run)),
        title=view.word("result.title"),
        lede=view.word(lede),
        tell=view.word("result.tell_text", fact=fact),
        known=known,
        again=again,
        mine=mine_words(view),
        mark=mark(view, [asked.question.answer.short for asked in standing(screen.run)]),
    )


def _sorted(view: View, run: QuizRun) -> tuple[tuple[ResultRow, ...], tuple[ResultRow, ...]]:
    rows = [(asked.mark is Mark.KNOWN, _row(view, asked)) for asked in standing(run)]
    known = tuple(row for is_known, row in rows if is_known)
    return known, tuple(row for is_known, row in rows if not is_known)


def _row(view: View, asked: Asked) -> ResultRow:
    fact = view.say(asked.question.answer.short)
    return ResultRow(asked.question.slide, fact, view.word("result.read", fact=fact))
