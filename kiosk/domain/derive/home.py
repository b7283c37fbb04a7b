"""Home, and the choice of a treatment for the questions."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kiosk.domain.catalog import PictureFigure, SkinFigure, Text, Treatment
from kiosk.domain.derive.figure import toned
from kiosk.domain.derive.language import mark
from kiosk.domain.derive.view import View
from kiosk.domain.quiz_draw import run_length
from kiosk.domain.skin import SkinNumbers
from kiosk.domain.texts import plan_texts, quiz_texts, treatment_texts


class CardRow(msgspec.Struct, frozen=True):
    """A treatment as a card: `key` is its id, `skin` or `picture` its picture. `mark` tells that it is
    not all in the visitor's language."""

    key: str
    title: str
    text: str
    ground: str
    skin: SkinNumbers | None
    picture: str
    mark: str = ""


class SmallCardRow(msgspec.Struct, frozen=True):
    """One of the further choices: `kind` says which, `key` is its treatment where it has one."""

    kind: str
    key: str
    glyph: str
    title: str
    text: str
    mark: str = ""


class HomeProps(msgspec.Struct, frozen=True):
    """The choices."""

    clinic: str = ""
    title: str = ""
    cards: tuple[CardRow, ...] = ()
    small_cards: tuple[SmallCardRow, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to choose."""
        return not self.cards and not self.small_cards


class QuizPickProps(msgspec.Struct, frozen=True):
    """The treatments that have questions."""

    title: str = ""
    lede: str = ""
    cards: tuple[CardRow, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to choose."""
        return not self.cards


def derive_home(view: View) -> HomeProps:
    """The treatments, then the aftercare, what all treatments share, the questions, and what to take."""
    catalog = view.world.catalog
    basics = tuple(
        SmallCardRow(
            kind="treatment",
            key=treatment.id,
            glyph="skin",
            title=view.say(treatment.name),
            text=view.say(treatment.summary),
            mark=mark(view, treatment_texts(treatment)),
        )
        for treatment in catalog.treatments
        if treatment.is_basics
    )
    most = max(map(run_length, catalog.quizzes), default=0)
    plan = SmallCardRow(
        kind="plan",
        key="",
        glyph="calendar",
        title=view.word("home.plan"),
        text=view.word("home.plan_text"),
        mark=_mark_of_all(view, [plan_texts(one) for one in catalog.plans]),
    )
    quiz_title = "home.quiz_named" if view.world.says_quiz else "home.quiz"
    quiz = SmallCardRow(
        kind="quiz",
        key="",
        glyph="check",
        title=view.word(quiz_title),
        text=view.word("home.quiz_text", count=most),
        mark=_mark_of_all(view, [quiz_texts(one) for one in catalog.quizzes]),
    )
    take = SmallCardRow(
        kind="take",
        key="",
        glyph="phone_code",
        title=view.word("home.take"),
        text=view.word("home.take_text"),
        mark=plan.mark,
    )
    return HomeProps(
        clinic=view.say(catalog.clinic),
        title=view.word("home.title"),
        cards=_cards(
            view, [(t, treatment_texts(t)) for t in catalog.treatments if not t.is_basics]
        ),
        small_cards=(
            *((plan,) if catalog.plans else ()),
            *basics,
            *((quiz,) if catalog.quizzes else ()),
            *((take,) if catalog.treatments or catalog.plans else ()),
        ),
    )


def derive_quiz_pick(view: View) -> QuizPickProps:
    """The treatments that have questions, as cards."""
    catalog = view.world.catalog
    quizzes = [(t, catalog.quiz(t.id)) for t in catalog.treatments]
    asked = [(t, quiz_texts(quiz)) for t, quiz in quizzes if quiz is not None]
    title = "quiz_pick.title_named" if view.world.says_quiz else "quiz_pick.title"
    return QuizPickProps(
        title=view.word(title),
        lede=view.word("quiz_pick.lede") if asked else "",
        cards=_cards(view, asked),
    )


def _mark_of_all(view: View, each: list[Iterator[Text]]) -> str:
    """The mark of a choice that leads to several: only where none of them is without one."""
    first = ""
    for texts in each:
        marked = mark(view, texts)
        if not marked:
            return ""
        first = first or marked
    return first


def _cards(view: View, treatments: list[tuple[Treatment, Iterator[Text]]]) -> tuple[CardRow, ...]:
    return tuple(
        CardRow(
            key=treatment.id,
            title=view.say(treatment.name),
            text=view.say(treatment.summary),
            ground=treatment.ground.value,
            skin=toned(view, treatment.card.skin)
            if isinstance(treatment.card, SkinFigure)
            else None,
            picture=treatment.card.path if isinstance(treatment.card, PictureFigure) else "",
            mark=mark(view, texts),
        )
        for treatment, texts in treatments
    )
