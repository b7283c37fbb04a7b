"""One visit as one value, and the world it happens in."""

from __future__ import annotations

import enum

import msgspec

from kiosk.domain.catalog import Catalog, Language
from kiosk.domain.comfort import Comfort
from kiosk.domain.finding import Finding
from kiosk.domain.quiz import QuizRun


class Pace(msgspec.Struct, frozen=True):
    """Times in seconds. `seconds_per_word` lengthens `warn_after` by what there is to read.

    `settle` is how long after a change of screen a tap counts for nothing, because it was meant for
    the screen before; `page_settle` is the same for a page turned within a screen.
    """

    slide: float = 9.0
    warn_after: float = 120.0
    notice: float = 30.0
    seconds_per_word: float = 0.5
    settle: float = 0.4
    page_settle: float = 0.12


class ContentOrigin(enum.Enum):
    """Which content is shown."""

    BUNDLED = "bundled"
    FOLDER = "folder"


class ContentState(msgspec.Struct, frozen=True):
    """For staff: where the content in use comes from, and what is wrong with the folder asked for."""

    origin: ContentOrigin = ContentOrigin.BUNDLED
    folder: str = ""
    refused: str = ""
    findings: tuple[Finding, ...] = ()


class World(msgspec.Struct, frozen=True):
    """The content in use and the machine's settings: all that a visit cannot change."""

    catalog: Catalog
    pace: Pace = Pace()
    language: Language = "en"
    content_state: ContentState = ContentState()

    def with_content(self, catalog: Catalog, state: ContentState | None = None) -> World:
        """The world with other content in use, in its first language where it lacks this one.

        Without a `state` the one there was stays.
        """
        known = self.language in catalog.languages
        return World(
            catalog=catalog,
            pace=self.pace,
            language=self.language if known else catalog.languages[0],
            content_state=state or self.content_state,
        )


class LoopScreen(msgspec.Struct, frozen=True):
    """The attract loop at one of `Catalog.loop`. `since` is when that slide came up, in s."""

    index: int
    since: float
    paused: bool = False


class HomeScreen(msgspec.Struct, frozen=True):
    """The choices."""


class ReadingScreen(msgspec.Struct, frozen=True):
    """One slide of a treatment."""

    slide: str


class PartsScreen(msgspec.Struct, frozen=True):
    """The chapters of a treatment, opened from one of its slides."""

    slide: str


class QuizPickScreen(msgspec.Struct, frozen=True):
    """Which treatment the questions shall be about."""


class QuizScreen(msgspec.Struct, frozen=True):
    """A question, or its answer."""

    run: QuizRun


class ResultScreen(msgspec.Struct, frozen=True):
    """What is known well and what to look at again."""

    run: QuizRun


class ComfortScreen(msgspec.Struct, frozen=True):
    """Text & colour."""


class StatusScreen(msgspec.Struct, frozen=True):
    """For staff: the content in use and what is wrong with it. Changes nothing."""


Screen = (
    LoopScreen
    | HomeScreen
    | ReadingScreen
    | PartsScreen
    | QuizPickScreen
    | QuizScreen
    | ResultScreen
    | ComfortScreen
    | StatusScreen
)


class Way(enum.Enum):
    """How the screen shown came from the one before: what a page move looks like."""

    FADE = "fade"
    FORWARD = "forward"
    BACKWARD = "backward"


class Session(msgspec.Struct, frozen=True):
    """Everything a visitor can change.

    `trail` is where Back leads, newest last. `active_at` is the time of the last real input,
    `quiet_until` the time until which taps count for nothing, `notice_since` when the idle notice came
    up (all in s of one clock that never goes back). `epoch` counts visits and the pauses between them.
    """

    epoch: int
    screen: Screen
    language: Language
    comfort: Comfort = Comfort()
    trail: tuple[Screen, ...] = ()
    way: Way = Way.FADE
    active_at: float = 0.0
    quiet_until: float = 0.0
    notice_since: float | None = None

    @classmethod
    def fresh(cls, world: World, epoch: int, at: float) -> Session:
        """The kiosk as nobody has touched it: the loop, begun at another slide each time."""
        index = epoch % max(1, len(world.catalog.loop))
        return cls(
            epoch=epoch,
            screen=LoopScreen(index=index, since=at),
            language=world.language,
            active_at=at,
            quiet_until=at + world.pace.settle,
        )

    @property
    def is_visit(self) -> bool:
        """Whether somebody is there: any screen but the loop."""
        return not isinstance(self.screen, LoopScreen)
