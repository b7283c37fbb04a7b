"""Every sign of all content has a letter in the fonts that its language is set in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from kiosk.domain.catalog import Catalog
from kiosk.domain.script import LATIN_FAMILY, script_of
from kiosk.domain.session import World
from kiosk.domain.text import Text
from kiosk.ui.fonts import LATIN_LINE, families, let_fonts_stand_in, line_of

LANGUAGES = ("en", "es", "ar", "zh")
INSTALL = "./kiosk.sh installs fonts-inter, fonts-noto-core and fonts-noto-cjk"


def texts(value: object) -> Iterator[Text]:
    """Every text in a value, wherever it stands."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from texts(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)


def lines(catalog: Catalog, language: str) -> Iterator[str]:
    """Every line that can be shown in a language; the languages' names are shown in all."""
    for text in texts((catalog.clinic, catalog.treatments, catalog.quizzes, catalog.plans)):
        yield text.in_(language)
    for words in catalog.strings[language].values():
        yield from (words,) if isinstance(words, str) else words.values()
    yield from catalog.language_names.values()


def seen(words: str) -> set[str]:
    """The signs that are drawn."""
    return {s for s in words if unicodedata.category(s) not in ("Cf", "Zs", "Zl", "Cc")}


@pytest.fixture(scope="module")
def let_in(qapp: QGuiApplication) -> None:
    let_fonts_stand_in()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_are_installed(let_in: None, language: str) -> None:
    assert script_of(language).family in QFontDatabase.families(), INSTALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sign_has_a_letter(let_in: None, world: World, language: str) -> None:
    family = script_of(language).family
    allowed = set(families(family))
    signs = sorted(set().union(*map(seen, lines(world.catalog, language))))
    assert len(signs) > 60
    for weight in (QFont.Weight.Normal, QFont.Weight.ExtraBold):
        font = QFont(family)
        font.setPixelSize(40)
        font.setWeight(weight)
        for sign in signs:
            layout = QTextLayout(sign, font)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            runs = layout.glyphRuns()
            assert runs, f"{sign} U+{ord(sign):04X}"
            for run in runs:
                assert 0 not in run.glyphIndexes(), f"{sign} U+{ord(sign):04X}: {INSTALL}"
                used = run.rawFont().familyName()
                assert used in allowed, f"{sign} U+{ord(sign):04X} in {used}: {INSTALL}"


def test_own_letters_come_from_the_own_font(let_in: None) -> None:
    for language, words in (("ar", "بشرتك"), ("zh", "皮肤"), ("es", "Piel")):
        family = script_of(language).family
        layout = QTextLayout(words, QFont(family))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {family}


def test_a_font_that_is_missing_has_others_behind_it(let_in: None) -> None:
    assert families("Nowhere Sans")[:2] == ("Nowhere Sans", LATIN_FAMILY)
    line = line_of("Nowhere Sans")
    assert 0.9 < line.natural < 2.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_stands_where_a_latin_one_would(let_in: None, language: str) -> None:
    """One line is as high as a Latin one, times the leading, whatever room the font leaves."""
    script = script_of(language)
    line = line_of(script.family, script.leading)
    assert line.natural - line.lift - line.drop == pytest.approx(
        LATIN_LINE.natural * script.leading
    )
    assert -0.1 < line.lift < 0.6


def test_letters_that_join_are_not_set_apart() -> None:
    assert not script_of("ar").is_spaced and not script_of("zh").is_spaced
    assert script_of("es").is_spaced
    assert script_of("ar").leading > script_of("zh").leading > script_of("en").leading
    assert not script_of("ar").has_capitals
    assert script_of("ar-EG") == script_of("ar")
    assert script_of("zh-Hant").family.endswith("TC")
    assert script_of("xx") == script_of("en")
