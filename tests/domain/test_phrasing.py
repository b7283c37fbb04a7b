"""Plurals and lists as CLDR has them, and directions that do not mix."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.phrasing import categories, category, isolated, led, listed, phrased

KINDS = {
    "en": {0: "other", 1: "one", 2: "other", 11: "other", 101: "other"},
    "es": {0: "other", 1: "one", 2: "other", 21: "other"},
    "ar": {
        **{0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 26: "many", 99: "many"},
        **{100: "other", 101: "other", 102: "other", 103: "few", 111: "many", 200: "other"},
    },
    "zh": {0: "other", 1: "other", 7: "other"},
    "zh-Hant": {1: "other"},
    "fr": {0: "one", 1: "one", 2: "other"},
    "pt-BR": {0: "one", 2: "other"},
    "ru": {
        1: "one",
        3: "few",
        5: "many",
        11: "many",
        12: "many",
        21: "one",
        22: "few",
        111: "many",
    },
    "pl": {1: "one", 2: "few", 5: "many", 12: "many", 21: "many", 22: "few"},
    "xx": {1: "one", 2: "other"},
}


@pytest.mark.parametrize(
    ("language", "number", "kind"),
    [(one, number, kind) for one, kinds in KINDS.items() for number, kind in kinds.items()],
)
def test_the_kind_of_a_number(language: str, number: int, kind: str) -> None:
    assert category(language, number) == kind


@given(st.sampled_from([*KINDS, "de", "fa", "th"]), st.integers(0, 10**9))
def test_a_language_has_words_for_every_number(language: str, number: int) -> None:
    assert category(language, number) in categories(language)
    assert "other" in categories(language)


SECONDS = {"one": "One second", "few": "{n} few", "other": "{n} seconds"}


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 1, "One second"),
        ("en", 5, "5 seconds"),
        ("ar", 4, "\u200f\u20684\u2069 few"),
        ("ar", 2, "\u200f\u20682\u2069 seconds"),
        ("zh", 1, "1 seconds"),
    ],
)
def test_words_for_a_number(language: str, number: int, words: str) -> None:
    is_rtl = language == "ar"
    assert phrased(SECONDS, {"n": number}, language, "n", is_rtl=is_rtl) == words


@pytest.mark.parametrize(
    ("words", "value", "is_rtl", "shown"),
    [
        ("Call {it}", "111", False, "Call 111"),
        ("Call {it}", "العيادة", False, "Call \u2068العيادة\u2069"),
        ("اتصل {it}", "020 7946 0000", True, "اتصل \u2068020 7946 0000\u2069"),
        ("{it}: اتصل", "SPF", True, "\u2068SPF\u2069: اتصل"),
        ("{it} · {it}", "أ", True, "\u200f\u2068أ\u2069 · \u2068أ\u2069"),
        ("{it}–{it}", "4", True, "\u200f\u20684\u2069–\u20684\u2069"),
        ("[{it}]", "", True, "[]"),
    ],
)
def test_what_is_filled_in_keeps_its_direction(
    words: str, value: str, is_rtl: bool, shown: str
) -> None:
    assert phrased(words, {"it": value}, "ar" if is_rtl else "en", is_rtl=is_rtl) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("بشرتك", "بشرتك"),
        ("SPF 50 كل يوم", "\u200fSPF 50 كل يوم"),
        ("4 أيام", "4 أيام"),
        ("English words", "English words"),
        ("020 7946 0000", "020 7946 0000"),
    ],
)
def test_a_line_is_led_from_the_right_where_it_has_to(words: str, shown: str) -> None:
    assert led(words) == shown


ENGLISH = ("{one} and {other}", "{one}, {other}", "{one} and {other}")
ARABIC = ("{one} و{other}", "{one}، {other}", "{one} و{other}")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a and b"),
        (("a", "b", "c"), "a, b and c"),
        (("a", "b", "c", "{d}"), "a, b, c and {d}"),
    ],
)
def test_lists(parts: tuple[str, ...], words: str) -> None:
    assert listed(parts, *ENGLISH) == words


def test_a_list_in_arabic() -> None:
    plain = listed(("أ", "ب", "ج"), *ARABIC, is_rtl=True)
    assert plain.replace("\u2068", "").replace("\u2069", "") == "أ، ب وج"


@given(st.text(max_size=20), st.booleans())
def test_an_isolated_value_is_whole(words: str, is_rtl: bool) -> None:
    assert isolated(words, is_rtl).strip("\u2068\u2069") == words.strip("\u2068\u2069")
