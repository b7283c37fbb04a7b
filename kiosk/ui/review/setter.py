"""What the sheets of one document have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Final

import msgspec

from kiosk.domain.review_sheets import Sheet, Tongue, WordsRow
from kiosk.domain.text import Text
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import Paper, mm
from kiosk.ui.review.pictures import Look
from kiosk.ui.review.rows import Columns, word_blocks
from kiosk.ui.review.signing import pill, pill_width, signing

GUTTER_MM: Final = 6.0
BESIDE_MM: Final = 140.0
"""What is higher does not stand beside a picture, so that a page can end within it."""

_SIGNING_MM: Final = 30.0
_PART_MM: Final = 30.0
_SHEET_GAP_MM: Final = 11.0


class Setter(msgspec.Struct, frozen=True):
    """The paper, the languages, how drawings look, and the pages of the sheets by their ids."""

    paper: Paper
    tongues: tuple[Tongue, ...]
    look: Look
    pages: Mapping[str, int]

    @property
    def width(self) -> float:
        """How wide a sheet is, in dots."""
        return self.paper.width

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

    def pair(
        self, over: list[Block], left: list[Block], right: list[Block], gap: float
    ) -> list[Block]:
        """Two lists side by side under blocks of one page; in parts where they are too high for it."""
        room = self.paper.height - stack(over).height - mm(_SIGNING_MM) - gap
        both = stack(left), stack(right)
        part = max(block.height for block in both)
        if part > room:
            part = mm(_PART_MM)
        none: list[Block] = []
        rows = zip_longest(_parts(left, part), _parts(right, part), fillvalue=none)
        at = self.width - self.half
        return [
            beside((0.0, stack(one)), (at, stack(other)), gap=mm(1.1) if number else gap)
            for number, (one, other) in enumerate(rows)
        ]

    def is_one_page(self, blocks: list[Block]) -> bool:
        """Whether a sheet of these blocks fits on a page, with the lines to sign on."""
        return stack(blocks).height + mm(_SIGNING_MM) <= self.paper.height

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


def _parts(blocks: list[Block], height: float) -> list[list[Block]]:
    """Blocks in parts that are no higher than that, but for a block that is."""
    parts: list[list[Block]] = []
    for block in blocks:
        if parts and stack([*parts[-1], block]).height <= height:
            parts[-1].append(block)
        else:
            parts.append([block])
    return parts
