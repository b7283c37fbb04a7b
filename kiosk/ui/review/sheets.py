"""A sheet to read, mark and sign for each slide, stage of a plan and question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from kiosk.domain.catalog import SkinFigure
from kiosk.domain.review_sheets import (
    QuestionSheet,
    Sheet,
    SlideSheet,
    StageSheet,
    Tongue,
    WordsRow,
)
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.lists import claim_blocks, source_blocks, sources_in_brief
from kiosk.ui.review.paper import mm
from kiosk.ui.review.pictures import Names, areas_picture, figure_picture, moment_pictures
from kiosk.ui.review.rows import Columns, word_blocks
from kiosk.ui.review.signing import pill, pill_width, signing

PICTURE_MM: Final = 76.0
POINTED_MM: Final = 84.0
_GUTTER_MM: Final = 6.0
_SHEET_GAP_MM: Final = 10.0


class Setter(msgspec.Struct, frozen=True):
    """What all sheets of a document have in common: `width` in dots, languages, and pages of slides."""

    width: float
    tongues: tuple[Tongue, ...]
    names: Names
    page_of: Callable[[str], str]

    def slide(self, sheet: SlideSheet, head: str) -> Group:
        """The sheet of a slide: its picture, its words, its claims, its sources."""
        picture = figure_picture(sheet.figure, sheet.ground, mm(PICTURE_MM), self.names)
        left, right = mm(PICTURE_MM + _GUTTER_MM), self.width - mm(PICTURE_MM + _GUTTER_MM)
        blocks = [self._head(sheet, self._say(sheet.chapter))]
        claims = list(claim_blocks(sheet.claims, right))
        if len(self.tongues) == 1:
            told = stack(list(word_blocks(sheet.rows, Columns(self.tongues, right))))
            blocks.append(beside((0.0, picture), (left, told), gap=mm(3)))
            blocks += self._moments(sheet)
            half = (self.width - mm(_GUTTER_MM)) / 2
            blocks += self._pair(
                list(claim_blocks(sheet.claims, half)), list(source_blocks(sheet.sources, half))
            )
        else:
            blocks.append(beside((0.0, picture), (left, stack(claims)), gap=mm(3)))
            blocks += self._moments(sheet)
            blocks += self._table(sheet.rows)
            blocks.append(sources_in_brief(sheet.sources, self.width, gap=mm(4)))
        return self._group(sheet, blocks, head)

    def stage(self, sheet: StageSheet, head: str) -> Group:
        """The sheet of a stage: its lines with the clinic's numbers, and their names beside them."""
        blocks = [self._head(sheet, words.days(sheet.from_day, sheet.to_day))]
        blocks += self._table(sheet.rows, has_settings=True)
        blocks.append(sources_in_brief(sheet.sources, self.width, gap=mm(4)))
        return self._group(sheet, blocks, head)

    def question(self, sheet: QuestionSheet, head: str) -> Group:
        """The sheet of a question: what is asked, what is right and why, and the slide that tells it."""
        topic = sheet.topic.replace("_", " ")
        blocks = [self._head(sheet, f"{words.KINDS[sheet.kind]}, topic “{topic}”")]
        if sheet.picture:
            blocks.append(areas_picture(sheet.picture, sheet.areas, mm(POINTED_MM), gap=mm(3)))
        blocks += self._table(sheet.rows, has_settings=any(row.settings for row in sheet.rows))
        told = f"{self._say(sheet.slide_headline)} ({sheet.slide}){self.page_of(sheet.slide)}"
        blocks.append(
            stack(
                [
                    set_words(words.TOLD_ON, styles.KICKER, self.width),
                    set_words(told, styles.SMALL, self.width),
                ],
                gap=mm(3.5),
            )
        )
        blocks.append(sources_in_brief(sheet.sources, self.width, gap=mm(2)))
        return self._group(sheet, blocks, head)

    def table(self, rows: Sequence[WordsRow], *, has_settings: bool = False) -> list[Block]:
        """Words that stand on no sheet of their own."""
        return self._table(rows, has_settings=has_settings)

    def _say(self, text: object) -> str:
        return text.in_(self.tongues[0].tag)  # type: ignore[attr-defined]

    def _head(self, sheet: Sheet, kicker: str) -> Block:
        """A line, what the sheet is, its id, its grades, and whether somebody has approved it."""
        room = self.width - pill_width(sheet.review, sheet.is_overdue)
        grades = "   ".join(
            words.grade(sheet.grades.get(one.tag), one.name if len(self.tongues) > 1 else "")
            for one in self.tongues
        )
        told = stack(
            [
                set_words(kicker, styles.KICKER, room),
                set_words(f"{sheet.id}   {grades}".rstrip(), styles.LABEL, room, gap=mm(0.2)),
            ]
        )
        state = pill(sheet.review, sheet.is_overdue, self.width)
        line = rule(self.width, COLOURS.track, thick=0.3)
        below = beside((0.0, told), (0.0, state), gap=mm(2.2))
        return stack([line, below], keep=True)

    def _table(self, rows: Sequence[WordsRow], *, has_settings: bool = False) -> list[Block]:
        return list(word_blocks(rows, Columns(self.tongues, self.width, has_settings)))

    def _moments(self, sheet: SlideSheet) -> list[Block]:
        figure = sheet.figure
        if not isinstance(figure, SkinFigure) or not figure.moments:
            return []
        return [moment_pictures(figure, sheet.ground, self.width, self._say, gap=mm(3.5))]

    def _pair(self, left: list[Block], right: list[Block]) -> list[Block]:
        """Two lists side by side, or one after the other where they are long."""
        both = stack(left), stack(right)
        if max(block.height for block in both) < mm(110):
            half = (self.width + mm(_GUTTER_MM)) / 2
            return [beside((0.0, both[0]), (half, both[1]), gap=mm(4))]
        left[0].gap = right[0].gap = mm(4)
        return [*left, *right]

    def _group(self, sheet: Sheet, blocks: list[Block], head: str) -> Group:
        blocks[-1].keep = True
        blocks.append(signing(sheet, self.width, gap=mm(4)))
        return Group(blocks, head=head, key=sheet.id, gap=mm(_SHEET_GAP_MM))
