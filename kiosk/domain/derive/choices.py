"""What can be touched of a question, before its answer and after it."""

from __future__ import annotations

import msgspec

from kiosk.domain.answering import Asked
from kiosk.domain.box import Box
from kiosk.domain.derive.view import View
from kiosk.domain.marking import UNSURE, Mark, Picked, Sides, Unsure, right_answer
from kiosk.domain.question import (
    NOT_TRUE,
    TRUE,
    PointAtPictureQuestion,
    PutInOrderQuestion,
    SortIntoTwoQuestion,
    TrueOrNotQuestion,
    parts,
)

_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


class ChoiceRow(msgspec.Struct, frozen=True):
    """One choice. `look` is "open" or "picked" before the answer; after it "known" (right and chosen),
    "told" (right, not chosen), "chosen" (chosen, not right) or "quiet".

    `number` is a step's place in the order, or an area's on its picture, and 0 without one; `side` a
    sorted sign's, "call" or "fine"; x to height are an area's shares of its picture.
    """

    key: str
    text: str
    look: str
    told: str
    number: int = 0
    side: str = ""
    across: float = 0.0
    down: float = 0.0
    wide: float = 0.0
    high: float = 0.0


def words_of(view: View, asked: Asked) -> dict[str, str]:
    """The words of each choice."""
    words = {key: view.say(text) for key, text in parts(asked.question)}
    if isinstance(asked.question, TrueOrNotQuestion):
        words = {TRUE: view.word("quiz.true"), NOT_TRUE: view.word("quiz.not_true")}
    return words | {UNSURE: view.word("quiz.unsure")}


def choice_rows(view: View, asked: Asked) -> tuple[ChoiceRow, ...]:
    """The choices as they stand; steps that have been answered in their right order."""
    words = words_of(view, asked)
    is_told = asked.given is not None and isinstance(asked.question, PutInOrderQuestion)
    order = right_answer(asked.question).ids if is_told else asked.order
    return tuple(_row(view, asked, key, words[key]) for key in order)


def unsure_row(view: View, asked: Asked) -> ChoiceRow:
    """I'm not sure."""
    look = "open"
    if asked.given is not None:
        look = "chosen" if isinstance(asked.given, Unsure) else "quiet"
    return ChoiceRow(UNSURE, view.word("quiz.unsure"), look, _told(view, look))


def _row(view: View, asked: Asked, key: str, text: str) -> ChoiceRow:
    look, number, side = _look(asked, key), _number(asked, key), _side(asked, key)
    told = [_told(view, look)]
    if isinstance(asked.question, PutInOrderQuestion) and number:
        told = [view.word("quiz.number", number=number), *(told if asked.given else [])]
    if side:
        told = [view.word(f"quiz.side.{side}"), *told]
    place = _place(asked, key)
    return ChoiceRow(
        key=key,
        text=text,
        look=look,
        told=". ".join(one for one in told if one),
        number=number,
        side=side,
        across=place.x,
        down=place.y,
        wide=place.width,
        high=place.height,
    )


def _look(asked: Asked, key: str) -> str:
    given, right = asked.given, right_answer(asked.question)
    if given is None:
        return "picked" if key in asked.draft.ids else "open"
    if isinstance(right, Sides):
        return "known" if _side_in(given, key) == _side_in(right, key) else "told"
    chosen = given.ids if isinstance(given, Picked) else ()
    if isinstance(asked.question, PutInOrderQuestion):
        return "known" if key in chosen and chosen.index(key) == right.ids.index(key) else "told"
    if key in right.ids:
        return "known" if key in chosen else "told"
    return "chosen" if key in chosen else "quiet"


def _told(view: View, look: str) -> str:
    """What a choice's look says, in words."""
    return "" if look in ("open", "quiet") else view.word(f"quiz.look.{look}")


def _number(asked: Asked, key: str) -> int:
    if isinstance(asked.question, PointAtPictureQuestion):
        return asked.order.index(key) + 1
    if not isinstance(asked.question, PutInOrderQuestion):
        return 0
    ids = asked.draft.ids if asked.given is None else right_answer(asked.question).ids
    return ids.index(key) + 1 if key in ids else 0


def _side(asked: Asked, key: str) -> str:
    if not isinstance(asked.question, SortIntoTwoQuestion):
        return ""
    return _side_in(asked.draft if asked.given is None else right_answer(asked.question), key)


def _side_in(given: object, key: str) -> str:
    if not isinstance(given, Sides) or key not in given.ids:
        return ""
    return "call" if key in given.call else "fine"


def _place(asked: Asked, key: str) -> Box:
    if not isinstance(asked.question, PointAtPictureQuestion):
        return _NOWHERE
    return next(area.place for area in asked.question.areas if area.id == key)


def chosen_words(view: View, asked: Asked) -> str:
    """What was chosen, where it was another answer; of sorted signs only those on another side."""
    given, right, words = asked.given, right_answer(asked.question), words_of(view, asked)
    if given is None or asked.mark is Mark.KNOWN:
        return ""
    if isinstance(given, Unsure):
        return view.word("quiz.chosen", choice=words[UNSURE])
    if isinstance(given, Sides):
        other = [key for key in asked.order if _side_in(given, key) != _side_in(right, key)]
        return view.word("quiz.chosen_side", choice=view.listed([words[key] for key in other]))
    name = "quiz.chosen_order" if isinstance(asked.question, PutInOrderQuestion) else "quiz.chosen"
    return view.word(name, choice=view.listed([words[key] for key in given.ids]))


def truth_words(view: View, asked: Asked) -> str:
    """What is so, in one line, for where the choices are no longer seen beside the answer."""
    right, words = right_answer(asked.question), words_of(view, asked)
    if isinstance(right, Sides):
        return view.word("quiz.truth_call", choice=view.listed([words[key] for key in right.call]))
    return view.word("quiz.truth", choice=view.listed([words[key] for key in right.ids]))
