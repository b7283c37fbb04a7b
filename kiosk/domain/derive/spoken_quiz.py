"""What is read of a question, and of its answer."""

from __future__ import annotations

from kiosk.domain.derive.choices import ChoiceRow
from kiosk.domain.derive.quiz import QuizProps
from kiosk.domain.derive.spoken_blocks import (
    Block,
    Part,
    controls,
    guide,
    picture,
    shown,
    told,
)
from kiosk.domain.derive.view import View

_SO = ("known", "told")
"""Looks of choices that are right."""


def quiz_blocks(view: View, props: QuizProps) -> tuple[Block, ...]:
    """The question with its choices; once answered, the fact and the reason instead."""
    return _answered(view, props) if props.answered else _asked(view, props)


def _asked(view: View, props: QuizProps) -> tuple[Block, ...]:
    lines: list[Block] = [
        *shown(Part.HEADING, props.kicker, props.ask),
        *shown(Part.BODY, props.mark),
        *guide(props.hint),
        *picture(view, props.picture_alt),
    ]
    sides: tuple[str, ...] = ()
    if props.sort_key:
        lines += guide(props.sort_place)
        lines += shown(Part.BODY, props.sort_text)
        sides = (view.word("quiz.side.fine"), view.word("quiz.side.call"))
        lines += shown(Part.CHOICE, *sides)
        if props.sort_count:
            lines += shown(Part.CHOICE, view.word("quiz.take_back"))
    else:
        for row in props.choices:
            lines += _choice(row)
    lines += _choice(props.unsure)
    done = (view.word("quiz.done"),) if props.can_be_done else ()
    lines += controls(view, (*done, view.word("quiz.skip")))
    return tuple(lines)


def _answered(view: View, props: QuizProps) -> tuple[Block, ...]:
    mine = next((row.told for row in props.choices if row.look == "known"), "")
    several = props.kind != "one_answer" and not props.truth
    so = (row for row in props.choices if several and row.look in _SO)
    return (
        *guide(mine if props.known and not several else ""),
        *shown(Part.HEADING, props.short),
        *shown(Part.BODY, props.chosen, props.reason, props.truth, props.tip),
        *(block for row in so for block in _choice(row)),
        *controls(
            view, (props.next_words, view.word("quiz.see_slide"), view.word("sources.title"))
        ),
    )


def _choice(row: ChoiceRow) -> tuple[Block, ...]:
    return (
        told(Part.CHOICE, row.text, f"{row.text}. {row.told}")
        if row.told
        else shown(Part.CHOICE, row.text)
    )
