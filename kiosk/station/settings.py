"""Every setting, declared once: name, range, default, unit, meaning. Documents and checks follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.domain.panel import SMALLEST_INCHES


class Setting(msgspec.Struct, frozen=True):
    """A number that the installer may set, from `least` to `most`. A default of 0 may mean "ask".

    One with `words` is set by one of them; its number is that word's place among them.
    """

    name: str
    default: float
    least: float
    most: float
    unit: str
    meaning: str
    words: tuple[str, ...] = ()


SWITCH_KEYS = ("Space", "Return", *(f"F{number}" for number in range(1, 13)))
"""Keys that a switch may press, by Qt's names."""

SETTINGS: tuple[Setting, ...] = (
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
    Setting(
        "reach.height_mm",
        300,
        120,
        1500,
        "mm",
        "How high everything is when a patient has brought it lower. The usual 300 end 1100 mm above "
        "the floor where the panel begins at 800. No less is taken than the screens need.",
    ),
    Setting(
        "scan.switches",
        1,
        0,
        2,
        "switches",
        "Scanning with one switch goes on by itself; with two, the other switch goes on.",
        words=("none", "one", "two"),
    ),
    Setting("scan.step_s", 1.5, 0.5, 10, "s", "How long scanning offers each thing."),
    Setting(
        "scan.choose_key",
        SWITCH_KEYS.index("F8"),
        0,
        len(SWITCH_KEYS) - 1,
        "key",
        "The key that the switch to choose presses. It wakes the loop and begins to scan.",
        words=SWITCH_KEYS,
    ),
    Setting(
        "scan.next_key",
        SWITCH_KEYS.index("F9"),
        0,
        len(SWITCH_KEYS) - 1,
        "key",
        "The key that the switch to go on presses, where there are two.",
        words=SWITCH_KEYS,
    ),
)

_BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}


class SettingProblem(msgspec.Struct, frozen=True):
    """A setting that cannot be taken, and what to do."""

    given: str
    message: str


class Settings(msgspec.Struct, frozen=True):
    """The settings in force, by name."""

    values: Mapping[str, float]

    def __getitem__(self, name: str) -> float:
        """The value of a declared setting. An undeclared one is a bug: `KeyError`."""
        return self.values[name]


def defaults() -> Settings:
    """Every setting as declared."""
    return Settings({setting.name: setting.default for setting in SETTINGS})


def with_assignments(
    settings: Settings, given: Iterable[str]
) -> tuple[Settings, tuple[SettingProblem, ...]]:
    """The settings with each `name=value` taken, and everything wrong with the ones that were not."""
    values = dict(settings.values)
    problems: list[SettingProblem] = []
    for assignment in given:
        taken = _take(assignment)
        if isinstance(taken, SettingProblem):
            problems.append(taken)
        else:
            name, value = taken
            values[name] = value
    if values["scan.choose_key"] == values["scan.next_key"]:
        same = SWITCH_KEYS[int(values["scan.next_key"])]
        message = f"scan.choose_key and scan.next_key are both {same}; give each switch its own key"
        problems.append(SettingProblem(f"scan.next_key={same}", message))
    return Settings(values), tuple(problems)


def _take(assignment: str) -> tuple[str, float] | SettingProblem:
    name, equals, written = assignment.partition("=")
    setting = _BY_NAME.get(name)
    if not equals:
        return SettingProblem(assignment, "write it as name=value, such as loop.slide_s=12")
    if setting is None:
        return SettingProblem(assignment, f"there is no setting {name}; there are {_names()}")
    if setting.words:
        if written in setting.words:
            return name, float(setting.words.index(written))
        return SettingProblem(assignment, f"{name} must be one of {', '.join(setting.words)}")
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


def _values(s: Setting) -> str:
    """Default and range."""
    if s.words:
        return f"{s.words[int(s.default)]} | {', '.join(s.words)}"
    return f"{s.default:g} | {s.least:g} to {s.most:g}"


def table() -> str:
    """The settings as a Markdown table, for README.md."""
    rows = [f"| `{s.name}` | {_values(s)} | {s.unit} | {s.meaning} |" for s in SETTINGS]
    head = ["| setting | default | range | unit | meaning |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows])


if __name__ == "__main__":
    print(table())
