"""The title page, and the list of contents."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.catalog import Phones, SkinFigure, Treatment
from kiosk.domain.review_sheets import Overview
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, framed, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import mm
from kiosk.ui.review.pictures import Look, figure_picture
from kiosk.ui.review.signing import signing_whole


def title_page(
    overview: Overview, treatments: Sequence[Treatment], width: float, look: Look
) -> Group:
    """What this is, what is in it, and how to use it."""
    language = overview.tongues[0].tag
    blocks = [
        set_words(overview.clinic.in_(language), styles.CLINIC, width),
        set_words(words.TITLE, styles.TITLE, width * 0.82, gap=mm(3)),
        set_words(words.LEDE, styles.LEDE, width * 0.72, gap=mm(5)),
    ]
    drawing = _drawing(treatments, width, look)
    if drawing is not None:
        blocks.append(drawing)
    blocks += [_counts(overview, width), _how(width), _about(overview, width), signing_whole(width)]
    return Group(blocks, on_new_page=True)


def _drawing(treatments: Sequence[Treatment], width: float, look: Look) -> Block | None:
    """The cards of the treatments, side by side."""
    cards = [one for one in treatments if isinstance(one.card, SkinFigure) and not one.is_basics][
        :3
    ]
    if not cards:
        return None
    gap = mm(4)
    each = (width - (len(cards) - 1) * gap) / len(cards)
    return beside(
        *(
            (number * (each + gap), figure_picture(one.card, one.ground, each, look))
            for number, one in enumerate(cards)
        ),
        gap=mm(11),
    )


def _counts(overview: Overview, width: float) -> Block:
    counted = (
        (overview.slides, "slides", COLOURS.ink),
        (overview.stages, "stages of plans", COLOURS.ink),
        (overview.questions, "questions", COLOURS.ink),
        (overview.signs, "emergency list", COLOURS.ink),
        (overview.states.draft, "drafts", COLOURS.on_notice),
        (overview.states.approved, "approved", COLOURS.on_good),
        (overview.states.overdue, "overdue", COLOURS.on_urgent),
    )
    each = width / len(counted)
    placed = []
    for number, (count, name, colour) in enumerate(counted):
        style = styles.Style(22, styles.HEAVIEST, colour, 1.15, 98)
        told = [set_words(str(count), style, each), set_words(name, styles.SMALL, each)]
        placed.append((number * each, stack(told)))
    return beside(*placed, gap=mm(10))


def _how(width: float) -> Block:
    pad, gap = mm(5), mm(5)
    each = (width - 2 * pad - 2 * gap) / 3
    placed = []
    for number, (title, text) in enumerate(words.HOW):
        told = [
            set_words(f"{number + 1}  {title}", styles.STRONG, each),
            set_words(text, styles.SMALL, each, gap=mm(0.8)),
        ]
        placed.append((number * (each + gap), stack(told)))
    return framed(beside(*placed), width, COLOURS.paper, pad=pad, gap=mm(10))


def _about(overview: Overview, width: float) -> Block:
    lines = (
        ("Content", f"revision {overview.revision}"),
        ("Written on", words.day(overview.day)),
        ("Languages", ", ".join(f"{one.name} ({one.tag})" for one in overview.tongues)),
    )
    return _facts(lines, width)


def phone_rows(phones: Phones, width: float) -> Block:
    """Whom patients are told to call."""
    lines = (
        ("Call us, by day", phones.day or words.NO_PHONE),
        ("Call us, out of hours", phones.out_of_hours or words.NO_PHONE),
        ("Emergency", phones.emergency or words.NO_PHONE),
    )
    return _facts(lines, width)


def _facts(lines: Sequence[tuple[str, str]], width: float) -> Block:
    label = mm(38)
    blocks: list[Block] = []
    for name, told in lines:
        left = set_words(name, styles.SMALL, label)
        right = set_words(told, styles.SMALL_STRONG, width - label)
        blocks += [
            rule(width, COLOURS.line, gap=mm(1.1), thick=0.25),
            beside((0.0, left), (label, right), gap=mm(1.1)),
        ]
    return stack(blocks, gap=mm(10))
