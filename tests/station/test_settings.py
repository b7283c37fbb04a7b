"""Settings are taken when they are numbers in range, and refused with what to do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.station.settings import (
    SETTINGS,
    Setting,
    SettingProblem,
    Settings,
    defaults,
    table,
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
    ("speech.key=none", 0.0),
    ("speech.key=F15", 15.0),
]


@pytest.mark.parametrize(("given_", "value"), TAKEN)
def test_taken(given_: str, value: float) -> None:
    settings, problems = with_assignments(defaults(), [given_])
    name = given_.partition("=")[0]
    assert problems == ()
    assert settings[name] == value
    assert {**settings.values, name: 0} == {**defaults().values, name: 0}


REFUSED = [
    ("loop.slide_s", "write it as name=value, such as loop.slide_s=12"),
    ("", "write it as name=value, such as loop.slide_s=12"),
    ("loop.slide=9", "there is no setting loop.slide; there are panel.inches, loop.slide_s, "),
    ("=9", "there is no setting ; there are "),
    ("LOOP.SLIDE_S=9", "there is no setting LOOP.SLIDE_S"),
    ("loop.slide_s=", "loop.slide_s needs a number in s"),
    ("loop.slide_s=nine", "loop.slide_s needs a number in s"),
    ("loop.slide_s=9=9", "loop.slide_s needs a number in s"),
    ("panel.inches=24in", "panel.inches needs a number in inch"),
    ("loop.slide_s=3.9", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=61", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=-9", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=nan", "loop.slide_s must be from 4 to 60 s"),
    ("loop.slide_s=inf", "loop.slide_s must be from 4 to 60 s"),
    ("speech.key=f1", "speech.key must be one of none, F1, F2, "),
    ("speech.key=15", "speech.key must be one of none, F1, F2, "),
    ("panel.inches=111", "panel.inches must be from 0 to 110 inch"),
]


@pytest.mark.parametrize(("given_", "message"), REFUSED)
def test_refused(given_: str, message: str) -> None:
    settings, problems = with_assignments(defaults(), [given_])
    assert settings == defaults()
    assert [problem.given for problem in problems] == [given_]
    assert problems[0].message.startswith(message)


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


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_declared(setting: Setting) -> None:
    assert setting.least <= setting.default <= setting.most
    assert not setting.choices or setting.most == len(setting.choices) - 1
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


@pytest.mark.parametrize("word", ["none", "F1", "F24", "Help"])
def test_a_setting_of_words(word: str) -> None:
    settings, problems = with_assignments(defaults(), [f"speech.key={word}"])
    assert problems == ()
    assert settings.choice("speech.key") == word


def test_the_words_are_told() -> None:
    assert "| `speech.key` | F1 | none, F1, F2, " in table()
