"""What is read of the patient's own questions, of what is taken home, of sources and of languages."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.derive import language, my_questions, sources, takeaway
from kiosk.domain.derive.spoken_blocks import Block, Part, controls, in_state, shown, told
from kiosk.domain.derive.view import View
from kiosk.domain.sentences import digit_by_digit, plain
from kiosk.domain.session import SourcesScreen, TakeawayScreen


def my_questions_blocks(view: View) -> tuple[Block, ...]:
    """The list, or that there is none yet."""
    props = my_questions.derive_my_questions(view)
    lines: list[Block] = [*shown(Part.HEADING, view.word("mine.title"))]
    if props.is_empty:
        lines += shown(Part.HEADING, view.word("mine.empty"))
        lines += shown(Part.BODY, view.word("mine.empty_text"))
    else:
        lines += shown(Part.BODY, view.word("mine.lede"))
    lists = ((view.word("mine.unsure"), props.unsure), (view.word("mine.more"), props.more))
    for title, rows in lists:
        lines += shown(Part.HEADING, title) if rows else ()
        lines += shown(Part.CHOICE, *(row.text for row in rows))
    lines += controls(view, (view.word("home.take"),))
    return tuple(lines)


def takeaway_pick_blocks(view: View) -> tuple[Block, ...]:
    """What can be taken home, with what is chosen."""
    props = takeaway.derive_takeaway_pick(view)
    lines: list[Block] = [*shown(Part.HEADING, view.word("take.title"))]
    if not view.metrics.is_compact:
        lines += shown(Part.BODY, view.word("take.lede"))
    lines += shown(Part.HEADING, view.word("take.plan_title")) if props.plans else ()
    for row in props.plans:
        lines += told(Part.CHOICE, row.title, in_state(view, row.title, chosen=row.chosen))
    taken = "take.with" if props.takes_questions else "take.here"
    if props.questions:
        lines += shown(Part.HEADING, props.questions_words)
        lines += shown(Part.CHOICE, view.word(taken), view.word("take.look"))
    else:
        lines += shown(Part.HEADING, view.word("mine.title"))
        lines += shown(Part.CHOICE, view.word("mine.empty"))
    lines += shown(Part.BODY, view.word("take.numbers"))
    lines += controls(view, (view.word("take.show"),))
    return tuple(lines)


def takeaway_blocks(view: View, screen: TakeawayScreen) -> tuple[Block, ...]:
    """How to take the code, and the words that are in it."""
    props = takeaway.derive_takeaway(view, screen)
    more = (view.word("take.next"),) if props.count > 1 else ()
    return (
        *shown(Part.HEADING, props.place, view.word("take.point")),
        *shown(Part.BODY, view.word("take.save"), view.word("take.no_phone")),
        *shown(Part.BODY, view.word("take.private")),
        *(block for row in props.rows for block in _line(view, row.text)),
        *controls(view, (view.word("take.change"), *more)),
    )


def _line(view: View, words: str) -> tuple[Block, ...]:
    """A line of the sheet; a telephone number at its end is said digit by digit."""
    phones, line = view.world.catalog.phones, plain(words)
    for number in (phones.day, phones.out_of_hours, phones.emergency):
        if number and line.endswith(f" {number}"):
            said = line.removesuffix(number) + view.number(digit_by_digit(number))
            return told(Part.POINT, words, said)
    return shown(Part.POINT, words)


def sources_blocks(view: View, screen: SourcesScreen) -> tuple[Block, ...]:
    """Who approved the words, and each source. Addresses are for the eye: letter by letter helps nobody."""
    props = sources.derive_sources(view, screen)
    return (
        *shown(Part.HEADING, props.kicker, view.word("sources.title")),
        *shown(Part.BODY, props.about, *(row.text for row in props.reviews)),
        *(block for row in props.sources for block in _source(row)),
    )


def _source(row: sources.SourceRow) -> Iterator[Block]:
    yield from shown(Part.POINT, row.title, row.publisher, row.supports)


def language_blocks(view: View) -> tuple[Block, ...]:
    """The languages by their own names."""
    props = language.derive_language(view)
    lines: list[Block] = [*shown(Part.HEADING, props.title)]
    for row in props.rows:
        lines += told(Part.CHOICE, row.title, in_state(view, row.title, chosen=row.chosen))
        lines += shown(Part.BODY, row.note)
    return tuple(lines)
