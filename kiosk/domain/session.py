"""One visit as one value, and the world it happens in."""

from __future__ import annotations

import enum
from datetime import date

import msgspec

from kiosk.domain.catalog import Catalog, Language, SkinFigure
from kiosk.domain.comfort import Comfort
from kiosk.domain.finding import Finding
from kiosk.domain.quiz import QuizRun
from kiosk.domain.review import OverdueRule, loop_on
from kiosk.domain.scanning import Scan, ScanPace
from kiosk.domain.speech import Speech, SpeechState
from kiosk.domain.staff import DIGITS, Desk, PinTold, StaffNote


class Pace(msgspec.Struct, frozen=True):
    """Times in seconds. `seconds_per_word` lengthens `warn_after` by what there is to read.

    `settle` is how long after a change of screen a tap counts for nothing, because it was meant for
    the screen before; `page_settle` is the same for a page turned within a screen. `moment` is how
    long a figure that changes over time shows each of its moments before it goes on. `turn` and
    `pause` are the most that a turn of the loop and a pause in it may last: with the longest slide
    they stay below ten minutes, so that nothing burns into the panel.
    """

    slide: float = 9.0
    warn_after: float = 120.0
    notice: float = 30.0
    seconds_per_word: float = 0.5
    settle: float = 0.4
    page_settle: float = 0.12
    moment: float = 2.4
    turn: float = 240.0
    pause: float = 240.0


class ContentOrigin(enum.Enum):
    """Which content is shown."""

    BUNDLED = "bundled"
    FOLDER = "folder"
    RELEASE = "release"


class ContentState(msgspec.Struct, frozen=True):
    """For staff: where the content in use comes from, and what is wrong with the folder asked for."""

    origin: ContentOrigin = ContentOrigin.BUNDLED
    folder: str = ""
    refused: str = ""
    findings: tuple[Finding, ...] = ()


class World(msgspec.Struct, frozen=True):
    """The content in use, the machine's settings and the day: all that a visit cannot change.

    `comfort` is what the loop wears and every visit begins with. `today` is the day outside; before
    any review date where nobody told. `says_quiz` is whether patients meet the word quiz.
    `reach_mm` is how high the interface is in mm for somebody who sits.
    `speech_key` is the name of the key that starts reading aloud from anywhere; empty for none.
    `desk` is what only staff see. `is_quiet` is whether nobody is expected, by the clock on the wall.
    """

    catalog: Catalog
    pace: Pace = Pace()
    language: Language = "en"
    content_state: ContentState = ContentState()
    comfort: Comfort = Comfort()
    today: date = date.min
    overdue: OverdueRule = OverdueRule.WARN
    says_quiz: bool = False
    reach_mm: float = 300.0
    scan: ScanPace = ScanPace()
    speech: SpeechState = SpeechState()
    speech_key: str = ""
    desk: Desk = Desk()
    is_quiet: bool = False

    @property
    def loop(self) -> tuple[str, ...]:
        """The slides that the loop shows today: what staff left in it, and never nothing for that."""
        catalog, hidden = self.catalog, self.desk.hidden
        warns = self.overdue is OverdueRule.WARN
        loop = catalog.loop if warns else loop_on(catalog, self.today)
        if not hidden:
            return loop
        treatments = {one: catalog.treatment_at(catalog.places[one]).id for one in loop}
        return tuple(one for one in loop if treatments[one] not in hidden) or loop

    def on_day(self, today: date) -> World:
        """The world on another day."""
        return msgspec.structs.replace(self, today=today)

    def with_content(self, catalog: Catalog, state: ContentState | None = None) -> World:
        """The world with other content in use, in its first language where it lacks this one.

        Without a `state` the one there was stays.
        """
        known = self.language in catalog.languages
        return msgspec.structs.replace(
            self,
            catalog=catalog,
            language=self.language if known else catalog.languages[0],
            content_state=state or self.content_state,
            comfort=self.comfort,
        )


class Play(msgspec.Struct, frozen=True):
    """Where a figure that shows a change over time has come to.

    `moment` is the number of a moment, or a place between two while the slider is `held`. At `next_at`,
    in s, it goes on to the next one by itself; None when it rests.
    """

    moment: float = 0.0
    next_at: float | None = None
    held: bool = False


class LoopScreen(msgspec.Struct, frozen=True):
    """The attract loop at one of `World.loop`. `since` is when that slide came up, in s.

    `turn` counts the rounds of the loop, of which a long one is several turns: skin tones and sides
    change with it. `turned_at` is when it began. `play` is the slide's figure over time.
    """

    index: int
    since: float
    paused: bool = False
    turn: int = 0
    turned_at: float = 0.0
    play: Play = Play()


class QuietScreen(msgspec.Struct, frozen=True):
    """In quiet hours in the place of the loop: almost black, and still.

    Its few words stand at `place` since a time in s (`kiosk.domain.derive.quiet`).
    """

    since: float
    place: int = 0


class HomeScreen(msgspec.Struct, frozen=True):
    """The choices."""


class ReadingScreen(msgspec.Struct, frozen=True):
    """One slide of a treatment, and where its figure is that shows a change over time."""

    slide: str
    play: Play = Play()


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


class PlanPickScreen(msgspec.Struct, frozen=True):
    """Which treatment the aftercare is for, and how long ago it was."""


class PlanScreen(msgspec.Struct, frozen=True):
    """The aftercare of some days: a plan of the catalog by its id, and the number of its stage."""

    plan: str
    stage: int


class CallScreen(msgspec.Struct, frozen=True):
    """Whom to call and for what. From a plan: with the warning signs of that stage."""

    plan: str = ""
    stage: int = 0


class SourcesScreen(msgspec.Struct, frozen=True):
    """Where the words of another screen come from."""

    of: ReadingScreen | PlanScreen | QuizScreen | CallScreen


class ComfortScreen(msgspec.Struct, frozen=True):
    """Text & colour."""


class MyQuestionsScreen(msgspec.Struct, frozen=True):
    """What to ask at the appointment."""


class TakeawayPickScreen(msgspec.Struct, frozen=True):
    """What to take home: which plan, and whether one's questions go along."""


class TakeawayScreen(msgspec.Struct, frozen=True):
    """The code that carries it. `code` counts on past the last, and then means the first again."""

    code: int = 0


class LanguageScreen(msgspec.Struct, frozen=True):
    """The languages to choose from."""


class StatusScreen(msgspec.Struct, frozen=True):
    """For staff: the content in use and what is wrong with it. Changes nothing."""


class PinScreen(msgspec.Struct, frozen=True):
    """The staff's way in. `digits` are typed so far, `first` is a new PIN to be typed once more.

    `order` is how the ten keys stand: as one reads them, the last alone in the lowest row.
    """

    digits: str = ""
    first: str = ""
    order: tuple[int, ...] = DIGITS
    told: PinTold = PinTold.NOTHING


class StaffScreen(msgspec.Struct, frozen=True):
    """Behind the PIN: what staff can do."""

    note: StaffNote = StaffNote.NOTHING


class StaffLoopScreen(msgspec.Struct, frozen=True):
    """For staff: which treatments the loop shows."""

    note: StaffNote = StaffNote.NOTHING


class StaffQuietScreen(msgspec.Struct, frozen=True):
    """For staff: the quiet hours."""

    note: StaffNote = StaffNote.NOTHING


class StaffLevelsScreen(msgspec.Struct, frozen=True):
    """For staff: volume and brightness."""

    note: StaffNote = StaffNote.NOTHING


class CountsScreen(msgspec.Struct, frozen=True):
    """For staff: the totals."""

    note: StaffNote = StaffNote.NOTHING


class CleaningScreen(msgspec.Struct, frozen=True):
    """The glass is cleaned: until a time in s, no touch and no key does anything.

    Nobody's visit: whatever there was has ended.
    """

    until: float


Screen = (
    LoopScreen
    | QuietScreen
    | HomeScreen
    | ReadingScreen
    | PartsScreen
    | QuizPickScreen
    | QuizScreen
    | ResultScreen
    | PlanPickScreen
    | PlanScreen
    | CallScreen
    | SourcesScreen
    | ComfortScreen
    | LanguageScreen
    | StatusScreen
    | PinScreen
    | StaffScreen
    | StaffLoopScreen
    | StaffQuietScreen
    | StaffLevelsScreen
    | CountsScreen
    | CleaningScreen
    | MyQuestionsScreen
    | TakeawayPickScreen
    | TakeawayScreen
)


def loop_screen(world: World, index: int, at: float, turn: int, turned_at: float) -> LoopScreen:
    """The loop at a slide that comes up now."""
    loop = world.loop
    play = play_of(world, loop[index % len(loop)], at) if loop else Play()
    return LoopScreen(index=index, since=at, turn=turn, turned_at=turned_at, play=play)


def rest_screen(world: World, epoch: int, at: float) -> LoopScreen | QuietScreen:
    """What nobody's touch has changed: the loop, begun at another slide each time, or quiet."""
    if world.is_quiet:
        return QuietScreen(at, epoch)
    return loop_screen(world, epoch % max(1, len(world.loop)), at, epoch, at)


def play_of(world: World, slide_id: str, at: float, calm: bool = False) -> Play:
    """A slide's figure from its first moment on; with calm motion it rests where it would come to."""
    figure = world.catalog.slide(slide_id).figure
    if not isinstance(figure, SkinFigure) or not figure.moments:
        return Play()
    if calm or figure.rests_at == 0:
        return Play(moment=float(figure.rests_at))
    return Play(next_at=at + world.pace.moment)


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

    `starred` are the slides kept for "My questions" and `missed` the questions that are not known, by
    their ids and in the order they came. `plan` is the plan looked at or picked last, or empty;
    `takes_questions` is whether "My questions" are taken home as well.
    `scan` is where a switch has come to, None where none is used. Until `moved_until` not even *Clear &
    leave* counts, because the bar itself has moved.
    """

    epoch: int
    screen: Screen
    language: Language
    comfort: Comfort = Comfort()
    speech: Speech = Speech()
    trail: tuple[Screen, ...] = ()
    way: Way = Way.FADE
    active_at: float = 0.0
    quiet_until: float = 0.0
    notice_since: float | None = None
    starred: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    plan: str = ""
    takes_questions: bool = True
    scan: Scan | None = None
    moved_until: float = 0.0

    @classmethod
    def fresh(cls, world: World, epoch: int, at: float) -> Session:
        """The kiosk as nobody has touched it."""
        return cls(
            epoch=epoch,
            screen=rest_screen(world, epoch, at),
            language=world.language,
            comfort=world.comfort,
            speech=Speech(volume=world.desk.volume),
            active_at=at,
            quiet_until=at + world.pace.settle,
        )

    @property
    def is_visit(self) -> bool:
        """Whether somebody is there: any screen but the loop, that of quiet hours, and the pause to clean."""
        return not isinstance(self.screen, LoopScreen | QuietScreen | CleaningScreen)

    @property
    def speech_stops_clock(self) -> bool:
        """Whether somebody is listening: what scanning says of the things it offers goes on for ever."""
        speech = self.speech
        return speech.at is not None or (speech.is_heard and self.scan is None)
