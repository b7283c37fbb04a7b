"""What stands behind the sheets: numbers, interface words, claims that are not told, and sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.content.review_pack.pack import ReviewPack
from kiosk.domain.review_sheets import NumberSheet, PlanValue, Tongue
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.grid import Cell, Grid, head_cells
from kiosk.ui.review.lists import source_block
from kiosk.ui.review.paper import mm
from kiosk.ui.review.rows import MOST

_GAP_MM = 6.0


def section(title: str, lede: str, width: float, blocks: Sequence[Block]) -> Group:
    """A part of the document that begins a page."""
    head = [set_words(title, styles.SECTION, width, keep=True)]
    if lede:
        told = set_words(lede, styles.BODY, width * 0.78, gap=mm(2.5), keep=True)
        head.append(told)
    return Group([*head, *blocks], head=title, entry=title, on_new_page=True)


def back_groups(pack: ReviewPack, tongues: Sequence[Tongue], width: float) -> Iterator[Group]:
    """Everything behind the sheets."""
    yield _numbers(pack, width)
    yield _strings(pack, tongues, width)
    yield _dropped(pack, width)
    yield _sources(pack, width)


def _numbers(pack: ReviewPack, width: float) -> Group:
    grid = Grid(
        head_cells("Number", "It is", "It may be", "Careful default", "Another in a plan", "Texts"),
        (0.27, 0.07, 0.11, 0.10, 0.38, 0.07),
        width,
    )
    rows = [_number_row(one) for one in pack.numbers()]
    blocks = list(grid.blocks(rows, gap=mm(_GAP_MM)))
    return section(words.NUMBERS, words.NUMBERS_LEDE, width, blocks)


def _number_row(one: NumberSheet) -> list[Cell]:
    return [
        Cell(f"{one.name}\n{one.meaning}"),
        Cell(str(one.value), styles.SMALL_STRONG),
        Cell(words.between(one.low, one.high)),
        Cell(str(one.default)),
        Cell("\n".join(map(_plan_value, one.plans))),
        Cell(str(one.used)),
    ]


def _plan_value(one: PlanValue) -> str:
    name = one.plan.replace("_", " ")
    return f"{name}: {one.value} (may be {words.between(one.low, one.high)})"


def _strings(pack: ReviewPack, tongues: Sequence[Tongue], width: float) -> Group:
    blocks: list[Block] = []
    for first in range(0, len(tongues), MOST):
        band = tongues[first : first + MOST]
        share = 0.74 / len(band)
        heads = [*head_cells("Where"), *(Cell(one.name, styles.KICKER, one.is_rtl) for one in band)]
        grid = Grid(heads, (0.26, *(share for _ in band)), width)
        rows = (
            [
                Cell(row.id),
                *(Cell(row.text.in_(one.tag), styles.SMALL_STRONG, one.is_rtl) for one in band),
            ]
            for row in pack.strings()
        )
        blocks += grid.blocks(rows, gap=mm(_GAP_MM))
    return section(words.STRINGS, words.STRINGS_LEDE, width, blocks)


def _dropped(pack: ReviewPack, width: float) -> Group:
    grid = Grid(
        head_cells("Claim", "What it said", "Why it is not told"), (0.14, 0.43, 0.43), width
    )
    rows = [
        [
            Cell("\n".join((one.id, ", ".join(one.flags))).rstrip()),
            Cell(one.claim, styles.SMALL_STRONG),
            Cell(one.words),
        ]
        for one in pack.dropped()
    ]
    blocks = list(grid.blocks(rows, gap=mm(_GAP_MM)))
    if not rows:
        blocks = [set_words(words.NONE_DROPPED, styles.BODY, width, gap=mm(_GAP_MM))]
    return section(words.DROPPED, "", width, blocks)


def _sources(pack: ReviewPack, width: float) -> Group:
    language = pack.catalog.languages[0]
    blocks = [
        source_block(
            one, width * 0.86, words.SUPPORTS.format(what=one.source.supports.in_(language))
        )
        for one in pack.sources()
    ]
    for block in blocks:
        block.gap = mm(3)
    blocks[0].gap = mm(_GAP_MM)
    return section(words.SOURCES, "", width, blocks)
