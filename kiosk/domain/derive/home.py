"""Home, and the choice of a treatment for the questions."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import PictureFigure, SkinFigure, Treatment
from kiosk.domain.derive.figure import toned
from kiosk.domain.derive.view import View
from kiosk.domain.quiz_draw import run_length
from kiosk.domain.skin import SkinNumbers


class CardRow(msgspec.Struct, frozen=True):
    """A treatment as a card: `key` is its id, `skin` or `picture` its picture."""

    key: str
    title: str
    text: str
    ground: str
    skin: SkinNumbers | None
    picture: str


class SmallCardRow(msgspec.Struct, frozen=True):
    """One of the further choices: `kind` says which, `key` is its chapter where it has one."""

    kind: str
    key: str
    glyph: str
    title: str
    text: str


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
    """The treatments, then the aftercare, what all treatments share, and the questions."""
    catalog = view.world.catalog
    chapters = tuple(
        SmallCardRow(
            kind="chapter",
            key=f"{treatment.id}/{chapter.id}",
            glyph="skin" if index == 0 else "beam",
            title=view.say(chapter.title),
            text=view.say(chapter.slides[0].headline),
        )
        for treatment in catalog.treatments
        if treatment.is_basics
        for index, chapter in enumerate(treatment.chapters)
    )
    most = max(map(run_length, catalog.quizzes), default=0)
    plan = SmallCardRow(
        kind="plan",
        key="",
        glyph="calendar",
        title=view.word("home.plan"),
        text=view.word("home.plan_text"),
    )
    quiz_title = "home.quiz_named" if view.world.says_quiz else "home.quiz"
    quiz = SmallCardRow(
        kind="quiz",
        key="",
        glyph="check",
        title=view.word(quiz_title),
        text=view.word("home.quiz_text", count=most),
    )
    return HomeProps(
        clinic=view.say(catalog.clinic),
        title=view.word("home.title"),
        cards=_cards(view, [t for t in catalog.treatments if not t.is_basics]),
        small_cards=(
            *((plan,) if catalog.plans else ()),
            *chapters,
            *((quiz,) if catalog.quizzes else ()),
        ),
    )


def derive_quiz_pick(view: View) -> QuizPickProps:
    """The treatments that have questions, as cards."""
    catalog = view.world.catalog
    asked = [t for t in catalog.treatments if catalog.quiz(t.id) is not None]
    title = "quiz_pick.title_named" if view.world.says_quiz else "quiz_pick.title"
    return QuizPickProps(
        title=view.word(title),
        lede=view.word("quiz_pick.lede") if asked else "",
        cards=_cards(view, asked),
    )


def _cards(view: View, treatments: list[Treatment]) -> tuple[CardRow, ...]:
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
        )
        for treatment in treatments
    )
