"""Another language while the kiosk runs: all words change, without a new start and without growth."""

from __future__ import annotations

import gc

import msgspec
import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.domain import events as e
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import HomeScreen, LanguageScreen, LoopScreen
from kiosk.ui.theme import Theme
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, items, name_of
from tests.ui.rig import Rig

NAMES = ["English", "Español", "العربية", "简体中文"]
HOME = {"en": "Home", "es": "Inicio", "ar": "الرئيسية", "zh": "首页"}


def texts(kiosk: Rig) -> set[str]:
    """All words that are shown."""
    return {
        item.property("text")
        for item in items(kiosk.window.contentItem())
        if item.inherits("QQuickText") and item.isVisible()
    }


def speak(kiosk: Rig, language: str) -> None:
    kiosk.wait_long()
    kiosk.store.dispatch(e.LanguageChosen(kiosk.clock.now, language))
    kiosk.rest()


def test_one_tap_opens_the_choice_and_one_more_chooses(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    before = kiosk.screen
    hand.tap(kiosk.button("Language"))
    assert isinstance(kiosk.screen, LanguageScreen)
    kiosk.wait_long()
    names = [name.partition(".")[0] for name in kiosk.button_names()]
    assert [name for name in names if name in NAMES] == NAMES
    hand.tap(kiosk.button("Español"))
    assert kiosk.screen == before
    kiosk.rest()
    assert {"Inicio", "Idioma"} <= texts(kiosk)
    assert "Home" not in texts(kiosk)
    assert kiosk.kiosk.reading.headline == kiosk.store.world.catalog.slide(
        before.slide  # type: ignore[union-attr]
    ).headline.in_("es")


def test_the_present_language_is_marked(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    speak(kiosk, "zh")
    hand.tap(kiosk.button("语言"))
    kiosk.rest()
    kiosk.wait_long()
    marked = [b for b in items(kiosk.window.contentItem()) if b.property("chosen")]
    assert [name_of(button) for button in marked] == ["简体中文. 部分内容仅有 English"]
    assert marked[0].property("checked")
    hand.tap(marked[0])
    assert isinstance(kiosk.screen, HomeScreen)


@pytest.mark.parametrize("language", ["es", "ar", "zh"])
def test_a_greeting_on_the_loop_opens_the_kiosk_in_its_language(
    kiosk: Rig, hand: Hand, language: str
) -> None:
    name = kiosk.store.world.catalog.language_names[language]
    hand.tap(kiosk.button(name))
    assert (type(kiosk.screen), kiosk.session.language) == (HomeScreen, language)
    kiosk.rest()
    assert HOME[language] in texts(kiosk)
    kiosk.wait_long()
    hand.tap(kiosk.button(str(kiosk.store.world.catalog.strings[language]["bar.leave"])))
    assert (type(kiosk.screen), kiosk.session.language) == (LoopScreen, "en")
    kiosk.rest()
    assert "Touch to begin" in texts(kiosk)


def test_a_small_panel_has_one_button_for_all_languages(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice
) -> None:
    kiosk = make_kiosk(panel=Panel(1024, 600, 10.1))
    greeted = set()
    for _ in range(3):
        (button,) = (b for b in items(kiosk.window.contentItem()) if b.property("key") == "")
        greeted.add(button.property("text"))
        assert name_of(button).startswith("Language")
        kiosk.pass_time(10)
    assert greeted == {"Español", "العربية", "简体中文"}
    Hand(kiosk.window, touchscreen).tap(kiosk.button("Language"))
    assert isinstance(kiosk.screen, LanguageScreen)


def test_the_language_is_forgotten_when_nobody_is_there(kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    speak(kiosk, "ar")
    assert Theme.shared is not None and Theme.shared.mirrored
    kiosk.pass_time(400)
    kiosk.pass_time(60)
    assert (type(kiosk.screen), kiosk.session.language) == (LoopScreen, "en")
    assert not Theme.shared.mirrored
    assert "Touch to begin" in texts(kiosk)


def test_a_kiosk_can_begin_in_another_language(make_kiosk: MakeKiosk, kiosk: Rig) -> None:
    world = msgspec.structs.replace(kiosk.store.world, language="ar")
    arabic = make_kiosk(world=world)
    strings = world.catalog.strings["ar"]
    assert strings["loop.begin"] in texts(arabic)
    assert arabic.kiosk.loop.isTurned


def test_other_content_brings_its_own_words(kiosk: Rig) -> None:
    catalog = kiosk.store.world.catalog
    words = {**catalog.strings["en"], "loop.begin": "Come in"}
    other = msgspec.structs.replace(catalog, strings={**catalog.strings, "en": words})
    kiosk.store.dispatch(e.ContentSwapped(kiosk.clock.now, other))
    kiosk.rest()
    assert "Come in" in texts(kiosk)


def test_fifty_switches_leave_nothing_behind(kiosk: Rig) -> None:
    """What grows would grow for months: `python -m tests.bench switches` measures it in bytes."""
    slide = next(kiosk.store.world.catalog.treatments[1].slides()).id

    def round_trips(count: int, languages: tuple[str, ...]) -> tuple[int, int]:
        for number in range(count):
            speak(kiosk, languages[number % len(languages)])
            if number % 4 == 0:
                kiosk.store.dispatch(e.SlideOpened(kiosk.clock.now, slide))
                kiosk.rest()
                kiosk.wait_long()
                kiosk.store.dispatch(e.WentHome(kiosk.clock.now))
                kiosk.rest()
        kiosk.engine.collectGarbage()
        kiosk.rest()
        gc.collect()
        shown = sum(1 for _ in items(kiosk.window.contentItem()))
        return shown, len(gc.get_objects())

    kiosk.show(HomeScreen())
    every = ("es", "ar", "zh", "en")
    round_trips(24, every)
    start = round_trips(4, every)
    same = round_trips(48, ("en",))
    switched = round_trips(48, every)
    assert start[0] == same[0] == switched[0]
    assert (switched[1] - same[1]) - (same[1] - start[1]) < 100


MARKED = ("slide-tightening-15", "slide-rejuvenation-03", "question-rejuvenation-01", "result-rej")


@pytest.mark.parametrize("scene", MARKED)
@pytest.mark.parametrize("size", [TextSize.MEDIUM, TextSize.LARGEST])
def test_a_mark_comes_and_goes_beside_the_line_above(
    kiosk: Rig, scene: str, size: TextSize
) -> None:
    """The line makes room at once, without asking itself for its width while it is laid out."""
    kiosk.show_scene(kiosk.scene(scene), size)
    for language in ("zh", "ar", "zh", "en", "zh"):
        speak(kiosk, language)
        kiosk.window.grabWindow()
        lines = [
            (kicker, mark)
            for line in items(kiosk.window.contentItem())
            if line.metaObject().className().startswith("KickerLine") and line.isVisible()
            for kicker, mark in [line.childItems()[:2]]
        ]
        assert lines
        for kicker, mark in lines:
            assert mark.isVisible() is (language == "zh")
            if mark.isVisible() and kicker.property("lineCount") == 1:
                assert 0 <= kicker.width() - kicker.property("implicitWidth") <= 2
