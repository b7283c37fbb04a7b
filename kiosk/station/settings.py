"""Every setting, declared once: name, range, default, unit, meaning. Documents and checks follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.domain.panel import SMALLEST_INCHES


class Setting(msgspec.Struct, frozen=True):
    """A number that the installer may set, from `least` to `most`. A default of 0 may mean "ask".

    With `choices` it is one of these words, and its value is the number of that word, counted from 0.
    """

    name: str
    default: float
    least: float
    most: float
    unit: str
    meaning: str
    choices: tuple[str, ...] = ()


SPEECH_KEYS = ("none", *(f"F{number}" for number in range(1, 25)), "Help", "Menu", "Insert")

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
        "speech.key",
        SPEECH_KEYS.index("F1"),
        0,
        len(SPEECH_KEYS) - 1,
        "key",
        "Key that reads aloud from anywhere, also from the loop: a key that can be felt, or what a "
        "keypad sends when headphones are plugged in.",
        SPEECH_KEYS,
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

    def choice(self, name: str) -> str:
        """The word that a setting of words stands at."""
        return _BY_NAME[name].choices[int(self.values[name])]


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
    return Settings(values), tuple(problems)


def _take(assignment: str) -> tuple[str, float] | SettingProblem:
    name, equals, written = assignment.partition("=")
    setting = _BY_NAME.get(name)
    if not equals:
        return SettingProblem(assignment, "write it as name=value, such as loop.slide_s=12")
    if setting is None:
        return SettingProblem(assignment, f"there is no setting {name}; there are {_names()}")
    if setting.choices:
        return _choose(setting, assignment, written)
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


def _choose(setting: Setting, assignment: str, written: str) -> tuple[str, float] | SettingProblem:
    if written not in setting.choices:
        words = ", ".join(setting.choices)
        return SettingProblem(assignment, f"{setting.name} must be one of {words}")
    return setting.name, float(setting.choices.index(written))


def _names() -> str:
    return ", ".join(_BY_NAME)


def table() -> str:
    """The settings as a Markdown table, for README.md."""
    rows = [
        f"| `{s.name}` | {_default(s)} | {_range(s)} | {s.unit} | {s.meaning} |" for s in SETTINGS
    ]
    head = ["| setting | default | range | unit | meaning |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows])


def _default(setting: Setting) -> str:
    return setting.choices[int(setting.default)] if setting.choices else f"{setting.default:g}"


def _range(setting: Setting) -> str:
    if setting.choices:
        return ", ".join(setting.choices)
    return f"{setting.least:g} to {setting.most:g}"


if __name__ == "__main__":
    print(table())
