"""A question being answered: by one touch, or by several that can be taken back."""

from __future__ import annotations

import msgspec

from kiosk.domain.marking import UNSURE, Draft, Given, Mark, Picked, Sides, Unsure, mark
from kiosk.domain.question import (
    PutInOrderQuestion,
    Question,
    SeveralAnswersQuestion,
    SortIntoTwoQuestion,
)

replace = msgspec.structs.replace


class Asked(msgspec.Struct, frozen=True):
    """One question of a run: the order its choices are shown in, what is touched so far, the answer."""

    question: Question
    order: tuple[str, ...]
    draft: Draft
    given: Given | None = None

    @property
    def mark(self) -> Mark:
        """What the answer tells."""
        return mark(self.question, self.given)

    @property
    def can_be_done(self) -> bool:
        """Whether the answer in progress can be given: something picked, or all steps in a row."""
        if self.given is not None:
            return False
        if isinstance(self.question, PutInOrderQuestion):
            return len(self.draft.ids) == len(self.order)
        return isinstance(self.question, SeveralAnswersQuestion) and bool(self.draft.ids)

    @property
    def to_sort(self) -> str | None:
        """The sign to be sorted next, if any."""
        if not isinstance(self.question, SortIntoTwoQuestion):
            return None
        return next((one for one in self.order if one not in self.draft.ids), None)


def unanswered(question: Question, order: tuple[str, ...]) -> Asked:
    """The question as it is first shown."""
    is_sorting = isinstance(question, SortIntoTwoQuestion)
    return Asked(question, order, Sides() if is_sorting else Picked())


def touched(asked: Asked, key: str) -> Asked:
    """A choice was touched. Where several make the answer, it is one more, or one taken back.

    The first answer stands, and an unknown key is ignored.
    """
    if asked.given is not None:
        return asked
    if key == UNSURE:
        return replace(asked, given=Unsure())
    if key not in asked.order or isinstance(asked.question, SortIntoTwoQuestion):
        return asked
    if not isinstance(asked.question, SeveralAnswersQuestion | PutInOrderQuestion):
        return replace(asked, given=Picked((key,)))
    ids = asked.draft.ids
    left = tuple(one for one in ids if one != key)
    return replace(asked, draft=Picked((*ids, key) if len(left) == len(ids) else left))


def sorted_to(asked: Asked, item: str, call: bool) -> Asked:
    """A sign was put on one side. The last one makes the answer."""
    draft = asked.draft
    if asked.given is not None or not isinstance(draft, Sides) or item not in asked.order:
        return asked
    if item in draft.ids:
        return asked
    put = (
        replace(draft, call=(*draft.call, item))
        if call
        else replace(draft, fine=(*draft.fine, item))
    )
    return replace(asked, draft=put, given=put if len(put.ids) == len(asked.order) else None)


def taken_back(asked: Asked) -> Asked:
    """The sign sorted last is to be sorted again."""
    draft = asked.draft
    if asked.given is not None or not isinstance(draft, Sides) or not draft.ids:
        return asked
    last = [one for one in asked.order if one in draft.ids][-1]
    call = tuple(one for one in draft.call if one != last)
    fine = tuple(one for one in draft.fine if one != last)
    return replace(asked, draft=Sides(call, fine))


def done(asked: Asked) -> Asked:
    """That's my answer."""
    return replace(asked, given=asked.draft) if asked.can_be_done else asked
