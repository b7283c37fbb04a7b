"""Words in the visitor's language, with what they name filled in."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.catalog import Text
from tests.domain import visits as v
from tests.domain.worlds import text, view


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        (text("Skin", "Piel"), "en", "Skin"),
        (text("Skin", "Piel"), "es", "Piel"),
        (text("Skin"), "es", "Skin"),
        (Text({"es": "Piel"}), "en", "Piel"),
        (text("{b} <b>"), "en", "{b} <b>"),
    ],
    ids=["first", "second", "not translated", "written in another", "markup is shown"],
)
def test_say(words: Text, language: str, said: str) -> None:
    session = msgspec.structs.replace(v.visit(), language=language)
    assert view(session).say(words) == said


def test_quotes_of_other_words_are_not_torn_apart_by_a_font_of_wide_signs() -> None:
    session = msgspec.structs.replace(v.visit(), language="zh")
    assert view(session).say(text("Your skin’s “glow”")) == 'Your skin\'s "glow"'
    assert view(session).say(Text({"en": "x", "zh": "“皮肤”"})) == "“皮肤”"


def test_word() -> None:
    assert view(v.visit()).word("bar.home") == "Home"
    assert view(v.visit()).word("reading.place", page=2, pages=3) == "2 of 3"


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    words = view(v.visit()).word("reading.next_chapter", chapter="{chapter} %1 <b>")
    assert words == "Next: {chapter} %1 <b>"


def test_an_unknown_word_is_a_bug() -> None:
    with pytest.raises(KeyError):
        view(v.visit()).word("none")
