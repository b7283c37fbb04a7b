"""The title page, and the list of contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.domain.catalog import Phones, SkinFigure, Treatment
from kiosk.domain.review_sheets import Overview
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, framed, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.flow import Entry
from kiosk.ui.review.paper import Paper, mm
from kiosk.ui.review.pictures import Look, figure_picture
from kiosk.ui.review.setting import SetWords
from kiosk.ui.review.signing import signing_whole

_COLUMNS = 3
_COLUMN_GAP_MM = 8.0
_INDENT_MM = (0.0, 3.0, 6.0)
_PAGE_MM = 10.0


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


def contents(entries: Sequence[Entry], paper: Paper) -> Group:
    """Every part with its page, in columns."""
    title = set_words(words.CONTENTS, styles.SECTION, paper.width, keep=True)
    gutter = mm(_COLUMN_GAP_MM)
    each = (paper.width - (_COLUMNS - 1) * gutter) / _COLUMNS
    columns = _balanced(entries, each, paper.height - title.height - mm(10))
    blocks = [title]
    for number in range(0, len(columns), _COLUMNS):
        shown = columns[number : number + _COLUMNS]
        placed = [(at * (each + gutter), stack(column)) for at, column in enumerate(shown)]
        blocks.append(beside(*placed, gap=mm(6)))
    return Group(blocks, head=words.CONTENTS, on_new_page=True)


def _balanced(entries: Sequence[Entry], width: float, height: float) -> list[list[Block]]:
    """Columns that are no higher than they need to be, where one page has room for all."""
    tried = [list(_columns(entries, width, height * part / 10)) for part in range(4, 11)]
    return next((one for one in tried if len(one) <= _COLUMNS), tried[-1])


def _columns(entries: Sequence[Entry], width: float, height: float) -> Iterator[list[Block]]:
    """Lines in columns of a height: no heading stands last in one."""
    column: list[Block] = []
    levels: list[int] = []
    used = 0.0
    for entry in entries:
        line = _line(entry, width, is_first=not column)
        if column and used + line.gap + line.height > height:
            moved = 1 if levels[-1] < entry.level else 0
            kept, carried = column[: len(column) - moved], column[len(column) - moved :]
            yield kept
            column, levels = [*carried], levels[len(levels) - moved :]
            line = _line(entry, width, is_first=not column)
            used = sum(one.height for one in column)
        used += line.height + (line.gap if column else 0.0)
        column.append(line)
        levels.append(entry.level)
    if column:
        yield column


def _line(entry: Entry, width: float, *, is_first: bool) -> Block:
    style = styles.STRONG if entry.level == 0 else styles.SMALL
    indent = mm(_INDENT_MM[entry.level])
    room = width - indent - mm(_PAGE_MM)
    title = SetWords(entry.title, style, room)
    page = SetWords(str(entry.page) if entry.page else "", style, mm(_PAGE_MM), at_right=True)
    # The page stands on the last line of its title.
    top = title.height - page.height

    def mark(painter: QPainter, x: float, y: float) -> None:
        title.draw(painter, x + indent, y)
        page.draw(painter, x + width - mm(_PAGE_MM), y + top)
        painter.setPen(QPen(QColor(COLOURS.line), mm(0.2)))
        foot = y + title.height + mm(0.5)
        painter.drawLine(QPointF(x + indent, foot), QPointF(x + width, foot))

    gap = 0.0 if is_first else mm(3.2) if entry.level == 0 else mm(1.0)
    return Block(title.height + mm(0.6), [mark], gap)
