"""Everything that can happen to a visit. `at` is s on one clock that never goes back.

`draws` are random numbers from 0 up to 1, so that chance arrives from outside.
"""

from __future__ import annotations

from datetime import date

import msgspec

from kiosk.domain.catalog import Catalog, Language
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.quiet_hours import Edge
from kiosk.domain.session import ContentState
from kiosk.domain.speech import SpeechState
from kiosk.domain.staff import Desk, PinTold, StaffNote


class InputSeen(msgspec.Struct, frozen=True):
    """A finger came down or lifted, a key, a mouse button or wheel: somebody is there."""

    at: float


class ClockTicked(msgspec.Struct, frozen=True):
    """A moment that `next_wake` asked for, or any later one."""

    at: float


class Woken(msgspec.Struct, frozen=True):
    """The loop was touched."""

    at: float


class LoopPaused(msgspec.Struct, frozen=True):
    """The loop's pause button: stand still, or go on."""

    at: float


class WentHome(msgspec.Struct, frozen=True):
    """Home."""

    at: float


class WentBack(msgspec.Struct, frozen=True):
    """Back."""

    at: float


class Left(msgspec.Struct, frozen=True):
    """Clear & leave."""

    at: float


class MoreTimeTaken(msgspec.Struct, frozen=True):
    """Yes to "Are you still there?"."""

    at: float


class TreatmentOpened(msgspec.Struct, frozen=True):
    """A treatment's card. `chapter` is a chapter id, or empty for the first."""

    at: float
    treatment: str
    chapter: str = ""


class SlideOpened(msgspec.Struct, frozen=True):
    """A link to one slide, from a question or a result."""

    at: float
    slide: str


class PageTurned(msgspec.Struct, frozen=True):
    """The next (+1) or the earlier (-1) slide of the treatment being read."""

    at: float
    step: int


class MomentMoved(msgspec.Struct, frozen=True):
    """The figure's slider was moved: to a moment by its number, or (`held`) to a place between two."""

    at: float
    moment: float
    held: bool = False


class PartsOpened(msgspec.Struct, frozen=True):
    """All chapters of the treatment being read."""

    at: float


class ChapterPicked(msgspec.Struct, frozen=True):
    """One chapter of them."""

    at: float
    chapter: str


class QuizPickOpened(msgspec.Struct, frozen=True):
    """Check what you remember."""

    at: float


class QuizStarted(msgspec.Struct, frozen=True):
    """A treatment was chosen for the questions."""

    at: float
    treatment: str
    draws: tuple[float, ...]


class Answered(msgspec.Struct, frozen=True):
    """A choice was touched, or `kiosk.domain.marking.UNSURE`."""

    at: float
    given: str


class ItemSorted(msgspec.Struct, frozen=True):
    """A sign was put on a side: a reason to `call`, or fine."""

    at: float
    item: str
    call: bool


class SortTakenBack(msgspec.Struct, frozen=True):
    """The sign sorted last is to be sorted again."""

    at: float


class AnswerDone(msgspec.Struct, frozen=True):
    """That's my answer."""

    at: float


class QuestionPassed(msgspec.Struct, frozen=True):
    """On to the next question, answered or not; after the last, once more to those not known."""

    at: float
    draws: tuple[float, ...] = ()


class MissedRetried(msgspec.Struct, frozen=True):
    """Try the missed ones again."""

    at: float
    draws: tuple[float, ...]


class PlanPickOpened(msgspec.Struct, frozen=True):
    """My aftercare."""

    at: float


class PlanOpened(msgspec.Struct, frozen=True):
    """A plan, at the stage of so many days after the treatment; None for its beginning."""

    at: float
    plan: str
    day: int | None = None


class StageTurned(msgspec.Struct, frozen=True):
    """The next (+1) or the earlier (-1) stage of the plan shown."""

    at: float
    step: int


class StagePicked(msgspec.Struct, frozen=True):
    """A stage of the plan shown, by its number."""

    at: float
    stage: int


class CallOpened(msgspec.Struct, frozen=True):
    """Call us now."""

    at: float


class SourcesOpened(msgspec.Struct, frozen=True):
    """Where this comes from."""

    at: float


class ComfortOpened(msgspec.Struct, frozen=True):
    """Text & colour."""

    at: float


class TextSizeChosen(msgspec.Struct, frozen=True):
    """A text size."""

    at: float
    text_size: TextSize


class CalmMotionChosen(msgspec.Struct, frozen=True):
    """Calm motion on or off."""

    at: float
    calm: bool


class SkinToneChosen(msgspec.Struct, frozen=True):
    """The tone that all skin is drawn in, from 1 to 6; None for each drawing's own."""

    at: float
    skin_tone: int | None


class ContrastChosen(msgspec.Struct, frozen=True):
    """A theme."""

    at: float
    contrast: Contrast


class ComfortUndone(msgspec.Struct, frozen=True):
    """All comfort settings as they were."""

    at: float


class SlideStarred(msgspec.Struct, frozen=True):
    """The star of the slide being read: keep it for "My questions", or do not."""

    at: float


class LanguageOpened(msgspec.Struct, frozen=True):
    """Language; on the loop it begins a visit as well."""

    at: float


class MyQuestionsOpened(msgspec.Struct, frozen=True):
    """My questions."""

    at: float


class MyQuestionDropped(msgspec.Struct, frozen=True):
    """A line of "My questions" was removed, by `MyQuestion.key`."""

    at: float
    key: str


class TakeawayOpened(msgspec.Struct, frozen=True):
    """Take it with you."""

    at: float


class TakeawayPlanPicked(msgspec.Struct, frozen=True):
    """The plan to take home, by its id; empty for none."""

    at: float
    plan: str


class TakeawayQuestionsChosen(msgspec.Struct, frozen=True):
    """Whether "My questions" go along."""

    at: float
    taken: bool


class TakeawayShown(msgspec.Struct, frozen=True):
    """Show my code."""

    at: float


class CodeTurned(msgspec.Struct, frozen=True):
    """The next (+1) or the earlier (-1) code, where the words need more than one."""

    at: float
    step: int


class LanguageChosen(msgspec.Struct, frozen=True):
    """A language of the content, for this visit; on the loop it begins the visit as well."""

    at: float
    language: Language


class LowReachChosen(msgspec.Struct, frozen=True):
    """Bring everything lower, or use the whole screen."""

    at: float
    low: bool


class SwitchChose(msgspec.Struct, frozen=True):
    """The switch that chooses was pressed. Where nothing is scanned yet, it begins."""

    at: float


class SwitchMovedOn(msgspec.Struct, frozen=True):
    """The second switch was pressed: on to the next. Where nothing is scanned yet, it begins."""

    at: float


class TargetsSeen(msgspec.Struct, frozen=True):
    """What can be touched on the screen shown: how many things each group has, in reading order.

    Scanning begins at `group`: the first, or the one that holds what was chosen last.
    """

    at: float
    groups: tuple[int, ...]
    group: int = 0


class ScanStopped(msgspec.Struct, frozen=True):
    """A finger or a mouse came: scanning gives way."""

    at: float


class StatusOpened(msgspec.Struct, frozen=True):
    """The staff's way in was found."""

    at: float


class SpeechToggled(msgspec.Struct, frozen=True):
    """Read to me; while it is read, Stop."""

    at: float


class SpeechRepeated(msgspec.Struct, frozen=True):
    """Say again: the sentence being read, or in silence all of them."""

    at: float


class SpeechStopped(msgspec.Struct, frozen=True):
    """Something was done that changes nothing but what is seen, such as another page of a text."""

    at: float


class SpeedChosen(msgspec.Struct, frozen=True):
    """A speed, by its number in `kiosk.domain.speech.SPEEDS`."""

    at: float
    speed: int


class VolumeChosen(msgspec.Struct, frozen=True):
    """A volume, by its number in `kiosk.domain.speech.VOLUMES`."""

    at: float
    volume: int


class FocusMoved(msgspec.Struct, frozen=True):
    """A key moved to something that can be touched, or changed it: its name, role and state in words."""

    at: float
    words: str


class SpeechKeyPressed(msgspec.Struct, frozen=True):
    """The key, or the jack of the headphones, of somebody who hears instead of seeing."""

    at: float


class SentenceSpoken(msgspec.Struct, frozen=True):
    """What has that number was heard to its end, and there is `more` of the screen."""

    at: float
    number: int
    more: bool


class SpeechFound(msgspec.Struct, frozen=True):
    """What the machine's speech service can do now."""

    at: float
    state: SpeechState


class ContentSwapped(msgspec.Struct, frozen=True):
    """Other content came into use, and how it stands. Only sent while the loop is shown."""

    at: float
    catalog: Catalog
    content_state: ContentState | None = None


class DayBegan(msgspec.Struct, frozen=True):
    """The calendar shows another day."""

    at: float
    today: date


class StaffOpened(msgspec.Struct, frozen=True):
    """The staff's way in: presses in the corner of Home, or a key."""

    at: float


class DigitTyped(msgspec.Struct, frozen=True):
    """A key of the PIN."""

    at: float
    digit: int


class DigitTaken(msgspec.Struct, frozen=True):
    """The last digit taken back."""

    at: float


class DigitsMixed(msgspec.Struct, frozen=True):
    """The keys of the PIN in another order."""

    at: float
    draws: tuple[float, ...]


class PinDone(msgspec.Struct, frozen=True):
    """The PIN is complete."""

    at: float


class PinAnswered(msgspec.Struct, frozen=True):
    """What was found about a PIN. With nothing told, it opens."""

    at: float
    told: PinTold = PinTold.NOTHING


class DeskSeen(msgspec.Struct, frozen=True):
    """How everything stands that only staff see."""

    at: float
    desk: Desk


class StaffTold(msgspec.Struct, frozen=True):
    """What became of something that staff asked for."""

    at: float
    note: StaffNote


class CountsOpened(msgspec.Struct, frozen=True):
    """Counts, behind the PIN."""

    at: float


class CountsSaved(msgspec.Struct, frozen=True):
    """Save the counts to a stick."""

    at: float


class StaffLoopOpened(msgspec.Struct, frozen=True):
    """What the loop shows, behind the PIN."""

    at: float


class LoopTreatmentChosen(msgspec.Struct, frozen=True):
    """A treatment that the loop shall show, or leave out."""

    at: float
    treatment: str
    shown: bool


class StaffQuietOpened(msgspec.Struct, frozen=True):
    """Quiet hours, behind the PIN."""

    at: float


class QuietSwitched(msgspec.Struct, frozen=True):
    """Quiet hours on or off."""

    at: float
    is_on: bool


class QuietMoved(msgspec.Struct, frozen=True):
    """One of the times of the quiet hours so many minutes later, or earlier where they are below 0."""

    at: float
    edge: Edge
    by: int


class QuietTold(msgspec.Struct, frozen=True):
    """The clock on the wall has come to the quiet hours, or out of them."""

    at: float
    is_quiet: bool


class StaffLevelsOpened(msgspec.Struct, frozen=True):
    """Volume and brightness, behind the PIN."""

    at: float


class StaffVolumeChosen(msgspec.Struct, frozen=True):
    """The volume that each visit begins with, by its number."""

    at: float
    volume: int


class BrightnessChosen(msgspec.Struct, frozen=True):
    """The light of the panel, by its number."""

    at: float
    level: int


class ContentWasRead(msgspec.Struct, frozen=True):
    """Content was read again: on behalf of staff, or because there is something newer."""

    at: float
    note: StaffNote


class ContentReloaded(msgspec.Struct, frozen=True):
    """Read the content again."""

    at: float


class ContentRolledBack(msgspec.Struct, frozen=True):
    """Show the content that was shown before."""

    at: float


class CleaningBegan(msgspec.Struct, frozen=True):
    """A pause for cleaning the glass."""

    at: float


class KioskExited(msgspec.Struct, frozen=True):
    """Exit to the desktop."""

    at: float


Event = (
    InputSeen
    | ClockTicked
    | Woken
    | LoopPaused
    | WentHome
    | WentBack
    | Left
    | MoreTimeTaken
    | TreatmentOpened
    | SlideOpened
    | PageTurned
    | MomentMoved
    | PartsOpened
    | ChapterPicked
    | QuizPickOpened
    | QuizStarted
    | Answered
    | ItemSorted
    | SortTakenBack
    | AnswerDone
    | QuestionPassed
    | MissedRetried
    | PlanPickOpened
    | PlanOpened
    | StageTurned
    | StagePicked
    | CallOpened
    | SourcesOpened
    | ComfortOpened
    | TextSizeChosen
    | CalmMotionChosen
    | SkinToneChosen
    | ContrastChosen
    | ComfortUndone
    | SlideStarred
    | MyQuestionsOpened
    | MyQuestionDropped
    | TakeawayOpened
    | TakeawayPlanPicked
    | TakeawayQuestionsChosen
    | TakeawayShown
    | CodeTurned
    | LanguageOpened
    | LanguageChosen
    | LowReachChosen
    | SwitchChose
    | SwitchMovedOn
    | TargetsSeen
    | ScanStopped
    | StatusOpened
    | SpeechToggled
    | SpeechRepeated
    | SpeechStopped
    | SpeedChosen
    | VolumeChosen
    | FocusMoved
    | SpeechKeyPressed
    | SentenceSpoken
    | SpeechFound
    | ContentSwapped
    | DayBegan
    | StaffOpened
    | DigitTyped
    | DigitTaken
    | DigitsMixed
    | PinDone
    | PinAnswered
    | DeskSeen
    | StaffTold
    | CountsOpened
    | StaffLoopOpened
    | LoopTreatmentChosen
    | StaffQuietOpened
    | QuietSwitched
    | QuietMoved
    | QuietTold
    | StaffLevelsOpened
    | StaffVolumeChosen
    | BrightnessChosen
    | ContentWasRead
    | CountsSaved
    | ContentReloaded
    | ContentRolledBack
    | CleaningBegan
    | KioskExited
)
