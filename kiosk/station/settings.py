"""Every setting, declared once: name, range, default, unit, meaning. Documents and checks follow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kiosk.domain.comfort import Contrast
from kiosk.domain.nearest import nearest
from kiosk.domain.panel import SMALLEST_INCHES
from kiosk.domain.quiet_hours import PATTERN
from kiosk.domain.speech import USUAL_VOLUME, VOLUMES
from kiosk.station.renderer import Renderer


class Setting(msgspec.Struct, frozen=True):
    """A number that the installer may set, from `least` to `most`. A default of 0 may mean "ask"."""

    name: str
    default: float
    least: float
    most: float
    unit: str
    meaning: str


class Choice(msgspec.Struct, frozen=True):
    """One word of several that the installer may set."""

    name: str
    default: str
    words: tuple[str, ...]
    meaning: str


class Line(msgspec.Struct, frozen=True):
    """A line of text that the installer may set; empty for none. Any other is `pattern`, which is `what`."""

    name: str
    pattern: str
    what: str
    meaning: str


SWITCH_KEYS = ("Space", "Return", *(f"F{number}" for number in range(1, 13)))
"""Keys that a switch may press, by Qt's names."""

SPEECH_KEYS = ("none", *(f"F{number}" for number in range(1, 25)), "Help", "Menu", "Insert")
"""Keys that start reading aloud, by Qt's names."""

STAFF_KEYS = ("none", *(f"F{number}" for number in range(1, 25)), "Pause", "ScrollLock")
"""Keys that open the staff's way in, by Qt's names."""

_PATH = r"/[^\x00-\x1f\x7f]{0,500}"
_HASH = r"\$argon2id\$v=19\$m=\d{2,7},t=\d{1,3},p=\d{1,2}\$[A-Za-z0-9+/]{11,}\$[A-Za-z0-9+/]{22,}"

SETTINGS: tuple[Setting | Choice | Line, ...] = (
    Setting(
        "panel.inches",
        0,
        0,
        110,
        "inch",
        "Diagonal of the touch panel. 0 asks the screen, and takes 24 where its answer is not "
        "plausible.",
    ),
    Setting("loop.slide_s", 9, 4, 60, "s", "How long a slide of the loop stands."),
    Setting(
        "idle.warn_after_s",
        120,
        2,
        600,
        "s",
        "Time without a touch before “Are you still there?”; a clinic sets 60 to 300.",
    ),
    Setting(
        "idle.notice_s", 30, 2, 120, "s", "How long that notice stays; a clinic sets 20 to 45."
    ),
    Setting(
        "idle.seconds_per_word",
        0.5,
        0,
        2,
        "s",
        "What each word on the screen adds to `idle.warn_after_s`.",
    ),
    Choice(
        "review.overdue",
        "warn",
        ("warn", "leave_loop"),
        "What happens when a review date has passed: staff are told, and with `leave_loop` the slide "
        "also leaves the loop.",
    ),
    Choice(
        "quiz.word",
        "off",
        ("off", "on"),
        "Whether buttons and titles call the questions a quiz; else “Check what you remember”.",
    ),
    Choice(
        "comfort.contrast",
        "default",
        tuple(contrast.value for contrast in Contrast),
        "Colours of the loop, and those that every visit begins with.",
    ),
    Setting(
        "reach.height_mm",
        300,
        120,
        1500,
        "mm",
        "How high everything is when a patient has brought it lower. The usual 300 end 1100 mm above "
        "the floor where the panel begins at 800. No less is taken than the screens need.",
    ),
    Choice(
        "scan.switches",
        "one",
        ("none", "one", "two"),
        "Scanning with one switch goes on by itself; with two, the other switch goes on.",
    ),
    Setting("scan.step_s", 1.5, 0.5, 10, "s", "How long scanning offers each thing."),
    Choice(
        "scan.choose_key",
        "F8",
        SWITCH_KEYS,
        "The key that the switch to choose presses. It wakes the loop and begins to scan.",
    ),
    Choice(
        "scan.next_key",
        "F9",
        SWITCH_KEYS,
        "The key that the switch to go on presses, where there are two.",
    ),
    Choice(
        "speech.key",
        "F1",
        SPEECH_KEYS,
        "Key that reads aloud from anywhere, also from the loop: a key that can be felt, or what a "
        "keypad sends when headphones are plugged in.",
    ),
    Setting(
        "speech.volume",
        USUAL_VOLUME + 1,
        1,
        len(VOLUMES),
        "of 5",
        "How loud *Read to me* begins in each visit, until staff set it on their panel.",
    ),
    Line(
        "quiet.hours",
        PATTERN,
        "two times of a 24 hour clock, such as 20:00-07:00",
        "Hours in which the screen is almost black, until staff set them on their panel. Without it: none.",
    ),
    Line(
        "content.shelf",
        _PATH,
        "an absolute path",
        "Shelf of releases, which `content` fills and `run` shows. Without one, `run` shows what the "
        "kiosk brings along.",
    ),
    Line(
        "content.public_key",
        r"RW[QRST][A-Za-z0-9+/]{53}",
        "a public key of minisign",
        "With this public key, only content that is signed with it is added and shown.",
    ),
    Line(
        "state.folder",
        _PATH,
        "an absolute path",
        "Where the staff's PIN and the counts are kept. Without it: the folder of the service, else "
        "`~/.local/state/afterglow`.",
    ),
    Line(
        "staff.pin_hash",
        _HASH,
        "what `python -m kiosk.station.pin_hash` prints",
        "The staff's PIN, as a hash. Without it the kiosk asks for a PIN when it is first started.",
    ),
    Choice(
        "staff.key",
        "none",
        STAFF_KEYS,
        "Key that leads staff to the PIN from anywhere.",
    ),
    Choice(
        "cleaning.free",
        "off",
        ("off", "on"),
        "Whether the pause for cleaning the glass is there without the PIN.",
    ),
    Choice(
        "counts.keep",
        "on",
        ("on", "off"),
        "Whether the totals of each day are kept. With `off` there is no file of them.",
    ),
    Line(
        "counts.folder",
        _PATH,
        "an absolute path",
        "Where staff save the counts to. Without it: a USB stick below `/media` or `/run/media`.",
    ),
    Setting("counts.days", 400, 7, 3660, "days", "How many days of totals are kept."),
    Choice(
        "screen.renderer",
        Renderer.AUTO.value,
        tuple(renderer.value for renderer in Renderer),
        "Who draws: `software` is the processor, `hardware` the graphics driver, and `auto` the driver "
        "where there is one.",
    ),
)

NOBODYS_KEY = "RWQ" + 53 * "A"
"""Nothing can be signed with it. In force where `content.public_key` was refused, so that a slip of the pen
does not let unsigned content in: the kiosk shows what it brings along.
"""

_BY_NAME: Mapping[str, Setting | Choice | Line] = {setting.name: setting for setting in SETTINGS}


class SettingProblem(msgspec.Struct, frozen=True):
    """A setting that cannot be taken, and what to do."""

    given: str
    message: str


class Settings(msgspec.Struct, frozen=True):
    """The settings in force, by name: numbers, words of a choice, and lines of text."""

    values: Mapping[str, float]
    words: Mapping[str, str]
    lines: Mapping[str, str]

    def __getitem__(self, name: str) -> float:
        """The value of a declared number. An undeclared one is a bug: `KeyError`."""
        return self.values[name]

    def choice(self, name: str) -> str:
        """The word of a declared choice. An undeclared one is a bug: `KeyError`."""
        return self.words[name]

    def line(self, name: str) -> str:
        """The text of a declared line, or an empty one. An undeclared one is a bug: `KeyError`."""
        return self.lines[name]


def defaults() -> Settings:
    """Every setting as declared."""
    return Settings(
        {one.name: one.default for one in SETTINGS if isinstance(one, Setting)},
        {one.name: one.default for one in SETTINGS if isinstance(one, Choice)},
        {one.name: "" for one in SETTINGS if isinstance(one, Line)},
    )


_KEYS = ("scan.choose_key", "scan.next_key", "speech.key", "staff.key")
_OTHER_KEYS = ("scan.choose_key", "scan.next_key", "speech.key")


def with_assignments(
    settings: Settings, given: Iterable[str]
) -> tuple[Settings, tuple[SettingProblem, ...]]:
    """The settings with each `name=value` taken, and everything wrong with the ones that were not."""
    values, words, lines = dict(settings.values), dict(settings.words), dict(settings.lines)
    problems: list[SettingProblem] = []
    for assignment in given:
        taken = _take(assignment)
        if isinstance(taken, SettingProblem):
            problems.append(taken)
            if assignment.startswith("content.public_key="):
                lines["content.public_key"] = NOBODYS_KEY
        else:
            name, value = taken
            if isinstance(value, str):
                (lines if name in lines else words)[name] = value
            else:
                values[name] = value
    if words["scan.choose_key"] == words["scan.next_key"]:
        same = words["scan.next_key"]
        message = f"scan.choose_key and scan.next_key are both {same}; give each switch its own key"
        problems.append(SettingProblem(f"scan.next_key={same}", message))
    if words["staff.key"] in {words[name] for name in _OTHER_KEYS} - {"none"}:
        same = words["staff.key"]
        message = f"staff.key is {same}, which something else has; give it a key of its own"
        problems.append(SettingProblem(f"staff.key={same}", message))
    if words["speech.key"] in (words["scan.choose_key"], words["scan.next_key"]):
        same = words["speech.key"]
        message = f"speech.key is {same}, which a switch presses; give it a key of its own"
        problems.append(SettingProblem(f"speech.key={same}", message))
    return Settings(values, words, lines), tuple(problems)


def with_source(
    settings: Settings, given: Iterable[str]
) -> tuple[Settings, tuple[SettingProblem, ...]]:
    """The same for a source of which the rest counts: keys that clash stay as they were in `settings`."""
    taken, problems = with_assignments(settings, given)
    _, clash = with_assignments(taken, ())
    if clash:
        words = {**taken.words, **{name: settings.words[name] for name in _KEYS}}
        taken = msgspec.structs.replace(taken, words=words)
    return taken, problems


def declared(name: str) -> Setting | Choice | Line | None:
    """The setting of that name, if there is one."""
    return _BY_NAME.get(name)


def _take(assignment: str) -> tuple[str, float | str] | SettingProblem:
    name, equals, written = assignment.partition("=")
    setting = _BY_NAME.get(name)
    if not equals:
        return SettingProblem(assignment, "write it as name=value, such as loop.slide_s=12")
    if setting is None:
        meant = nearest(name.lower(), _BY_NAME)
        hint = f"did you mean {meant}? There" if meant is not None else "there"
        return SettingProblem(assignment, f"there is no setting {name}; {hint} are {_names()}")
    if isinstance(setting, Choice):
        if written not in setting.words:
            return SettingProblem(assignment, f"{name} must be {_either(setting.words)}")
        return name, written
    if isinstance(setting, Line):
        if written and re.fullmatch(setting.pattern, written) is None:
            return SettingProblem(assignment, f"{name} must be {setting.what}")
        return name, written
    try:
        value = float(written)
    except ValueError:
        return SettingProblem(assignment, f"{name} needs a number in {setting.unit}")
    if name == "panel.inches" and 0 < value < SMALLEST_INCHES:
        return SettingProblem(assignment, f"a panel has {SMALLEST_INCHES:g} inch or more")
    if not setting.least <= value <= setting.most:
        return SettingProblem(
            assignment,
            f"{name} must be from {setting.least:g} to {setting.most:g} {setting.unit}",
        )
    return name, value


def _names() -> str:
    return ", ".join(_BY_NAME)


def _either(words: Sequence[str]) -> str:
    """`a, b or c`."""
    *others, last = words
    return f"{', '.join(others)} or {last}"


def table() -> str:
    """The settings as a Markdown table, for README.md."""
    head = ["| setting | default | range | unit | meaning |", "|---|---|---|---|---|"]
    return "\n".join([*head, *map(_row, SETTINGS)])


def _row(one: Setting | Choice | Line) -> str:
    if isinstance(one, Line):
        return f"| `{one.name}` | none | {one.what} | | {one.meaning} |"
    if isinstance(one, Choice):
        words = _either([f"`{word}`" for word in one.words])
        return f"| `{one.name}` | `{one.default}` | {words} | | {one.meaning} |"
    limits = f"{one.least:g} to {one.most:g}"
    return f"| `{one.name}` | {one.default:g} | {limits} | {one.unit} | {one.meaning} |"


if __name__ == "__main__":
    print(table())
