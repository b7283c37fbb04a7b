"""A sheet to read, mark and sign for each slide, stage of a plan and question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from kiosk.domain.catalog import SkinFigure, Treatment
from kiosk.domain.review_sheets import (
    QuestionSheet,
    Role,
    Sheet,
    SlideSheet,
    StageSheet,
    Tongue,
    WordsRow,
)
from kiosk.domain.text import Text
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.lists import claim_blocks, source_blocks, sources_in_brief
from kiosk.ui.review.paper import mm
from kiosk.ui.review.pictures import Look, areas_picture, figure_picture, moment_pictures
from kiosk.ui.review.rows import Columns, word_blocks
from kiosk.ui.review.signing import pill, pill_width, signing

PICTURE_MM: Final = 84.0
SMALLER_MM: Final = 66.0
"""Width of a slide's picture, and of pictures where there are several languages."""

POINTED_MM: Final = 84.0
_PAGE_MM: Final = 22.0
_GUTTER_MM: Final = 6.0
_SHEET_GAP_MM: Final = 11.0
_BESIDE_MM: Final = 140.0
"""Lists that are higher stand one after the other, so that a page can end within them."""


_UNDER_PICTURES: Final = frozenset({Role.MOMENT, Role.MOMENT_ALT})
"""With one language, these words stand under the pictures of the moments."""


class Setter(msgspec.Struct, frozen=True):
    """What all sheets of a document have in common: `width` in dots, languages, and pages of slides."""

    width: float
    tongues: tuple[Tongue, ...]
    look: Look
    pages: Mapping[str, int]

    def slide(self, sheet: SlideSheet, head: str) -> Group:
        """The sheet of a slide: its picture, its words, its claims, its sources."""
        wide = mm(PICTURE_MM if len(self.tongues) == 1 else SMALLER_MM)
        picture = figure_picture(sheet.figure, sheet.ground, wide, self.look)
        left, right = wide + mm(_GUTTER_MM), self.width - wide - mm(_GUTTER_MM)
        half = (self.width - mm(_GUTTER_MM)) / 2
        blocks = [self._head(sheet, self._say(sheet.chapter))]
        if len(self.tongues) == 1:
            rows = [row for row in sheet.rows if row.role not in _UNDER_PICTURES]
            told = stack(list(word_blocks(rows, Columns(self.tongues, right))))
            blocks.append(beside((0.0, picture), (left, told), gap=mm(3)))
            blocks += self._moments(sheet)
            blocks += self._pair(
                list(claim_blocks(sheet.claims, half)), list(source_blocks(sheet.sources, half))
            )
        else:
            claims = stack(list(claim_blocks(sheet.claims, right)))
            blocks.append(beside((0.0, picture), (left, claims), gap=mm(3)))
            blocks += self._moments(sheet)
            blocks += self._words(sheet)
            sources = list(source_blocks(sheet.sources, half))
            title, *cited = sources
            title.gap = mm(6)
            middle = (len(cited) + 1) // 2
            blocks += [title, *self._pair(cited[:middle], cited[middle:], gap=mm(1))]
        return self._page(sheet, blocks, head)

    def card(self, treatment: Treatment, rows: Sequence[WordsRow]) -> list[Block]:
        """What a treatment is called, and what stands on its card."""
        picture = figure_picture(treatment.card, treatment.ground, mm(PICTURE_MM), self.look)
        picture.gap = mm(5)
        if len(self.tongues) > 1:
            return [picture, *self.table(rows)]
        left, right = mm(PICTURE_MM + _GUTTER_MM), self.width - mm(PICTURE_MM + _GUTTER_MM)
        told = stack(list(word_blocks(rows, Columns(self.tongues, right))))
        return [beside((0.0, picture), (left, told), gap=mm(5))]

    def stage(self, sheet: StageSheet, head: str) -> Group:
        """The sheet of a stage: its lines with the clinic's numbers, and their names beside them."""
        blocks = [self._head(sheet, words.days(sheet.from_day, sheet.to_day))]
        blocks += self._words(sheet, has_settings=True)
        blocks.append(sources_in_brief(sheet.sources, self.width, gap=mm(4)))
        return self._page(sheet, blocks, head)

    def question(self, sheet: QuestionSheet, head: str) -> Group:
        """The sheet of a question: what is asked, what is right and why, and the slide that tells it."""
        topic = sheet.topic.replace("_", " ")
        blocks = [self._head(sheet, f"{words.KINDS[sheet.kind]}, topic “{topic}”")]
        if sheet.picture:
            wide = mm(POINTED_MM if len(self.tongues) == 1 else SMALLER_MM)
            blocks.append(areas_picture(sheet.picture, sheet.areas, wide, gap=mm(3)))
        blocks += self._words(sheet, has_settings=any(row.settings for row in sheet.rows))
        told = f"{self._say(sheet.slide_headline)} ({sheet.slide})"
        page, beside_page = words.on_page(self.pages.get(sheet.slide)), mm(_PAGE_MM)
        where = beside(
            (0.0, set_words(told, styles.SMALL, self.width - beside_page)),
            (
                self.width - beside_page,
                set_words(page, styles.SMALL_STRONG, beside_page, at_right=True),
            ),
        )
        blocks.append(
            stack(
                [
                    set_words(words.TOLD_ON, styles.KICKER, self.width),
                    where,
                ],
                gap=mm(3.5),
            )
        )
        blocks.append(sources_in_brief(sheet.sources, self.width, gap=mm(2)))
        return self._group(sheet, blocks, head)

    def _say(self, text: Text) -> str:
        return text.in_(self.tongues[0].tag)

    def _head(self, sheet: Sheet, kicker: str) -> Block:
        """A line, what the sheet is, its id, its grades, and whether somebody has approved it."""
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

    def table(self, rows: Sequence[WordsRow]) -> list[Block]:
        """Words in all languages."""
        return list(word_blocks(rows, Columns(self.tongues, self.width)))

    def _words(self, sheet: Sheet, *, has_settings: bool = False) -> list[Block]:
        columns = Columns(self.tongues, self.width, has_settings, sheet.grades)
        return list(word_blocks(sheet.rows, columns))

    def _moments(self, sheet: SlideSheet) -> list[Block]:
        figure = sheet.figure
        if not isinstance(figure, SkinFigure) or not figure.moments:
            return []
        first = self.tongues[0]
        say = self._say if len(self.tongues) == 1 else None
        pictures = moment_pictures(
            figure, sheet.ground, self.width, self.look, first.is_rtl, say, gap=mm(5)
        )
        return [pictures]

    def _pair(self, left: list[Block], right: list[Block], gap: float = mm(6)) -> list[Block]:
        """Two lists side by side, or one after the other where they are long."""
        both = stack(left), stack(right)
        if max(block.height for block in both) < mm(_BESIDE_MM):
            half = (self.width + mm(_GUTTER_MM)) / 2
            return [beside((0.0, both[0]), (half, both[1]), gap=gap)]
        for first in (*left[:1], *right[:1]):
            first.gap = gap
        return [*left, *right]

    def _group(self, sheet: Sheet, blocks: list[Block], head: str) -> Group:
        blocks[-1].keep = True
        blocks.append(signing(sheet, self.width, gap=mm(4)))
        line = rule(self.width, COLOURS.track, thick=0.3)
        return Group(blocks, head=head, key=sheet.id, gap=mm(_SHEET_GAP_MM), between=line)

    def _page(self, sheet: Sheet, blocks: list[Block], head: str) -> Group:
        """A sheet that has a page of its own, with room for notes over the lines to sign on."""
        group = self._group(sheet, blocks, head)
        blocks[-1].sinks = group.on_new_page = True
        return group
