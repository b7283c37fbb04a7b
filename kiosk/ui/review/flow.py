"""Groups of blocks put on pages one after the other: measured without a painter, or drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtGui import QPainter

from kiosk.ui.review.block import Block, Group
from kiosk.ui.review.paper import Paper

TurnPage = Callable[[int, str], None]
"""Begins the page of that number, with what its running head says."""


class Entry(msgspec.Struct, frozen=True):
    """A line of the list of contents."""

    title: str
    level: int
    page: int


class Flow:
    """Fills pages from page `first` on. Without a painter it only finds out what comes where."""

    def __init__(
        self,
        paper: Paper,
        painter: QPainter | None = None,
        turn_page: TurnPage | None = None,
        first: int = 1,
    ) -> None:
        self.entries: list[Entry] = []
        self.pages: dict[str, int] = {}
        self.page = first - 1
        self._paper, self._painter, self._turn_page = paper, painter, turn_page
        self._top = paper.bottom

    def lay(self, groups: Iterable[Group]) -> None:
        """Put groups on pages, each as it comes; none is kept but those that the next must follow."""
        waiting: list[Group] = []
        for group in groups:
            waiting.append(group)
            if not group.keep:
                self._lay_together(waiting)
                waiting = []
        self._lay_together(waiting)

    def _lay_together(self, groups: list[Group]) -> None:
        if not groups:
            return
        chains = [_chains(group.blocks) for group in groups]
        height = sum(_height(one, group.gap) for one, group in zip(chains, groups, strict=True))
        is_too_high = self._room < height <= self._paper.height
        if groups[0].on_new_page or (is_too_high and not self._is_new_page):
            self._next_page(groups[0].head)
        for group, parts in zip(groups, chains, strict=True):
            self._lay_group(group, parts)

    def _lay_group(self, group: Group, chains: list[list[Block]]) -> None:
        for number, chain in enumerate(chains):
            gap = chain[0].gap if number else group.gap
            if gap + _height_of(chain) > self._room and not self._is_new_page:
                self._next_page(group.head)
            if self._is_new_page:
                again = chain[0].again if number else None
                if again is not None:
                    self._draw(again, 0.0)
                else:
                    gap = 0.0
            if number == 0:
                self._note(group)
                if gap and group.between is not None and self._painter is not None:
                    middle = self._top + gap / 2
                    group.between.draw(self._painter, self._paper.left, middle)
            for place, block in enumerate(chain):
                self._draw(block, block.gap if place else gap)

    @property
    def _room(self) -> float:
        """How much is left of the page; nothing before the first."""
        return self._paper.bottom - self._top

    def _note(self, group: Group) -> None:
        if group.entry:
            self.entries.append(Entry(group.entry, group.level, self.page))
        if group.key:
            self.pages[group.key] = self.page

    @property
    def _is_new_page(self) -> bool:
        return self._top == self._paper.top

    def _next_page(self, head: str) -> None:
        self.page += 1
        self._top = self._paper.top
        if self._turn_page is not None:
            self._turn_page(self.page, head)

    def _draw(self, block: Block, gap: float) -> None:
        self._top += gap
        if block.sinks:
            self._top = max(self._top, self._paper.bottom - block.height)
        if self._painter is not None:
            block.draw(self._painter, self._paper.left, self._top)
        self._top += block.height


def _chains(blocks: Iterable[Block]) -> list[list[Block]]:
    """Blocks with those that must follow them."""
    chains: list[list[Block]] = []
    is_open = False
    for block in blocks:
        if is_open:
            chains[-1].append(block)
        else:
            chains.append([block])
        is_open = block.keep
    return chains


def _height_of(chain: list[Block]) -> float:
    return sum(block.height + (block.gap if number else 0.0) for number, block in enumerate(chain))


def _height(chains: list[list[Block]], gap: float) -> float:
    return gap + sum(
        _height_of(chain) + (chain[0].gap if number else 0.0) for number, chain in enumerate(chains)
    )
