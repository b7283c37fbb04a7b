"""Words in lines: none is cut, each stands on its side, and other scripts take no more room than needed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.review import styles
from kiosk.ui.review.paper import PAPERS, RIM_MM, SIDE_MM, mm, pt
from kiosk.ui.review.setting import MOST_LEADING, SetWords

pytestmark = pytest.mark.usefixtures("qapp")

ARABIC = "بشرتك"
WIDTH = mm(60)
LINE = pt(styles.BODY.size * styles.BODY.leading)


def ink(placed: SetWords) -> tuple[int, int]:
    """Where ink begins and ends across a picture of the words, in dots."""
    image = QImage(round(WIDTH), round(placed.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    placed.draw(painter, 0, 0)
    painter.end()
    marked = [
        x
        for x in range(0, image.width(), 4)
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(0, image.height(), 6))
    ]
    return marked[0], marked[-1]


@pytest.mark.parametrize(
    ("words", "lines"),
    [("Skin", 1), ("Skin\nheals", 2), ("x" * 100, 4), ("Skin heals by itself. " * 6, 4)],
)
def test_words_take_whole_lines(words: str, lines: int) -> None:
    placed = SetWords(words, styles.BODY, WIDTH)
    assert placed.height == pytest.approx(lines * LINE)
    assert 0 < placed.wide <= WIDTH + 1


def test_words_begin_at_the_left() -> None:
    left, right = ink(SetWords("Skin heals", styles.BODY, WIDTH))
    assert left < mm(2)
    assert right < WIDTH / 2


@pytest.mark.parametrize(
    ("words", "options"),
    [(ARABIC, {"is_rtl": True}), ("עור", {"is_rtl": True}), ("12", {"at_right": True})],
)
def test_words_that_read_from_the_right_begin_there(words: str, options: dict[str, bool]) -> None:
    left, right = ink(SetWords(words, styles.BODY, WIDTH, **options))
    assert right > WIDTH - mm(2)
    assert left > WIDTH / 3


def test_a_full_stop_of_a_right_to_left_line_is_at_its_left() -> None:
    without, _ = ink(SetWords("עור", styles.BODY, WIDTH, is_rtl=True))
    with_stop, _ = ink(SetWords("עור.", styles.BODY, WIDTH, is_rtl=True))
    assert with_stop < without


def test_other_scripts_stand_as_near_as_their_letters_allow() -> None:
    placed = SetWords(f"{ARABIC}\n{ARABIC}", styles.BODY, WIDTH, is_rtl=True)
    assert placed.height <= 2 * pt(styles.BODY.size * MOST_LEADING) + 1


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS.keys())
def test_either_paper_can_be_printed_on_the_other(paper: object) -> None:
    """Printed as it is, in the middle of the sheet, nothing comes nearer than 6 mm to an edge."""
    high = max(one.height_mm for one in PAPERS.values())
    wide = max(one.width_mm for one in PAPERS.values())
    other = next(one for one in PAPERS.values() if one is not paper)
    assert RIM_MM - (high - other.height_mm) / 2 >= 6
    assert SIDE_MM - (wide - other.width_mm) / 2 >= 6
    assert paper.width > mm(160)  # type: ignore[attr-defined]
