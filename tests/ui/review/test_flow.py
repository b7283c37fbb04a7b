"""Blocks on pages: what belongs together stays together, and headings never stand alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.review.block import Block, Group, beside, stack
from kiosk.ui.review.flow import Entry, Flow
from kiosk.ui.review.paper import PAPERS

PAPER = PAPERS["a4"]
PAGE = PAPER.height

pytestmark = pytest.mark.usefixtures("qapp")


class Seen:
    """Notes where blocks are drawn: their names, pages, and place on the page as shares of its height."""

    def __init__(self) -> None:
        self.places: list[tuple[str, int, float]] = []
        self.heads: list[tuple[int, str]] = []

    def block(self, name: str, share: float, **others: object) -> Block:
        mark = lambda _p, _x, y: self.places.append((name, self.page, (y - PAPER.top) / PAGE))  # noqa: E731
        return Block(share * PAGE, [mark], **others)  # type: ignore[arg-type]

    @property
    def page(self) -> int:
        return self.heads[-1][0]

    def lay(self, *groups: Group) -> Flow:
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        flow = Flow(PAPER, painter, lambda page, head: self.heads.append((page, head)))
        flow.lay(groups)
        painter.end()
        measured = Flow(PAPER)
        measured.lay(groups)
        assert (measured.page, measured.pages) == (flow.page, flow.pages)
        assert measured.entries == flow.entries
        return flow

    def pages(self) -> list[tuple[str, int]]:
        return [(name, page) for name, page, _ in self.places]


@pytest.fixture
def seen() -> Seen:
    return Seen()


def test_a_group_that_does_not_fit_stands_whole_on_the_next_page(seen: Seen) -> None:
    first = Group([seen.block("a", 0.6)], head="First")
    second = Group([seen.block("b", 0.3), seen.block("c", 0.3)], head="Second", key="b")
    flow = seen.lay(first, second)
    assert seen.pages() == [("a", 1), ("b", 2), ("c", 2)]
    assert seen.heads == [(1, "First"), (2, "Second")]
    assert flow.pages == {"b": 2}


def test_a_group_higher_than_a_page_goes_on_where_it_is(seen: Seen) -> None:
    long = Group([seen.block(str(n), 0.3) for n in range(5)])
    seen.lay(Group([seen.block("a", 0.2)]), long)
    assert seen.pages() == [("a", 1), ("0", 1), ("1", 1), ("2", 2), ("3", 2), ("4", 2)]


def test_a_heading_goes_with_what_follows_it(seen: Seen) -> None:
    blocks = [seen.block("a", 0.5), seen.block("b", 0.4)]
    blocks += [seen.block("heading", 0.05, keep=True), seen.block("c", 0.3), seen.block("d", 0.3)]
    seen.lay(Group(blocks))
    assert seen.pages() == [("a", 1), ("b", 1), ("heading", 2), ("c", 2), ("d", 2)]


def test_a_group_that_is_kept_goes_with_the_next(seen: Seen) -> None:
    title = Group([seen.block("title", 0.1)], keep=True, entry="Title", level=1)
    flow = seen.lay(Group([seen.block("a", 0.6)]), title, Group([seen.block("b", 0.5)]))
    assert seen.pages() == [("a", 1), ("title", 2), ("b", 2)]
    assert flow.entries == [Entry("Title", 1, 2)]


def test_the_head_of_a_table_stands_again_on_each_page(seen: Seen) -> None:
    head = seen.block("head", 0.1, keep=True)
    rows = [seen.block(str(n), 0.35, again=head) for n in range(4)]
    seen.lay(Group([head, *rows]))
    expected = [("head", 1), ("0", 1), ("1", 1), ("head", 2), ("2", 2), ("3", 2)]
    assert seen.pages() == expected


def test_what_sinks_stands_at_the_foot(seen: Seen) -> None:
    sheet = Group([seen.block("a", 0.3), seen.block("sign", 0.1, sinks=True)], on_new_page=True)
    seen.lay(sheet, sheet)
    signs = [(page, round(y, 6)) for name, page, y in seen.places if name == "sign"]
    assert signs == [(1, 0.9), (2, 0.9)]


def test_gaps_and_lines_between_groups_are_left_out_at_the_top_of_a_page(seen: Seen) -> None:
    line = seen.block("line", 0.0)
    groups = [
        Group([seen.block(name, 0.4)], gap=0.1 * PAGE, between=line) for name in ("a", "b", "c")
    ]
    seen.lay(*groups)
    placed = [(name, page, round(y, 6)) for name, page, y in seen.places]
    assert placed == [("a", 1, 0.0), ("line", 1, 0.45), ("b", 1, 0.5), ("c", 2, 0.0)]


def test_groups_are_made_one_after_the_other(seen: Seen) -> None:
    made: list[int] = []

    def groups() -> object:
        for number in range(3):
            made.append(number)
            yield Group([seen.block(str(number), 0.1)])
            assert len(seen.places) == number + 1, "drawn before the next is made"

    flow = Flow(PAPER, QPainter(), lambda page, head: seen.heads.append((page, head)))
    flow.lay(groups())  # type: ignore[arg-type]
    assert made == [0, 1, 2]


def test_blocks_stack_and_stand_side_by_side(seen: Seen) -> None:
    low, high = seen.block("low", 0.1, gap=9.0), seen.block("high", 0.2, gap=5.0)
    assert stack([low, high]).height == pytest.approx(0.3 * PAGE + 5.0)
    assert beside((0.0, low), (50.0, high)).height == pytest.approx(0.2 * PAGE)
