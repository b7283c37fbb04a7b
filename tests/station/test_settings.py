"""Settings are taken when they are numbers in range, and refused with what to do."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.content.releases.minisign import public_key
from kiosk.station.pin_keeper import hashed
from kiosk.station.settings import (
    NOBODYS_KEY,
    SETTINGS,
    SPEECH_KEYS,
    SWITCH_KEYS,
    Choice,
    Line,
    Setting,
    SettingProblem,
    Settings,
    defaults,
    with_assignments,
)

TAKEN = [
    ("loop.slide_s=12", 12.0),
    ("loop.slide_s=4", 4.0),
    ("loop.slide_s=60", 60.0),
    ("idle.warn_after_s=5", 5.0),
    ("idle.seconds_per_word=0", 0.0),
    ("idle.seconds_per_word=.25", 0.25),
    ("panel.inches=10.1", 10.1),
    ("panel.inches=0", 0.0),
    ("reach.height_mm=420", 420.0),
]


@pytest.mark.parametrize(("given_", "value"), TAKEN)
def test_taken(given_: str, value: float) -> None:
    settings, problems = with_assignments(defaults(), [given_])
    name = given_.partition("=")[0]
    assert problems == ()
    assert settings[name] == value
    assert {**settings.values, name: 0} == {**defaults().values, name: 0}
    assert settings.words == defaults().words


KEY = "RWQ" + "a/+0" * 13 + "Z"

LINES = [
    ("content.shelf=/srv/afterglow/content", "/srv/afterglow/content"),
    ("content.shelf=/srv/a b=c", "/srv/a b=c"),
    ("content.shelf=", ""),
    (f"content.public_key={KEY}", KEY),
]


@pytest.mark.parametrize(("given_", "line"), LINES)
def test_lines(given_: str, line: str) -> None:
    settings, problems = with_assignments(defaults(), [given_])
    assert problems == ()
    assert settings.line(given_.partition("=")[0]) == line
    assert (settings.values, settings.words) == (defaults().values, defaults().words)


KEYS_OF_THEIR_OWN = ("scan.choose_key", "scan.next_key", "speech.key", "staff.key")


@pytest.mark.parametrize("choice", [s for s in SETTINGS if isinstance(s, Choice)], ids=str)
def test_each_word_of_a_choice_is_taken(choice: Choice) -> None:
    assert defaults().choice(choice.name) == choice.default
    keys = {name: defaults().choice(name) for name in KEYS_OF_THEIR_OWN}
    others = {key for name, key in keys.items() if choice.name in keys and name != choice.name}
    for word in (word for word in choice.words if word not in others):
        settings, problems = with_assignments(defaults(), [f"{choice.name}={word}"])
        assert (settings.choice(choice.name), problems) == (word, ())
        assert settings.values == defaults().values


REFUSED = [
    ("state.folder=state", "state.folder must be an absolute path"),
    (
        "staff.pin_hash=407198",
        "staff.pin_hash must be what `python -m kiosk.station.pin_hash` prints",
    ),
    ("loop.slide_s", "write it as name=value, such as loop.slide_s=12"),
    ("", "write it as name=value, such as loop.slide_s=12"),
    ("loop.slide=9", "there is no setting loop.slide; did you mean loop.slide_s? There are panel."),
    ("=9", "there is no setting ; there are panel.inches, loop.slide_s, "),
    ("LOOP.SLIDE_S=9", "there is no setting LOOP.SLIDE_S; did you mean loop.slide_s? There are "),
    ("loop.slide_s=", "loop.slide_s needs a number in s"),
    ("loop.slide_s=nine", "loop.slide_s needs a number in s"),
    ("loop.slide_s=9=9", "loop.slide_s needs a number in s"),
    ("panel.inches=24in", "panel.inches needs a number in inch"),
    ("loop.slide_s=3.9", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=61", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=-9", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=nan", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=inf", "loop.slide_s must be from 4 to 60 s"),
    ("quiz.word=yes", "quiz.word must be off or on"),
    ("quiz.word=", "quiz.word must be off or on"),
    ("review.overdue=1", "review.overdue must be warn or leave_loop"),
    ("comfort.contrast=dark", "comfort.contrast must be default, high_dark, high_light or low"),
    ("comfort.contrast=", "comfort.contrast must be default, high_dark, high_light or low"),
    ("reach.height_mm=119", "reach.height_mm must be from 120 to 1500 mm"),
    ("scan.switches=1", "scan.switches must be none, one or two"),
    ("scan.choose_key=space", "scan.choose_key must be Space, Return, F1, "),
    ("speech.key=f1", "speech.key must be none, F1, F2, "),
    ("speech.key=15", "speech.key must be none, F1, F2, "),
    ("content.shelf=content", "content.shelf must be an absolute path"),
    ("content.shelf=/a\nb", "content.shelf must be an absolute path"),
    ("panel.inches=111", "panel.inches must be from 0 to 110 inch"),
]


@pytest.mark.parametrize(("given_", "message"), REFUSED)
def test_refused(given_: str, message: str) -> None:
    settings, problems = with_assignments(defaults(), [given_])
    assert settings == defaults()
    assert [problem.given for problem in problems] == [given_]
    assert problems[0].message.startswith(message)


@pytest.mark.parametrize("written", ["RWQ", f"{KEY}=", "none"])
def test_a_key_that_is_none_lets_nothing_in(written: str) -> None:
    settings, problems = with_assignments(defaults(), [f"content.public_key={written}"])
    assert [one.message for one in problems] == [
        "content.public_key must be a public key of minisign"
    ]
    assert settings.line("content.public_key") == NOBODYS_KEY
    assert public_key(NOBODYS_KEY) is not None
    mended, problems = with_assignments(settings, [f"content.public_key={KEY}"])
    assert (mended.line("content.public_key"), problems) == (KEY, ())


def test_every_problem_is_told_and_the_rest_is_taken() -> None:
    given_ = ["loop.slide_s=5", "none=1", "idle.notice_s=x", "loop.slide_s=7"]
    settings, problems = with_assignments(defaults(), given_)
    assert settings["loop.slide_s"] == 7
    assert [problem.given for problem in problems] == ["none=1", "idle.notice_s=x"]


def test_what_was_set_before_stays() -> None:
    first, _ = with_assignments(defaults(), ["loop.slide_s=5"])
    second, _ = with_assignments(first, ["idle.notice_s=20"])
    assert (second["loop.slide_s"], second["idle.notice_s"]) == (5, 20)
    assert (first["idle.notice_s"], defaults()["loop.slide_s"]) == (30, 9)


def test_an_undeclared_setting_is_a_bug() -> None:
    with pytest.raises(KeyError):
        _ = defaults()["none"]
    with pytest.raises(KeyError):
        defaults().choice("none")
    with pytest.raises(KeyError):
        defaults().line("none")


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_declared(setting: Setting | Choice | Line) -> None:
    if isinstance(setting, Line):
        assert setting.what
        assert setting.meaning.endswith(".")
        assert defaults().line(setting.name) == ""
        assert re.compile(setting.pattern).fullmatch("") is None
        return
    if isinstance(setting, Choice):
        assert setting.default in setting.words
        assert len(set(setting.words)) == len(setting.words) > 1
        assert setting.meaning.endswith(".")
        return
    assert setting.least <= setting.default <= setting.most
    assert setting.unit
    assert setting.meaning.endswith(".")
    assert defaults()[setting.name] == setting.default


def test_names_are_declared_once() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


@hypothesis_settings(deadline=None)
@given(st.lists(st.one_of(st.text(), st.from_regex(r"loop\.slide_s=.*"))))
def test_no_assignment_is_too_odd(given_: list[str]) -> None:
    settings, problems = with_assignments(defaults(), given_)
    assert isinstance(settings, Settings)
    assert all(isinstance(problem, SettingProblem) for problem in problems)
    assert 4 <= settings["loop.slide_s"] <= 60


@pytest.mark.parametrize("inches", ["0.01", "1", "6.9"])
def test_a_panel_smaller_than_any_is_refused(inches: str) -> None:
    _, problems = with_assignments(defaults(), [f"panel.inches={inches}"])
    assert len(problems) == 1


@pytest.mark.parametrize(
    "given_",
    [["scan.choose_key=F9"], ["scan.next_key=F8"], ["scan.choose_key=F2", "scan.next_key=F2"]],
)
def test_two_switches_with_one_key_are_refused(given_: list[str]) -> None:
    _, problems = with_assignments(defaults(), given_)
    assert len(problems) == 1
    assert problems[0].message.endswith("give each switch its own key")


def test_switches_may_change_their_keys() -> None:
    settings, problems = with_assignments(defaults(), ["scan.choose_key=F9", "scan.next_key=F8"])
    assert problems == ()
    assert (settings.choice("scan.choose_key"), settings.choice("scan.next_key")) == ("F9", "F8")


def test_every_key_of_a_switch_is_one_that_qt_knows() -> None:
    from PySide6.QtCore import Qt

    assert len({Qt.Key[f"Key_{name}"] for name in SWITCH_KEYS}) == len(SWITCH_KEYS)


@pytest.mark.parametrize("word", ["none", "F1", "F24", "Help"])
def test_a_setting_of_words(word: str) -> None:
    settings, problems = with_assignments(defaults(), [f"speech.key={word}"])
    assert problems == ()
    assert settings.choice("speech.key") == word


@pytest.mark.parametrize("given_", [["speech.key=F8"], ["scan.next_key=F1"]])
def test_speech_has_a_key_of_its_own(given_: list[str]) -> None:
    _, problems = with_assignments(defaults(), given_)
    assert len(problems) == 1
    assert problems[0].message.endswith("give it a key of its own")


def test_every_key_of_speech_is_one_that_qt_knows() -> None:
    from PySide6.QtCore import Qt

    keys = SPEECH_KEYS[1:]
    assert len({Qt.Key[f"Key_{name}"] for name in keys}) == len(keys)


def test_lines_are_taken_as_they_are_written() -> None:
    pin_hash = hashed("407198")
    given_ = [f"staff.pin_hash={pin_hash}", "state.folder=/srv/a=b c"]
    settings, problems = with_assignments(defaults(), given_)
    assert problems == ()
    assert settings.line("staff.pin_hash") == pin_hash
    assert settings.line("state.folder") == "/srv/a=b c"
    emptied, problems = with_assignments(settings, ["state.folder="])
    assert (emptied.line("state.folder"), problems) == ("", ())


@pytest.mark.parametrize("key", ["F1", "F8", "F9"])
def test_the_key_of_staff_is_its_own(key: str) -> None:
    _, problems = with_assignments(defaults(), [f"staff.key={key}"])
    told = f"staff.key is {key}, which something else has; give it a key of its own"
    assert [one.message for one in problems] == [told]
