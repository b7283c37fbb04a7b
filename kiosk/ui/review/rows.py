"""Words in all languages side by side, one row for each thing that is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Final

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.domain.review_sheets import Role, Tongue, WordsRow
from kiosk.domain.text import Language
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, beside, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import mm, pt
from kiosk.ui.review.row_looks import CHOICES, DENSE, GROUNDS, LABELS, STYLES
from kiosk.ui.review.styles import Style

MOST: Final = 3
"""So many languages stand side by side; where there are more, the others follow below."""

LABEL_MM: Final = 19.0
SETTINGS_MM: Final = 48.0
DENSE_SETTINGS_MM: Final = 36.0
GUTTER_MM: Final = 4.0

_PAD_MM: Final = 1.0
_FIRST_ONLY: Final = frozenset({Role.DO, Role.AVOID, Role.NORMAL, Role.CALL})
"""Roles whose name stands on the first of their rows."""


class Columns(msgspec.Struct, frozen=True):
    """Where things stand in a table of words `width` dots wide."""

    tongues: Sequence[Tongue]
    width: float
    has_settings: bool = False
    grades: Mapping[Language, float | None] | None = None

    @property
    def label(self) -> float:
        """Width of the names of the rows."""
        return mm(LABEL_MM)

    @property
    def settings(self) -> float:
        """Width of the clinic's numbers at the right."""
        if not self.has_settings:
            return 0.0
        return mm(SETTINGS_MM if len(self.tongues) == 1 else DENSE_SETTINGS_MM)

    @property
    def each(self) -> float:
        """Width of a language with the room beside it."""
        shown = min(MOST, len(self.tongues))
        return (self.width - self.label - self.settings) / shown


def word_blocks(rows: Sequence[WordsRow], columns: Columns) -> Iterator[Block]:
    """The rows, in as many bands of languages as are needed."""
    for first in range(0, len(columns.tongues), MOST):
        band = columns.tongues[first : first + MOST]
        if not any(tongue.tag in row.text.by_language for row in rows for tongue in band):
            yield _none_written(band, columns)
            continue
        head = None
        if len(columns.tongues) > 1:
            head = _head(band, columns, gap=mm(5))
            yield head
        before: Role | None = None
        for row, after in zip_longest(rows, rows[1:]):
            block = _row(row, band, columns, before)
            before = row.role
            is_part = after is not None and row.role is after.role and row.role in GROUNDS
            yield msgspec.structs.replace(block, again=head, keep=is_part)


def _head(band: Sequence[Tongue], columns: Columns, gap: float) -> Block:
    names = [
        (
            columns.label + number * columns.each,
            _name(tongue, columns),
        )
        for number, tongue in enumerate(band)
    ]
    line = rule(columns.width - columns.settings, COLOURS.track, gap=mm(0.8))
    return stack([beside(*names), line], gap=gap, keep=True)


def _none_written(band: Sequence[Tongue], columns: Columns) -> Block:
    """Languages that have no words in any row: their names, and that they lack."""
    each = (columns.width - columns.label) / len(band)
    told = [
        stack([set_words(tongue.name, styles.KICKER, each), _not_written(columns, each)])
        for tongue in band
    ]
    placed = ((columns.label + place * each, one) for place, one in enumerate(told))
    return beside(*placed, gap=mm(5))


def _not_written(columns: Columns, width: float) -> Block:
    told = words.NOT_WRITTEN.format(language=columns.tongues[0].name)
    return set_words(told, styles.LABEL_NOTICE, width - mm(GUTTER_MM))


def _name(tongue: Tongue, columns: Columns) -> Block:
    """The name of a language, and under it the grade of its words."""
    width = columns.each - mm(GUTTER_MM)
    lines = [set_words(tongue.name, styles.KICKER, width, is_rtl=tongue.is_rtl)]
    if columns.grades is not None:
        told = words.grade(columns.grades.get(tongue.tag))
        lines.append(set_words(told, styles.LABEL, width, at_right=tongue.is_rtl))
    return stack(lines)


def _row(row: WordsRow, band: Sequence[Tongue], columns: Columns, before: Role | None) -> Block:
    is_first = row.role is not before
    style = STYLES.get(row.role, styles.BODY)
    if len(columns.tongues) > 1:
        style = DENSE[style]
    placed = []
    if is_first or row.role not in _FIRST_ONLY:
        label = words.ROLES[row.role].format(number=row.number)
        label_style = LABELS.get(row.role, styles.LABEL)
        placed.append((0.0, _on_line(label, label_style, style, columns.label - mm(2))))
    for number, tongue in enumerate(band):
        x = columns.label + number * columns.each
        placed.append((x, _cell(row, tongue, style, columns)))
    if columns.has_settings and row.settings:
        told = "\n".join(_setting(name.name, name.value, name.is_own) for name in row.settings)
        wide = columns.settings
        placed.append((columns.width - wide, _on_line(told, styles.SMALL, style, wide)))
    if row.role in GROUNDS:
        return _grounded(beside(*placed), columns.width, GROUNDS[row.role], is_first=is_first)
    is_close = row.role is before or {row.role, before} <= CHOICES or row.role is Role.MOMENT_ALT
    return beside(*placed, gap=mm(0.9) if is_close else mm(2))


def _grounded(row: Block, width: float, ground: str, *, is_first: bool) -> Block:
    """A row on the colour that its part of a plan has on the screen. Rows of one part join."""
    pad = mm(_PAD_MM)
    height = row.height + 2 * pad
    box = QRectF(-2 * pad, 0, width + 4 * pad, height + mm(0.05))

    def mark(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(box.translated(x, y), QColor(ground))
        row.draw(painter, x, y + pad)

    return Block(height, [mark], gap=mm(2) if is_first else 0.0)


def _cell(row: WordsRow, tongue: Tongue, style: Style, columns: Columns) -> Block:
    width = columns.each - mm(GUTTER_MM)
    written = row.text.by_language.get(tongue.tag)
    if written is not None:
        return set_words(written, style, width, is_rtl=tongue.is_rtl)
    return _not_written(columns, columns.each)


def _setting(name: str, value: int, is_own: bool) -> str:
    return f"{name} = {value}, this plan’s" if is_own else f"{name} = {value}"


def _on_line(text: str, style: Style, other: Style, width: float) -> Block:
    """Smaller words whose first line stands on the same line as words of another style."""
    drop = pt((other.size * other.leading - style.size * style.leading) / 2)
    drop += pt(0.36 * (other.size - style.size) / 2)
    block = stack([set_words(line, style, width) for line in text.split("\n")])
    return Block(block.height + drop, [lambda p, x, y: block.draw(p, x, y + drop)])
