"""Reading aloud: what of it a visit can change, and what the machine can do."""

from __future__ import annotations

import enum
from typing import Final

import msgspec

from kiosk.domain.text import Language

SPEEDS: Final = (60, 90, 120, 150, 200, 240)
"""Six speeds in words a minute (VVSG 2.0 7.1-K), slowest first."""

VOLUMES: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Steps of the volume as shares of the loudest, softest first."""

USUAL_SPEED: Final = 2
USUAL_VOLUME: Final = 2
"""Where each visit begins: the numbers of a speed and of a volume."""

LONGEST_PART: Final = 30
"""Words that are said at once, at most."""


def patience(speed: int) -> float:
    """Seconds after which what has not been said to its end never will be, at a speed by its number."""
    return 5.0 + 1.5 * LONGEST_PART * 60 / SPEEDS[speed]


class Speech(msgspec.Struct, frozen=True):
    """What is read aloud in a visit, and how.

    `at` is the number of the sentence being read, None while nothing is; `aside` are words that are said
    in place of the screen's, such as what has the focus. `number` is another one for each thing said,
    `began_at` when it began, in s. `by_key` is somebody who hears instead of seeing: each new screen is
    read, first of all (`explains`) how to go on. `is_open` shows the buttons for speed and volume, which
    are numbers of `SPEEDS` and `VOLUMES`.
    """

    at: int | None = None
    aside: str = ""
    number: int = 0
    began_at: float = 0.0
    by_key: bool = False
    explains: bool = False
    is_open: bool = False
    speed: int = USUAL_SPEED
    volume: int = USUAL_VOLUME

    @property
    def is_heard(self) -> bool:
        """Whether something is being said."""
        return self.at is not None or self.aside != ""


class SpeechHealth(enum.Enum):
    """Whether the machine can read aloud."""

    UNKNOWN = "unknown"
    READY = "ready"
    MISSING = "missing"
    LOST = "lost"


class SpeechState(msgspec.Struct, frozen=True):
    """What the machine's speech service can do: the `languages` that it has a voice for, as two letters.

    `detail` is its own message, for staff. Until it has answered, it is taken to work.
    """

    health: SpeechHealth = SpeechHealth.UNKNOWN
    languages: tuple[str, ...] = ()
    detail: str = ""

    def speaks(self, language: Language) -> bool:
        """Whether reading in that language can be offered."""
        if self.health is SpeechHealth.UNKNOWN:
            return True
        return self.health is SpeechHealth.READY and spoken_tag(language) in self.languages


def spoken_tag(language: Language) -> str:
    """The part of a language tag that voices are found by: `zh` of `zh-Hans`."""
    return language.partition("-")[0].lower()
