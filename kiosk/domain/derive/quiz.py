"""A question with its answer, and the result of a run."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import SkinFigure
from kiosk.domain.derive.figure import toned
from kiosk.domain.derive.view import View
from kiosk.domain.quiz import UNSURE, Asked, Mark, QuizRun, mark, right_choice
from kiosk.domain.session import QuizScreen, ResultScreen
from kiosk.domain.skin import SkinNumbers


class ChoiceRow(msgspec.Struct, frozen=True):
    """One choice. `look` is "open" before the answer; after it "known" (right and chosen), "told"
    (right, not chosen), "chosen" (chosen, not right) or "quiet"."""

    key: str
    text: str
    look: str
    told: str


class QuizProps(msgspec.Struct, frozen=True):
    """One question. The answer's words are empty until it is answered."""

    question: str = ""
    kicker: str = ""
    ask: str = ""
    index: int = 0
    count: int = 1
    choices: tuple[ChoiceRow, ...] = ()
    answered: bool = False
    known: bool = False
    chosen: str = ""
    short: str = ""
    reason: str = ""
    tip: str = ""
    slide: str = ""
    next_words: str = ""
    skin: SkinNumbers | None = None


class ResultRow(msgspec.Struct, frozen=True):
    """One question of the run: the fact in a few words, and the slide that tells it."""

    slide: str
    text: str


class ResultProps(msgspec.Struct, frozen=True):
    """What is known well and what to look at again. No score."""

    kicker: str = ""
    title: str = ""
    lede: str = ""
    known: tuple[ResultRow, ...] = ()
    again: tuple[ResultRow, ...] = ()


def derive_quiz(view: View, screen: QuizScreen) -> QuizProps:
    """The question on screen."""
    run = screen.run
    current = run.current
    question = current.question
    answered = current.given is not None
    last = "quiz.to_result" if run.is_last else "quiz.next"
    return QuizProps(
        question=question.id,
        kicker=_kicker(view, run),
        ask=view.say(question.ask),
        index=run.index,
        count=len(run.asked),
        choices=_choices(view, current),
        answered=answered,
        known=answered and mark(current) is Mark.KNOWN,
        chosen=_chosen(view, current),
        short=view.say(question.answer.short) if answered else "",
        reason=view.say(question.answer.reason) if answered else "",
        tip=view.say(question.answer.tip) if answered and question.answer.tip else "",
        slide=question.slide,
        next_words=view.word(last),
        skin=_companion(view, run),
    )


def _kicker(view: View, run: QuizRun) -> str:
    place, count = run.index + 1, len(run.asked)
    if view.metrics.is_compact:
        return view.word("quiz.place", place=place, count=count)
    name = _treatment_name(view, run)
    return view.word("quiz.kicker", treatment=name, place=place, count=count)


def _companion(view: View, run: QuizRun) -> SkinNumbers | None:
    """The treatment's drawing, which stands where the answer will be."""
    card = view.world.catalog.treatment(run.treatment).card
    return toned(view, card.skin) if isinstance(card, SkinFigure) else None


def _treatment_name(view: View, run: QuizRun) -> str:
    return view.say(view.world.catalog.treatment(run.treatment).name)


def _choices(view: View, asked: Asked) -> tuple[ChoiceRow, ...]:
    texts = {choice.id: view.say(choice.text) for choice in asked.question.choices}
    texts[UNSURE] = view.word("quiz.unsure")
    return tuple(
        ChoiceRow(key=key, text=texts[key], look=look, told=_told(view, look))
        for key in (*asked.choice_order, UNSURE)
        for look in (_look(asked, key),)
    )


def _look(asked: Asked, key: str) -> str:
    if asked.given is None:
        return "open"
    if key == right_choice(asked.question):
        return "known" if asked.given == key else "told"
    return "chosen" if asked.given == key else "quiet"


def _told(view: View, look: str) -> str:
    """What a choice's look says, in words."""
    return "" if look in ("open", "quiet") else view.word(f"quiz.look.{look}")


def _chosen(view: View, asked: Asked) -> str:
    if asked.given is None or asked.given == right_choice(asked.question):
        return ""
    texts = {choice.id: view.say(choice.text) for choice in asked.question.choices}
    return view.word("quiz.chosen", choice=texts.get(asked.given, view.word("quiz.unsure")))


def derive_result(view: View, screen: ResultScreen) -> ResultProps:
    """The run, sorted into what is known and what to look at again."""
    known, again = _sorted(view, screen.run)
    if not again:
        lede = "result.lede_all"
    elif not known:
        lede = "result.lede_none"
    else:
        lede = "result.lede"
    return ResultProps(
        kicker=view.word("result.kicker", treatment=_treatment_name(view, screen.run)),
        title=view.word("result.title"),
        lede=view.word(lede),
        known=known,
        again=again,
    )


def _sorted(view: View, run: QuizRun) -> tuple[tuple[ResultRow, ...], tuple[ResultRow, ...]]:
    rows = [
        (
            mark(asked) is Mark.KNOWN,
            ResultRow(slide=asked.question.slide, text=view.say(asked.question.answer.short)),
        )
        for asked in run.asked
    ]
    known = tuple(row for is_known, row in rows if is_known)
    return known, tuple(row for is_known, row in rows if not is_known)
