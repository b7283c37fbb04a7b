"""A theme is chosen by touch or key, worn by everything, undone, and forgotten when the visit ends."""

from __future__ import annotations

import gc
from itertools import cycle, islice
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.session import ComfortScreen, HomeScreen, LoopScreen
from kiosk.domain.tokens import THEMES
from kiosk.station.memory import give_back_memory
from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.people_dots import PeopleDots
from tests.conftest import MakeKiosk
from tests.qml.test_layout import PANELS
from tests.ui.hand import Hand, items, reach
from tests.ui.rig import Rig

NAMES = {
    "Warm": Contrast.DEFAULT,
    "White on black": Contrast.HIGH_DARK,
    "Black on white": Contrast.HIGH_LIGHT,
    "Soft": Contrast.LOW,
}
CHOSEN = [(name, theme) for name, theme in NAMES.items() if theme is not Contrast.DEFAULT]
PAGE_KB = 4
MOST_KB = 5 * 1024


def paper(kiosk: Rig) -> QColor:
    """What is seen at the left edge, where no screen has anything but its ground."""
    picture = kiosk.window.grabWindow()
    return picture.pixelColor(2, picture.height() // 3)


def choose(kiosk: Rig, hand: Hand, name: str) -> QQuickItem:
    kiosk.show(ComfortScreen())
    button = reach(kiosk.window, hand, name)
    hand.tap(button)
    kiosk.rest()
    kiosk.wait_long()
    return button


@pytest.mark.parametrize(("name", "theme"), CHOSEN)
def test_a_tap_changes_all_colours_at_once(
    kiosk: Rig, hand: Hand, name: str, theme: Contrast
) -> None:
    button = choose(kiosk, hand, name)
    assert kiosk.session.comfort == Comfort(contrast=theme)
    assert paper(kiosk) == QColor(THEMES[theme].paper)
    assert kiosk.window.property("color") == QColor(THEMES[theme].paper)
    assert button.property("checked")
    hand.tap(kiosk.button("Home"))
    kiosk.rest()
    assert paper(kiosk) == QColor(THEMES[theme].paper)


@pytest.mark.parametrize(("name", "theme"), CHOSEN)
def test_as_it_was(kiosk: Rig, hand: Hand, name: str, theme: Contrast) -> None:
    choose(kiosk, hand, name)
    hand.tap(reach(kiosk.window, hand, "As it was"))
    kiosk.rest()
    assert kiosk.session.comfort == Comfort()
    assert paper(kiosk) == QColor(THEMES[Contrast.DEFAULT].paper)


def test_a_theme_goes_with_the_visit(kiosk: Rig, hand: Hand) -> None:
    choose(kiosk, hand, "White on black")
    hand.tap(kiosk.button("Clear & leave"))
    kiosk.rest()
    assert isinstance(kiosk.screen, LoopScreen)
    assert kiosk.theme.contrast is Contrast.DEFAULT
    assert kiosk.session.comfort == Comfort()
    assert kiosk.window.property("color") == QColor(THEMES[Contrast.DEFAULT].paper)


def test_what_the_clinic_set_comes_back(make_kiosk: MakeKiosk, touchscreen: object) -> None:
    dark = Comfort(contrast=Contrast.HIGH_DARK)
    first = make_kiosk()
    kiosk = make_kiosk(world=msgspec.structs.replace(first.store.world, comfort=dark))
    hand = Hand(kiosk.window, touchscreen)  # type: ignore[arg-type]
    choose(kiosk, hand, "Soft")
    assert kiosk.theme.contrast is Contrast.LOW
    hand.tap(reach(kiosk.window, hand, "As it was"))
    kiosk.rest()
    assert kiosk.theme.contrast is Contrast.HIGH_DARK


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_chooses_a_theme(kiosk: Rig, key: Qt.Key) -> None:
    kiosk.show(ComfortScreen())
    button = kiosk.button("Black on white")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(kiosk.window, key)
    kiosk.rest()
    assert kiosk.session.comfort == Comfort(contrast=Contrast.HIGH_LIGHT)
    assert button.property("visualFocus")


def test_the_chosen_one_has_a_mark_and_tells_its_state(kiosk: Rig) -> None:
    kiosk.show(ComfortScreen())
    for name, theme in NAMES.items():
        kiosk.kiosk.comfort.chooseContrast(theme.value)
        kiosk.rest()
        kiosk.wait_long()
        marked = {}
        for other in NAMES:
            button = kiosk.button(other)
            checks = [i for i in items(button) if i.property("name") == "check" and i.isVisible()]
            state = QAccessible.queryAccessibleInterface(button).state()
            marked[other] = (len(checks), bool(state.checked))
        assert marked == {other: (int(other == name), other == name) for other in NAMES}


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST])
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_every_theme_can_be_touched_on_every_panel(
    make_kiosk: MakeKiosk, touchscreen: object, panel: object, text_size: TextSize
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)  # type: ignore[arg-type]
    for name, theme in CHOSEN:
        kiosk.show(ComfortScreen(), text_size)
        hand.tap(reach(kiosk.window, hand, name))
        kiosk.rest()
        assert kiosk.session.comfort.contrast is theme, name


def test_drawings_follow_the_theme(kiosk: Rig) -> None:
    for theme in (*Contrast, Contrast.DEFAULT):
        comfort = Comfort(contrast=theme)
        for scene, ground in (("home", "resurfacing"), ("slide-rejuvenation-01", "rejuvenation")):
            kiosk.show_scene(kiosk.scene(scene))
            kiosk.store.put(msgspec.structs.replace(kiosk.session, comfort=comfort))
            kiosk.rest()
            every = [i for i in items(kiosk.window.contentItem()) if isinstance(i, LivingSkin)]
            shown = [skin for skin in every if skin.isVisible()]
            assert {skin.property("outlined") for skin in shown} == {theme.is_high}
            skies = {skin.property("sky").name().upper() for skin in shown}
            assert THEMES[theme].ground(ground) in skies


def test_people_follow_the_theme(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-tightening-15"))
    for theme in Contrast:
        comfort = Comfort(contrast=theme)
        kiosk.store.put(msgspec.structs.replace(kiosk.session, comfort=comfort))
        kiosk.rest()
        (dots,) = [i for i in items(kiosk.window.contentItem()) if isinstance(i, PeopleDots)]
        colours = THEMES[theme]
        shown = [dots.property(name) for name in ("filled", "edge", "blank")]
        assert shown == [QColor(c) for c in (colours.action, colours.edge, colours.card)]


def test_pictures_have_outlines_and_a_canvas_in_high_contrast(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-10"))
    for theme in (*Contrast, Contrast.DEFAULT):
        comfort = Comfort(contrast=theme)
        kiosk.store.put(msgspec.structs.replace(kiosk.session, comfort=comfort))
        kiosk.rest()
        every = items(kiosk.window.contentItem())
        files = [i for i in every if i.isVisible() and i.property("file")]
        assert [i.property("source").toString().split(":")[0] for i in files] == [
            "image" if theme.is_high else "file"
        ]
        picture = kiosk.window.grabWindow()
        canvas = THEMES[theme].canvas if theme.is_high else THEMES[theme].ground("resurfacing")
        colours = {
            picture.pixelColor(x, y).name().upper()
            for x in range(1100, 1900, 40)
            for y in range(20, 900, 40)
        }
        assert canvas in colours


def resident_kb() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_KB


def test_fifty_changes_of_theme_keep_no_memory(kiosk: Rig) -> None:
    kiosk.show(ComfortScreen())
    themes = cycle(Contrast)

    def change(times: int) -> int:
        for theme in islice(themes, times):
            kiosk.kiosk.comfort.chooseContrast(theme.value)
            kiosk.rest()
            kiosk.window.grabWindow()
            kiosk.wait_long()
        gc.collect()
        kiosk.engine.collectGarbage()
        give_back_memory()
        return resident_kb()

    warm = change(12)
    assert change(50) - warm < MOST_KB
    assert isinstance(kiosk.screen, ComfortScreen)
    kiosk.kiosk.frame.goHome()
    assert isinstance(kiosk.screen, HomeScreen)
