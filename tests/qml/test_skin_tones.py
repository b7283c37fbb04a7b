"""The skin tone that a patient chooses is drawn everywhere, until they leave."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtGui import QColor

from kiosk.domain.comfort import Comfort
from kiosk.domain.session import ComfortScreen, HomeScreen, LoopScreen
from kiosk.domain.tokens import SKIN_TONES
from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.drawing.tones import TONES, colour
from tests.ui.hand import Hand, items, reach
from tests.ui.rig import Rig

SCENES = ("home", "slide-basics-01", "slide-rejuvenation-01", "slide-tightening-02", "quiz_pick")


def tones(kiosk: Rig) -> set[float]:
    """The tones of all skin that is drawn on the screen shown."""
    shown = next(i for i in items(kiosk.window.contentItem()) if i.property("role") == "shown")
    skins = [i for i in items(shown) if isinstance(i, LivingSkin) and i.isVisible()]
    return {skin.property("figure").tone for skin in skins}


def choose(kiosk: Rig, hand: Hand, name: str) -> None:
    kiosk.show(ComfortScreen())
    hand.tap(reach(kiosk.window, hand, name))
    kiosk.rest()
    kiosk.wait_long()


@pytest.mark.parametrize(("name", "tone"), [("Very light", 1), ("Very dark", 6)])
def test_a_tone_is_drawn_everywhere(kiosk: Rig, hand: Hand, name: str, tone: int) -> None:
    choose(kiosk, hand, name)
    assert kiosk.session.comfort == Comfort(skin_tone=tone)
    for scene in SCENES:
        comfort = kiosk.session.comfort
        kiosk.show_scene(kiosk.scene(scene))
        kiosk.store.put(msgspec.structs.replace(kiosk.session, comfort=comfort))
        kiosk.rest()
        assert tones(kiosk) == {tone}, scene


def test_a_second_tap_shows_each_drawing_as_it_is(kiosk: Rig, hand: Hand) -> None:
    choose(kiosk, hand, "Brown")
    choose_again = reach(kiosk.window, hand, "Brown")
    hand.tap(choose_again)
    assert kiosk.session.comfort == Comfort()


def test_the_tone_is_forgotten_with_the_visit(kiosk: Rig, hand: Hand) -> None:
    choose(kiosk, hand, "Very dark")
    hand.tap(kiosk.button("Clear & leave"))
    assert isinstance(kiosk.screen, LoopScreen)
    kiosk.wait_long()
    kiosk.kiosk.loop.wake()
    kiosk.rest()
    assert isinstance(kiosk.screen, HomeScreen)
    assert kiosk.session.comfort == Comfort()
    assert len(tones(kiosk)) > 1


def test_the_samples_are_the_drawing_s_colours() -> None:
    assert [QColor(sample) for sample in SKIN_TONES] == [colour(tone.upper) for tone in TONES]
