"""Even headlines, no lonely last word, a true left edge; and the words stay what they are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from kiosk.ui.typesetting import LONELY_SHARE, SLACK_PX, Typesetting, lines_of

WORDS = (
    "Tiny beams. Healthy skin stays in between.",
    "It does not suit everyone",
    "Your skin makes new collagen for months after the visit",
    "Fractional lasers treat tiny dots of skin. Still, some heat can spread around each.",
)
WIDTHS = (320.0, 500.0, 631.5, 800.0)


@pytest.fixture
def font(qapp: QGuiApplication) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(48)
    font.setWeight(QFont.Weight.ExtraBold)
    return font


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", WORDS)
def test_a_balanced_headline_keeps_its_lines(font: QFont, words: str, width: float) -> None:
    lines_at = lines_of(words, font)
    narrow = Typesetting().balanced(words, font, width)
    before, after = lines_at(width), lines_at(narrow)
    assert narrow <= width
    assert len(after) == len(before)
    assert max(w for _, w in after) <= max(w for _, w in before) + SLACK_PX
    if len(before) > 1:
        less = lines_at(narrow - 6 * SLACK_PX)
        assert len(less) > len(before) or max(w for _, w in less) > narrow - 6 * SLACK_PX


def test_a_lonely_word_gets_company(font: QFont) -> None:
    words = "It does not suit everyone, ask us"
    width = QFontMetricsF(font).horizontalAdvance("It does not suit everyone, ask") + 4
    start, _ = lines_of(words, font)(width)[-1]
    assert words[start:] == "us"
    start, _ = lines_of(words, font)(Typesetting().settled(words, font, width))[-1]
    assert " " in words[start:]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", WORDS)
def test_settled_words_take_no_more_lines(font: QFont, words: str, width: float) -> None:
    lines_at = lines_of(words, font)
    settled = Typesetting().settled(words, font, width)
    assert settled <= width
    assert len(lines_at(settled)) == len(lines_at(width))
    if settled < width:
        start, wide = lines_at(settled)[-1]
        assert " " in words[start:] or wide >= LONELY_SHARE * width


@pytest.mark.parametrize("words", ["", "One", "بشرتك", "皮"])
@pytest.mark.parametrize("width", [0.0, 1.0, 400.0])
def test_there_may_be_nothing_to_do(font: QFont, words: str, width: float) -> None:
    assert Typesetting().balanced(words, font, width) == width
    assert Typesetting().settled(words, font, width) == width


CHINESE = "剥脱性激光会去除皮肤的最上层，新的皮肤随后长出"
ARABIC = "الليزر يزيل الطبقة العليا من البشرة ثم تنمو بشرة جديدة"


@pytest.mark.parametrize("width", WIDTHS)
def test_chinese_lines_become_even_without_spaces(font: QFont, width: float) -> None:
    lines_at = lines_of(CHINESE, font)
    narrow = Typesetting().balanced(CHINESE, font, width)
    lines = lines_at(narrow)
    assert len(lines) == len(lines_at(width)) > 1
    assert min(w for _, w in lines) > 0.6 * max(w for _, w in lines)
    assert not any(CHINESE[start] in "，。" for start, _ in lines), "no line begins with a comma"
    assert Typesetting().bound(CHINESE, font, width) == CHINESE


@pytest.mark.parametrize("width", WIDTHS)
def test_arabic_words_stay_whole(font: QFont, width: float) -> None:
    narrow = Typesetting().balanced(ARABIC, font, width)
    for start, _ in lines_of(ARABIC, font)(narrow)[1:]:
        assert ARABIC[start - 1] == " "


def test_a_headline_is_parted_only_where_a_word_has_no_room(font: QFont) -> None:
    words, whole = "Unos días de enro\u00adjeci\u00admiento", "Unos días de enrojecimiento"
    wide = QFontMetricsF(font).horizontalAdvance("enrojecimiento")
    assert Typesetting().bound(words, font, wide + 4).replace("\u00a0", " ") == whole
    assert "\u00ad" in Typesetting().bound(words, font, wide - 40)


def test_whether_every_word_has_room(font: QFont) -> None:
    fits, wide = Typesetting().fits, QFontMetricsF(font).horizontalAdvance
    assert fits("Call us", font, wide("Call") + 1)
    assert not fits("Llámenos", font, wide("Llámenos") - 1)
    assert fits("打电话给我们", font, wide("打") + 1), "a line may end after any sign"
    assert fits("Not laid out yet", font, 0.0)


def test_letters_begin_at_the_edge_and_quotation_marks_hang(font: QFont) -> None:
    metrics = QFontMetricsF(font)
    edge = Typesetting().edge
    assert edge("", font) == 0.0
    assert edge("Heat", font) == metrics.leftBearing("H") > 0
    assert edge("“Heat”", font) > metrics.horizontalAdvance("“")
    assert 0 < edge("¿Qué", font) < metrics.horizontalAdvance("¿") / 4


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", (*WORDS, "Resurfacing renews the top of your skin"))
def test_a_last_word_is_held_where_it_would_stand_alone(
    font: QFont, words: str, width: float
) -> None:
    bound = Typesetting().bound(words, font, width)
    assert bound.replace("\u00a0", " ") == words
    before = lines_of(words, font)(Typesetting().balanced(words, font, width))
    after = lines_of(bound, font)(width)
    assert len(after) <= len(before) or bound == words
    is_lonely = len(before) > 1 and " " not in words[before[-1][0] :]
    assert is_lonely or bound == words
    assert max(wide for _, wide in after) <= width or bound == words


def test_your_skin_is_not_torn_apart(font: QFont) -> None:
    words = "Resurfacing renews the top of your skin"
    width = QFontMetricsF(font).horizontalAdvance("Resurfacing") + 4
    assert Typesetting().bound(words, font, width).endswith("your\u00a0skin")
    assert Typesetting().bound("Your skin", font, width) == "Your skin"


def test_a_long_last_word_may_stand_alone(font: QFont) -> None:
    words = "First, choose the right clinician"
    width = QFontMetricsF(font).horizontalAdvance("First, choose") + 4
    assert Typesetting().bound(words, font, width) == words
