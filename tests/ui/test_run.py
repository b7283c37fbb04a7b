"""`run`: what it needs, what it says where that is missing, and how it ends."""

from __future__ import annotations

import signal
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.compose import content_for, world_for
from kiosk.content import choose
from kiosk.domain.session import HomeScreen, StatusScreen
from kiosk.station.settings import defaults, with_assignments
from tests.conftest import MakeKiosk
from tests.content.library import write
from tests.content.valid import PEEL, SHARED, valid_files
from tests.ui.hand import items
from tests.ui.program import SCREEN_IS_UP, Program, environment, run

WRONG_USAGE = {
    "unknown setting": ["export", "pictures", "--set", "loop.speed=3"],
    "not a word of a choice": ["export", "pictures", "--set", "quiz.word=perhaps"],
    "not a day": ["check", "--today", "someday"],
    "not a number": ["export", "pictures", "--set", "loop.slide_s=fast"],
    "out of range": ["export", "pictures", "--set", "loop.slide_s=0.1"],
    "no value": ["export", "pictures", "--set", "loop.slide_s"],
    "not finite": ["export", "pictures", "--set", "loop.slide_s=nan"],
    "panel of no size": ["export", "pictures", "--panel-inches", "-3"],
    "size": ["run", "--size", "wide"],
    "unknown option": ["run", "--faster"],
    "unknown command": ["dance"],
    "unknown language": ["run", "--language", "xx"],
    "no language": ["run", "--language", ""],
    "pictures in an unknown language": ["export", "pictures", "--language", "xx"],
}


def offscreen() -> dict[str, str]:
    return environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")


def test_without_a_display_it_says_what_to_do() -> None:
    done = run("run")
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert all(words in line for words in ("no display", "xvfb-run", "export"))


def test_a_display_that_does_not_answer_is_told() -> None:
    done = run(DISPLAY=":7654321")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert all(words in line for words in (":7654321 does not answer", "xvfb-run", "export"))


@pytest.mark.parametrize("words", WRONG_USAGE.values(), ids=WRONG_USAGE.keys())
def test_wrong_usage_is_told_in_one_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code: object
    try:
        code = main(words)
    except SystemExit as exit_:
        code = exit_.code
    assert code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("words", [["run"], ["export", "pictures"]], ids=["run", "export"])
def test_an_unknown_language_is_told_with_those_there_are(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = valid_files()
    files["kiosk.json"]["languages"] = ["en", "es"]
    files["strings/es.json"] = {**files["strings/en.json"], "id": "es"}
    figure = {"kind": "same_as", "slide": "peel.what.slide"}
    files["treatments/basics.json"]["chapters"][0]["slides"][0]["figure"] = figure
    files[SHARED]["questions"][4]["picture"] = "own.svg"
    folder = write(tmp_path, files)
    with pytest.raises(SystemExit) as ended:
        main([*words, "--content", str(folder), "--language", "fr"])
    assert ended.value.code == 2
    assert capsys.readouterr().err == (
        f"afterglow: {folder} has no language 'fr'; choose one that is there: en, es\n"
    )


def test_content_that_stands_in_need_not_have_the_language(tmp_path: Path) -> None:
    (tmp_path / "kiosk.json").write_text("{")
    chosen = content_for(tmp_path, "fr")
    assert chosen.catalog is not None
    assert world_for(chosen, chosen.catalog, defaults(), tmp_path, "fr").language == "en"


def test_without_usable_content_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(choose, "bundled_content", lambda: tmp_path / "none")
    with pytest.raises(SystemExit) as ended:
        main(["run", "--content", str(tmp_path)])
    assert ended.value.code == 3
    assert "AG-104" in capsys.readouterr().err


def test_a_wrong_setting_and_a_low_reach_that_cannot_be_are_told_and_it_goes_on() -> None:
    panel = ["--windowed", "--size", "1080x1920", "--panel-inches", "32"]
    low = ["--set", "loop.slide=3", "--set", "reach.height_mm=120"]
    with Program(["main.py", "run", *panel, *low], offscreen()) as program:
        program.wait_for("AG-303 low reach limited: reach.height_mm=120 is taken as 130")
        assert "AG-201 setting refused: --set loop.slide=3: there is no setting" in program.told
        assert program.end() == 0


def test_refused_content_is_told_and_the_bundled_content_is_shown(tmp_path: Path) -> None:
    (tmp_path / "kiosk.json").write_text("{")
    with Program(["main.py", "run", "--content", str(tmp_path)], offscreen()) as program:
        program.wait_for(SCREEN_IS_UP)
        assert f"AG-102 content refused: {tmp_path}" in program.told
        assert "AG-103 finding: error: kiosk.json" in program.told
        assert "AG-101 content in use" in program.told
        assert program.end() == 0


def test_refused_content_is_on_the_status_screen(make_kiosk: MakeKiosk, tmp_path: Path) -> None:
    (tmp_path / "kiosk.json").write_text("{")
    chosen = content_for(tmp_path)
    assert chosen.catalog is not None
    assert chosen.refused is not None
    world = world_for(chosen, chosen.catalog, defaults(), tmp_path, None)
    kiosk = make_kiosk(world=world)
    kiosk.show(StatusScreen())
    texts = [item.property("text") for item in items(kiosk.window.contentItem())]
    assert str(tmp_path) in texts
    assert all(finding.message in texts for finding in chosen.refused.findings)
    assert "Nothing is wrong." not in shown(kiosk.window.contentItem())


def late_content(folder: Path) -> Path:
    """A small folder of which two slides were to be reviewed long ago, both of them in the loop."""
    files = valid_files()
    figure = {"kind": "same_as", "slide": "peel.what.slide"}
    files["treatments/basics.json"]["chapters"][0]["slides"][0]["figure"] = figure
    files[SHARED]["questions"][4]["picture"] = "own.svg"
    for chapter, number in ((0, 0), (1, 1)):
        slide = files[PEEL]["chapters"][chapter]["slides"][number]
        slide["review"]["review_by"] = "2020-02-29"
    return write(folder, files)


def test_review_dates_that_have_passed_are_told_at_the_start(tmp_path: Path) -> None:
    folder = late_content(tmp_path)
    with Program(["main.py", "run", "--content", str(folder)], offscreen()) as program:
        program.wait_for(SCREEN_IS_UP)
        assert "AG-105 review overdue: " in program.told
        assert ", the first since 2020-02-29\n" in program.told
        assert program.end() == 0


@pytest.mark.parametrize("rule", ["warn", "leave_loop"])
def test_the_loop_leaves_out_what_is_overdue_when_the_clinic_says_so(
    tmp_path: Path, rule: str
) -> None:
    chosen = content_for(late_content(tmp_path))
    assert chosen.catalog is not None
    settings, _ = with_assignments(defaults(), [f"review.overdue={rule}"])
    today = date(2020, 3, 1)
    world = world_for(chosen, chosen.catalog, settings, tmp_path, None, today)
    late = {"peel.what.slide", "peel.how.more"}
    assert world.today == today
    assert set(world.catalog.loop) - set(world.loop) == (late if rule == "leave_loop" else set())
    assert world.loop


@pytest.mark.parametrize(("word", "card"), [("off", "Check what you"), ("on", "Take the quiz")])
def test_patients_meet_the_word_quiz_when_the_clinic_says_so(
    make_kiosk: MakeKiosk, word: str, card: str
) -> None:
    chosen = content_for(None)
    assert chosen.catalog is not None
    settings, _ = with_assignments(defaults(), [f"quiz.word={word}"])
    kiosk = make_kiosk(world=world_for(chosen, chosen.catalog, settings, None, None))
    kiosk.show(HomeScreen())
    kiosk.button(card)
    said = " ".join(filter(None, shown(kiosk.window.contentItem()))).lower()
    assert ("quiz" in said) is (word == "on")


def shown(root: object) -> list[str]:
    return [i.property("text") for i in items(root) if i.isVisible()]  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well(number: signal.Signals) -> None:
    with Program(["main.py", "run"], offscreen()) as program:
        program.wait_for(SCREEN_IS_UP)
        assert program.end(number) == 0
        assert "AG-9" not in program.told


EARLY = """
import os, signal, sys
from kiosk.cli import main
from kiosk.ui import run

def policy(*_):
    os.kill(os.getpid(), signal.SIGTERM)
    return sys.__excepthook__

run._CrashPolicy = policy
sys.exit(main(["run"]))
"""


def test_a_signal_before_the_loop_runs_ends_it_well() -> None:
    with Program(["-c", EARLY], offscreen()) as program:
        assert program.wait() == 0


def test_a_closed_standard_error_does_not_stop_it() -> None:
    script = "import os, sys; os.close(2); from kiosk.cli import main; sys.exit(main(['check']))"
    with Program(["-c", script], offscreen()) as program:
        assert program.wait() == 0
