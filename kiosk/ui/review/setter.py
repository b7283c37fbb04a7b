"""What the sheets of one document have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from kiosk.domain.review_sheets import Sheet, Tongue, WordsRow
from kiosk.domain.text import Text
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import mm
from kiosk.ui.review.pictures import Look
from kiosk.ui.review.rows import Columns, word_blocks
from kiosk.ui.review.signing import pill, pill_width, signing

GUTTER_MM: Final = 6.0
BESIDE_MM: Final = 140.0
"""What is higher does not stand beside anything, so that a page can end within it."""

_SHEET_GAP_MM: Final = 11.0


class Setter(msgspec.Struct, frozen=True):
    """`width` in dots, the languages, how drawings look, and the pages of the sheets by their ids."""

    width: float
    tongues: tuple[Tongue, ...]
    look: Look
    pages: Mapping[str, int]

    @property
    def half(self) -> float:
        """Width of one of two columns."""
        return (self.width - mm(GUTTER_MM)) / 2

    def say(self, text: Text) -> str:
        """A text in the first language."""
        return text.in_(self.tongues[0].tag)

    def head(self, sheet: Sheet, kicker: str) -> Block:
        """What the sheet is, its id, its grades, and whether somebody has approved it."""
        room = self.width - pill_width(sheet.review, sheet.is_overdue)
        name = sheet.id
        if len(self.tongues) == 1:
            name = f"{name}   {words.grade(sheet.grades[self.tongues[0].tag])}"
        told = stack(
            [
                set_words(kicker, styles.KICKER, room),
                set_words(name, styles.LABEL, room, gap=mm(0.2)),
            ]
        )
        state = pill(sheet.review, sheet.is_overdue, self.width)
        return beside((0.0, told), (0.0, state), keep=True)

    def table(self, rows: Sequence[WordsRow], width: float | None = None) -> list[Block]:
        """Words in all languages."""
        return list(word_blocks(rows, Columns(self.tongues, width or self.width)))

    def words(self, sheet: Sheet) -> list[Block]:
        """The words of a sheet, with the clinic's numbers in them, and their grades by language."""
        has_settings = any(row.settings for row in sheet.rows)
        columns = Columns(self.tongues, self.width, has_settings, sheet.grades)
        return list(word_blocks(sheet.rows, columns))

    def pair(self, left: list[Block], right: list[Block], gap: float) -> list[Block]:
        """Two lists side by side, or one after the other where they are long."""
        both = stack(left), stack(right)
        if max(block.height for block in both) < mm(BESIDE_MM):
            return [beside((0.0, both[0]), (self.width - self.half, both[1]), gap=gap)]
        for first in (*left[:1], *right[:1]):
            first.gap = gap
        return [*left, *right]

    def group(self, sheet: Sheet, blocks: list[Block], head: str) -> Group:
        """Blocks with the lines to sign on under them."""
        blocks[-1].keep = True
        blocks.append(signing(sheet, self.width, gap=mm(4)))
        line = rule(self.width, COLOURS.track, thick=0.3)
        return Group(blocks, head=head, key=sheet.id, gap=mm(_SHEET_GAP_MM), between=line)

    def page(self, sheet: Sheet, blocks: list[Block], head: str) -> Group:
        """The same on a page of its own, with room for notes over the lines to sign on."""
        group = self.group(sheet, blocks, head)
        blocks[-1].sinks = group.on_new_page = True
        return group
