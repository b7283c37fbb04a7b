"""The bundled languages say lists as Qt's data of CLDR does, and have words for each kind of number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from kiosk.domain.phrasing import categories, listed, phrased
from kiosk.domain.session import World
from kiosk.domain.words import COUNTED

LOCALES = {"en": "en_GB", "es": "es_ES", "ar": "ar_EG", "zh": "zh_CN"}
PARTS = ("红", "蓝", "绿", "白")


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_lists_are_those_of_the_locale(world: World, language: str, count: int) -> None:
    strings = world.catalog.strings[language]
    pair, more, last = (str(strings[f"list.{one}"]) for one in ("pair", "more", "last"))
    parts = PARTS[:count]
    own = QLocale(LOCALES[language]).createSeparatedList(list(parts))
    assert listed(parts, pair, more, last) == own


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("key", COUNTED)
def test_every_kind_of_number_has_its_words(world: World, language: str, key: str) -> None:
    forms = world.catalog.strings[language][key]
    assert not isinstance(forms, str)
    assert forms.keys() == set(categories(language))
    shown = {phrased(forms, {COUNTED[key]: n}, language, COUNTED[key]) for n in range(120)}
    assert len(shown) > 90
    assert not any("{" in words for words in shown)
