"""Where Spanish words are parted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.comfort import TextSize
from kiosk.domain.hyphens import SOFT, has_rules, with_hyphens
from kiosk.domain.panel import Panel
from kiosk.domain.session import HomeScreen, World
from kiosk.domain.text import Text
from tests.domain.worlds import CATALOG, view_of

PARTED = [
    "Reju-ve-ne-ci-miento",
    "enro-je-ci-miento",
    "direc-ta-mente",
    "Res-tre-garse",
    "trans-pa-rente",
    "cons-truc-ción",
    "desa-rro-llar",
    "obs-tá-culo",
    "hin-cha-zón",
    "agra-da-ble",
    "piel",
]


@pytest.mark.parametrize("word", PARTED)
def test_spanish_words(word: str) -> None:
    plain = word.replace("-", "")
    assert with_hyphens(plain, "es", 4).replace(SOFT, "-") == word


@pytest.mark.parametrize(
    ("words", "language", "most", "shown"),
    [
        ("Un tratamiento", "es", 11, "Un tratamiento"),
        ("Un tratamiento.", "es", 10, "Un tra-ta-miento."),
        ("A rejuvenation", "en", 4, "A rejuvenation"),
        ("", "es", 4, ""),
    ],
)
def test_which_words_are_parted(words: str, language: str, most: float, shown: str) -> None:
    assert with_hyphens(words, language, most).replace(SOFT, "-") == shown


@given(st.text(), st.floats(0, 20))
def test_nothing_is_lost(words: str, most: float) -> None:
    assert with_hyphens(words, "es", most).replace(SOFT, "") == words.replace(SOFT, "")


def test_words_are_parted_where_there_is_little_room() -> None:
    assert has_rules("es-MX") and not has_rules("ar")
    world, text = World(CATALOG, language="es"), Text({"en": "x", "es": "El enrojecimiento"})
    small = view_of(HomeScreen(), world, TextSize.LARGEST, Panel(1024, 600, 10.1))
    assert SOFT in small.say(text)
    assert SOFT not in view_of(HomeScreen(), world).say(text)
