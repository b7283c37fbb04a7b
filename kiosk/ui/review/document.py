"""Everything of the review pack, group by group, in the order that it is read in."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.review_pack.pack import ReviewPack
from kiosk.domain.catalog import Plan, Treatment
from kiosk.domain.question import Question
from kiosk.domain.text import Text
from kiosk.ui.review import styles, words
from kiosk.ui.review.back import back_groups, section
from kiosk.ui.review.block import Group
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.front import phone_rows
from kiosk.ui.review.setter import Setter
from kiosk.ui.review.sheets import question_group, signs_group, stage_group
from kiosk.ui.review.slide_sheet import card_blocks, slide_group


class Document:
    """What stands behind the list of contents. Groups are made one after the other, and none is kept."""

    def __init__(self, pack: ReviewPack, setter: Setter) -> None:
        self._pack = pack
        self._setter = setter
        self._language = setter.tongues[0].tag

    def groups(self) -> Iterator[Group]:
        """All of it."""
        for treatment in self._pack.catalog.treatments:
            yield from self._treatment(treatment)
        if self._pack.catalog.plans:
            phones = phone_rows(self._pack.catalog.phones, self._setter.width)
            yield section(words.PLANS, words.PLANS_LEDE, self._setter.width, [phones])
            signs = self._pack.signs()
            if signs is not None:
                yield signs_group(self._setter, signs)
            for plan in self._pack.catalog.plans:
                yield from self._plan(plan)
        for name, questions in self._banks():
            yield from self._questions(name, questions)
        yield from back_groups(self._pack, self._setter.tongues, self._setter.width)

    def _treatment(self, treatment: Treatment) -> Iterator[Group]:
        name = self._say(treatment.full_name)
        card = card_blocks(self._setter, treatment, self._pack.card(treatment))
        yield section(name, "", self._setter.width, card)
        chapter = ""
        for sheet in self._pack.slides(treatment):
            title = self._say(sheet.chapter)
            group = slide_group(self._setter, sheet, f"{name}  ·  {title}")
            if title != chapter:
                group.entry, group.level, chapter = title, 1, title
            yield group

    def _plan(self, plan: Plan) -> Iterator[Group]:
        name = self._say(plan.name)
        heading = set_words(name, styles.CHAPTER, self._setter.width, keep=True)
        table = self._setter.table(self._pack.plan_words(plan))
        yield Group(
            [heading, *table],
            head=f"{words.PLANS}  ·  {name}",
            entry=name,
            level=1,
            on_new_page=True,
            keep=True,
        )
        for sheet in self._pack.stages(plan):
            title = self._say(sheet.title)
            group = stage_group(self._setter, sheet, f"{words.PLANS}  ·  {name}  ·  {title}")
            group.entry, group.level = title, 2
            yield group

    def _banks(self) -> Iterator[tuple[str, tuple[Question, ...]]]:
        quizzes = self._pack.catalog.quizzes
        for quiz in quizzes:
            yield self._say(self._pack.catalog.treatment(quiz.treatment).name), quiz.questions
        shared = next((quiz.shared for quiz in quizzes), ())
        if shared:
            yield words.SHARED, shared

    def _questions(self, name: str, questions: tuple[Question, ...]) -> Iterator[Group]:
        title = f"{words.QUESTIONS}: {name}"
        first = section(title, words.count(len(questions), "question"), self._setter.width, ())
        first.keep = True
        yield first
        for sheet in self._pack.questions(questions):
            yield question_group(self._setter, sheet, title)

    def _say(self, text: Text) -> str:
        return text.in_(self._language)
