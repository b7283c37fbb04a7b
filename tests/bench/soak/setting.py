"""What a seed decides besides the events: the panel, the switches, what the clinic has set."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Final

import msgspec

from kiosk.compose import content_for, world_for
from kiosk.domain.panel import Panel
from kiosk.domain.scanning import Switches
from kiosk.domain.session import World
from kiosk.domain.speech import SpeechHealth, SpeechState
from kiosk.station.settings import defaults
from tests.bench.soak.screens import SCREENS

STAFF_KEY: Final = "F12"
SPEECH_KEY: Final = "F10"
FIRST_DAY: Final = date(2026, 3, 2)
DAY_S: Final = 86_400.0
BEGAN_S: Final = 1000.0
"""Where the clock stands when a kiosk begins, in s."""

replace = msgspec.structs.replace


def panel_of(seed: int) -> Panel:
    """Seeds that follow one another take the panels in turn."""
    width, height, inches = SCREENS[seed % len(SCREENS)]
    return Panel(width, height, inches)


def world_of(seed: int) -> World:
    """The bundled content, as some clinic has set it."""
    chance = random.Random(f"setting {seed}")
    chosen = content_for(None, wording=False)
    if chosen.catalog is None:
        raise AssertionError("the bundled content has errors")
    world = world_for(chosen, chosen.catalog, defaults(), None, None, FIRST_DAY)
    languages = world.catalog.languages
    can_speak = SpeechState(SpeechHealth.READY, tuple(one[:2] for one in languages))
    return replace(
        world,
        language=chance.choice(languages),
        scan=replace(world.scan, switches=chance.choice(tuple(Switches))),
        says_quiz=chance.random() < 0.5,
        speech=can_speak,
        speech_key=SPEECH_KEY,
        desk=replace(world.desk, key=STAFF_KEY, cleaning_free=chance.random() < 0.5),
    )


class Clock:
    """Seconds that pass only when told to, and the day that they make."""

    def __init__(self) -> None:
        self.now = BEGAN_S

    def __call__(self) -> float:
        return self.now

    def calendar(self) -> tuple[date, float]:
        """The day, and the s that are left of it."""
        days, over = divmod(self.now, DAY_S)
        return FIRST_DAY + timedelta(days=int(days)), DAY_S - over
