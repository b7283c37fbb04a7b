"""The sheet of a slide: its picture, its words, the claims that it tells, its sources."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from kiosk.domain.catalog import SkinFigure, Treatment
from kiosk.domain.review_sheets import Role, SlideSheet, WordsRow
from kiosk.ui.review.block import Block, Group, beside, stack
from kiosk.ui.review.lists import claim_blocks, source_blocks
from kiosk.ui.review.paper import mm
from kiosk.ui.review.pictures import figure_picture, moment_pictures
from kiosk.ui.review.setter import BESIDE_MM, GUTTER_MM, Setter

PICTURE_MM: Final = 84.0
SMALLER_MM: Final = 66.0
"""Width of pictures, and of them where there are several languages."""

_SMALLEST: Final = (0.78, 0.62)
"""How much smaller a slide's picture may be, where its sheet then fits on one page."""

_UNDER_PICTURES: Final = frozenset({Role.MOMENT, Role.MOMENT_ALT})
"""With one language, these words stand under the pictures of the moments."""


def picture_width(setter: Setter) -> float:
    """How wide a picture is, in dots."""
    return mm(PICTURE_MM if len(setter.tongues) == 1 else SMALLER_MM)


def slide_group(setter: Setter, sheet: SlideSheet, head: str) -> Group:
    """The sheet, with its picture as large as leaves room for all of it on one page."""
    wide = picture_width(setter)
    whole = _blocks(setter, sheet, wide)
    smaller = (_blocks(setter, sheet, share * wide) for share in _SMALLEST)
    blocks = next(filter(setter.is_one_page, chain((whole,), smaller)), whole)
    return setter.page(sheet, blocks, head)


def _blocks(setter: Setter, sheet: SlideSheet, wide: float) -> list[Block]:
    """With one language its words stand beside the picture, with several the claims do."""
    picture = figure_picture(sheet.figure, sheet.ground, wide, setter.look)
    right = setter.width - wide - mm(GUTTER_MM)
    blocks = [setter.head(sheet, setter.say(sheet.chapter))]
    if len(setter.tongues) == 1:
        rows = [row for row in sheet.rows if row.role not in _UNDER_PICTURES]
        blocks += _beside(picture, wide, setter.table(rows, right))
        blocks += _moments(setter, sheet)
        claims = list(claim_blocks(sheet.claims, setter.half))
        sources = list(source_blocks(sheet.sources, setter.half))
        return [*blocks, *setter.pair(blocks, claims, sources, gap=mm(6))]
    blocks += _beside(picture, wide, list(claim_blocks(sheet.claims, right)))
    blocks += _moments(setter, sheet)
    blocks += setter.words(sheet)
    title, *cited = source_blocks(sheet.sources, setter.half)
    title.gap = mm(6)
    middle = (len(cited) + 1) // 2
    blocks.append(title)
    return [*blocks, *setter.pair(blocks, cited[:middle], cited[middle:], gap=mm(1))]


def card_blocks(setter: Setter, treatment: Treatment, rows: Sequence[WordsRow]) -> list[Block]:
    """What a treatment is called, and what stands on its card."""
    wide = picture_width(setter)
    picture = figure_picture(treatment.card, treatment.ground, wide, setter.look)
    if len(setter.tongues) > 1:
        picture.gap = mm(5)
        return [picture, *setter.table(rows)]
    return _beside(picture, wide, setter.table(rows, setter.width - wide - mm(GUTTER_MM)))


def _beside(picture: Block, wide: float, blocks: list[Block]) -> list[Block]:
    """A picture `wide` dots wide and what stands at its right, or under it where that is long."""
    both = stack(blocks)
    if both.height < mm(BESIDE_MM):
        return [beside((0.0, picture), (wide + mm(GUTTER_MM), both), gap=mm(3))]
    picture.gap, blocks[0].gap = mm(3), mm(4)
    return [picture, *blocks]


def _moments(setter: Setter, sheet: SlideSheet) -> list[Block]:
    figure = sheet.figure
    if not isinstance(figure, SkinFigure) or not figure.moments:
        return []
    say = setter.say if len(setter.tongues) == 1 else None
    is_rtl, ground = setter.tongues[0].is_rtl, sheet.ground
    return [moment_pictures(figure, ground, setter.width, setter.look, is_rtl, say, gap=mm(5))]
