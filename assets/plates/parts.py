"""Where everything stands on the plate of the living skin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from assets.plates.rows import LEFT, RIGHT, TONES, Group, Row
from kiosk.domain.skin import Skin
from kiosk.domain.tokens import COLOURS

CELL: Final = (164, 100)
TONE_HEIGHT: Final = 160
MARGIN: Final = 32
GAP: Final = 6
LABEL: Final = 128
HEADING: Final = 72
HALF: Final = LABEL + 5 * CELL[0] + 4 * GAP
WIDTH: Final = 2 * HALF + 3 * MARGIN


class Cell(msgspec.Struct, frozen=True):
    """One skin on the plate, at x, y, width, height in px."""

    skin: Skin
    box: tuple[int, int, int, int]
    zoom: float
    ground: str


class Words(msgspec.Struct, frozen=True):
    """A line of words on the plate: where it stands, and the height of its letters in px."""

    text: str
    box: tuple[int, int, int, int]
    size: int
    bold: bool = True


Part = Cell | Words


def parts() -> Iterator[Part]:
    """Everything on the plate, from the top down."""
    yield Words("tone", (MARGIN, MARGIN, WIDTH, 40), 26)
    top = MARGIN + 48
    step = (WIDTH - 2 * MARGIN + GAP) / len(TONES.values)
    for number, skin in enumerate(TONES.skins()):
        x = round(MARGIN + number * step)
        box = (x, top, round(step) - GAP, TONE_HEIGHT)
        yield Cell(skin, box, TONES.zoom, COLOURS.basics)
        yield Words(f"{skin.tone}", (x + 12, top + 4, 40, 32), 18)
    top += TONE_HEIGHT + MARGIN // 2
    yield from _column(LEFT, MARGIN, top)
    yield from _column(RIGHT, 2 * MARGIN + HALF, top)


def _column(groups: tuple[Group, ...], left: int, top: int) -> Iterator[Part]:
    for group in groups:
        yield Words(group.title, (left, top, HALF, HEADING - 26), 26)
        for number, value in enumerate(group.rows[0].values):
            x = left + LABEL + number * (CELL[0] + GAP)
            yield Words(f"{value:g}", (x + 2, top + HEADING - 28, CELL[0], 24), 16, bold=False)
        top += HEADING
        for row in group.rows:
            yield from _row(row, left, top, COLOURS.ground(group.ground))
            top += CELL[1] + GAP
        top += MARGIN // 2


def _row(row: Row, left: int, top: int, ground: str) -> Iterator[Part]:
    notes = row.note.split(", ") if row.note else []
    y = top + (CELL[1] - 28 - 20 * len(notes)) // 2
    yield Words(row.name, (left, y, LABEL, 28), 20)
    for number, line in enumerate(notes):
        yield Words(line, (left, y + 28 + number * 20, LABEL, 20), 14, bold=False)
    for number, skin in enumerate(row.skins()):
        x = left + LABEL + number * (CELL[0] + GAP)
        yield Cell(skin, (x, top, *CELL), row.zoom, ground)


def size() -> tuple[int, int]:
    """Width and height of the plate in px."""
    lowest = max(part.box[1] + part.box[3] for part in parts() if isinstance(part, Cell))
    return WIDTH, lowest + MARGIN
