"""A question of a file without errors lifted into the domain's type."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, assert_never

from kiosk.content import fields
from kiosk.content import question_entries as q
from kiosk.content.lift_text import lift_review
from kiosk.domain import question as domain
from kiosk.domain.box import Box
from kiosk.domain.text import Text

ToText = Callable[[fields.Text], Text]


def lift_question(
    entry: q.QuestionEntry, text: ToText, path: Callable[[str], str]
) -> domain.Question:
    """The question. `text` lifts words, and `path` finds a picture by its name."""
    answer, tip = entry.answer, entry.answer.tip
    common: dict[str, Any] = {
        "id": entry.id,
        "topic": entry.topic,
        "ask": text(entry.ask),
        "answer": domain.Answer(
            text(answer.short), text(answer.reason), None if tip is None else text(tip)
        ),
        "slide": entry.slide,
        "sources": entry.sources,
        "review": lift_review(entry.review),
    }
    match entry:
        case q.OneAnswerEntry():
            return domain.OneAnswerQuestion(**common, choices=_choices(entry.choices, text))
        case q.SeveralAnswersEntry():
            return domain.SeveralAnswersQuestion(**common, choices=_choices(entry.choices, text))
        case q.TrueOrNotEntry():
            return domain.TrueOrNotQuestion(**common, is_true=entry.is_true)
        case q.PutInOrderEntry():
            return domain.PutInOrderQuestion(**common, steps=_steps(entry.steps, text))
        case q.SortIntoTwoEntry():
            items = tuple(domain.SortItem(one.id, text(one.text), one.call) for one in entry.items)
            return domain.SortIntoTwoQuestion(**common, items=items)
        case q.PointAtPictureEntry():
            return domain.PointAtPictureQuestion(
                **common,
                picture=path(entry.picture),
                alt=text(entry.alt),
                areas=tuple(
                    domain.Area(
                        one.id, text(one.text), Box(one.x, one.y, one.width, one.height), one.right
                    )
                    for one in entry.areas
                ),
            )
        case q.WhenCanIEntry():
            stops = _steps(entry.stops, text)
            return domain.WhenCanIQuestion(**common, stops=stops, right=entry.right)
        case _:
            assert_never(entry)


def _choices(entries: Iterable[q.ChoiceEntry], text: ToText) -> tuple[domain.Choice, ...]:
    return tuple(domain.Choice(one.id, text(one.text), one.right) for one in entries)


def _steps(entries: Iterable[q.StepEntry], text: ToText) -> tuple[domain.Step, ...]:
    return tuple(domain.Step(one.id, text(one.text)) for one in entries)
