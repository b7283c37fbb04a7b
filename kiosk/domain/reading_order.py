"""The order in which things on a screen are read: from where they stand, so that a mirrored screen works.

Cut the screen into rows by the gaps between them, each row into columns, each column into rows again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from kiosk.domain.box import Box

Tree: TypeAlias = "int | tuple[Tree, ...]"
"""A thing by its number, or parts of the screen in reading order."""

_OVERLAP: Final = 1.0
"""Px that two things may share and still stand apart."""


def tree(boxes: Mapping[int, Box], *, from_right: bool = False) -> Tree:
    """The rows and columns that `boxes` stand in; columns from the right where one reads so."""
    if len(boxes) == 1:
        return next(iter(boxes))
    rows = _cut(boxes, lambda box: (box.y, box.bottom))
    if len(rows) > 1:
        return tuple(tree(row, from_right=from_right) for row in rows)
    columns = _cut(boxes, lambda box: (box.x, box.right))
    if len(columns) > 1:
        ordered = reversed(columns) if from_right else columns
        return tuple(tree(column, from_right=from_right) for column in ordered)
    return tuple(sorted(boxes, key=lambda n: (boxes[n].y, _start(boxes[n], from_right), n)))


def _start(box: Box, from_right: bool) -> float:
    return -box.right if from_right else box.x


def _cut(
    boxes: Mapping[int, Box], span: Callable[[Box], tuple[float, float]]
) -> list[dict[int, Box]]:
    """The boxes in parts that no line drawn between them would cut."""
    parts: list[dict[int, Box]] = []
    end = 0.0
    for number, box in sorted(boxes.items(), key=lambda item: (*span(item[1]), item[0])):
        start, stop = span(box)
        if not parts or start >= end - _OVERLAP:
            parts.append({})
            end = stop
        parts[-1][number] = box
        end = max(end, stop)
    return parts


def grafted(trunk: Tree, branches: Mapping[int, Tree]) -> Tree:
    """`trunk` with some of its numbers replaced: what stands inside a thing is read where it stands."""
    if isinstance(trunk, int):
        return branches.get(trunk, trunk)
    return tuple(grafted(part, branches) for part in trunk)


def leaves(part: Tree) -> Iterator[int]:
    """The things of a part, in reading order."""
    if isinstance(part, int):
        yield part
    else:
        for inner in part:
            yield from leaves(inner)


def groups(part: Tree, most: int) -> tuple[tuple[int, ...], ...]:
    """The things in groups of at most `most` that belong together, larger only where nothing parts them."""
    inside = tuple(leaves(part))
    if not inside:
        return ()
    if len(inside) <= most or isinstance(part, int):
        return (inside,)
    found = tuple(_flattened(groups(inner, most) for inner in part))
    if all(len(group) == 1 for group in found):
        size = math.ceil(len(inside) / math.ceil(len(inside) / most))
        return tuple(inside[first : first + size] for first in range(0, len(inside), size))
    return found


def _flattened(many: Iterable[tuple[tuple[int, ...], ...]]) -> Iterator[tuple[int, ...]]:
    for one in many:
        yield from one
