"""Words parted among several codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def block_starts(lines: Sequence[str]) -> list[int]:
    """The lines after an empty one, and the first."""
    return [n for n in range(len(lines)) if n == 0 or not lines[n - 1]]


def parted(lines: Sequence[str], count: int, starts: list[int]) -> tuple[int, ...]:
    """Where at most `count` parts begin, so that the longest is as short as can be."""
    sizes = [len(line.encode()) + 1 for line in lines]
    ends = [*starts[1:], len(lines)]
    blocks = [sum(sizes[a:b]) for a, b in zip(starts, ends, strict=True)]
    low, high = max(blocks, default=0), sum(blocks)
    while low < high:
        middle = (low + high) // 2
        if len(_greedy(blocks, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    return tuple(starts[n] for n in _greedy(blocks, low))


def _greedy(blocks: Sequence[int], most: int) -> list[int]:
    begins, filled = [0], 0
    for number, size in enumerate(blocks):
        if filled and filled + size > most:
            begins.append(number)
            filled = 0
        filled += size
    return begins


def joined(
    lines: Sequence[str], begins: tuple[int, ...], head: Callable[[int, int], str]
) -> tuple[str, ...]:
    """The parts that begin at those lines, each of several after a line of its own."""
    ends = (*begins[1:], len(lines))
    parts = ["\n".join(lines[a:b]) for a, b in zip(begins, ends, strict=True)]
    if len(parts) == 1:
        return tuple(parts)
    return tuple(f"{head(number, len(parts))}\n{part}" for number, part in enumerate(parts, 1))
