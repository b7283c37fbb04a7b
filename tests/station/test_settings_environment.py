"""Settings in the environment, and which source counts most."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli.entry import _parser
from kiosk.cli.given import found_settings
from kiosk.station.settings import NOBODYS_KEY, SETTINGS, Settings, defaults
from kiosk.station.settings_environment import variable, with_environment


def taken(**environ: str) -> tuple[Settings, list[str]]:
    settings, problems = with_environment(defaults(), environ)
    return settings, [f"{one.given}: {one.message}" for one in problems]


def test_each_setting_has_a_variable_of_its_own() -> None:
    assert variable("panel.inches") == "AFTERGLOW_PANEL_INCHES"
    assert len({variable(one.name) for one in SETTINGS}) == len(SETTINGS)


def test_they_are_taken_and_what_is_no_setting_is_left_alone() -> None:
    settings, wrong = taken(
        AFTERGLOW_PANEL_INCHES="32",
        AFTERGLOW_QUIZ_WORD="on",
        AFTERGLOW_STATE_FOLDER="/srv/a",
        AFTERGLOW_RUNG="2",
        AFTERGLOW_SETTINGS="/etc",
        AFTERGLOW_SKIP_APT="1",
        HOME="/h",
    )
    assert (settings["panel.inches"], settings.choice("quiz.word")) == (32, "on")
    assert (settings.line("state.folder"), wrong) == ("/srv/a", [])


WRONG = {
    "unknown": (
        {"AFTERGLOW_PANEL_INCH": "24"},
        "AFTERGLOW_PANEL_INCH=24: there is no such variable; did you mean AFTERGLOW_PANEL_INCHES?",
    ),
    "like none": ({"AFTERGLOW_X": "1"}, "AFTERGLOW_X=1: there is no such variable"),
    "no number": (
        {"AFTERGLOW_LOOP_SLIDE_S": "fast"},
        "AFTERGLOW_LOOP_SLIDE_S=fast: loop.slide_s needs a number in s",
    ),
    "out of range": (
        {"AFTERGLOW_LOOP_SLIDE_S": "3"},
        "AFTERGLOW_LOOP_SLIDE_S=3: loop.slide_s must be from 4 to 60 s",
    ),
    "a key that is taken": (
        {"AFTERGLOW_STAFF_KEY": "F1"},
        "AFTERGLOW_STAFF_KEY=F1: staff.key is F1, which something else has; give it a key of its own",
    ),
}


@pytest.mark.parametrize(("environ", "told"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_told_and_the_rest_counts(environ: dict[str, str], told: str) -> None:
    settings, wrong = taken(**environ, AFTERGLOW_IDLE_NOTICE_S="40")
    assert (settings["idle.notice_s"], wrong) == (40, [told])
    assert settings.words == defaults().words


def test_a_wrong_public_key_lets_nothing_in() -> None:
    settings, wrong = taken(AFTERGLOW_CONTENT_PUBLIC_KEY="RWQ")
    assert (settings.line("content.public_key"), len(wrong)) == (NOBODYS_KEY, 1)


def test_the_line_counts_more_than_the_environment_and_that_more_than_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERGLOW_SETTINGS", str(tmp_path))
    (tmp_path / "a.toml").write_text("loop.slide_s = 11\nidle.notice_s = 31\nscan.step_s = 3")
    monkeypatch.setenv("AFTERGLOW_LOOP_SLIDE_S", "12")
    monkeypatch.setenv("AFTERGLOW_IDLE_NOTICE_S", "32")
    given = ["run", "--set", "loop.slide_s=13", "--set", "loop.sped=1", "--panel-inches", "3"]
    settings, of_machine, of_line = found_settings(_parser().parse_args(given))
    names = ("loop.slide_s", "idle.notice_s", "scan.step_s", "panel.inches")
    assert [settings[name] for name in names] == [13, 32, 3, 0]
    assert [one.given for one in of_machine] == []
    assert [one.given for one in of_line] == ["--set loop.sped=1", "--set panel.inches=3"]
