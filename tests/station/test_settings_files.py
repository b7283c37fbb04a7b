"""Settings in files of the machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.given import settings_from
from kiosk.station.settings import SETTINGS, Setting, defaults
from kiosk.station.settings_files import settings_folder, with_files

EXAMPLE = Path(__file__).resolve().parents[2] / "assets" / "deploy" / "10-example.toml"


def taken(folder: Path, **files: str) -> tuple[dict[str, float | str], list[str]]:
    """The settings that are other than usual, and what is wrong."""
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, "utf-8")
    settings, problems = with_files(defaults(), folder)
    usual = defaults()
    changed: dict[str, float | str] = {
        name: value for name, value in settings.values.items() if value != usual.values[name]
    }
    changed |= {name: word for name, word in settings.words.items() if word != usual.words[name]}
    return changed, [f"{problem.given}: {problem.message}" for problem in problems]


def test_no_folder_is_no_setting(tmp_path: Path) -> None:
    assert taken(tmp_path / "none") == ({}, [])


def test_files_are_read_in_their_order(tmp_path: Path) -> None:
    found = taken(
        tmp_path,
        a="panel.inches = 24\nloop.slide_s = 12",
        b='[comfort]\ncontrast = "high_dark"\n[panel]\ninches = 32',
    )
    assert found == (
        {"panel.inches": 32, "loop.slide_s": 12, "comfort.contrast": "high_dark"},
        [],
    )


def test_what_is_wrong_is_told_and_the_rest_counts(tmp_path: Path) -> None:
    changed, wrong = taken(
        tmp_path,
        a='panel.inches = 2\nloop.slide_s = 12\nquiz.word = "maybe"\nloop.sped = 1',
        b="this is no TOML",
        c="idle.notice_s = 40",
    )
    assert changed == {"loop.slide_s": 12, "idle.notice_s": 40}
    assert [line.partition(": ")[0] for line in wrong] == ["a.toml"] * 3 + ["b.toml"]
    assert "no line of this file is taken" in wrong[-1]


def test_two_switches_on_one_key_leave_both_as_they_were(tmp_path: Path) -> None:
    changed, wrong = taken(tmp_path, a='scan.next_key = "F8"\nloop.slide_s = 12')
    assert changed == {"loop.slide_s": 12}
    assert len(wrong) == 1


WRONG_TYPES = {
    'loop.slide_s = "12"': "loop.slide_s=12: loop.slide_s needs a number in s, without quotes",
    "loop.slide_s = true": "loop.slide_s=True: loop.slide_s needs a number in s, without quotes",
    "loop.slide_s = [12]": "loop.slide_s=[12]: loop.slide_s needs a number in s, without quotes",
    "quiz.word = true": 'quiz.word=True: quiz.word is written in quotes, such as quiz.word = "off"',
    "state.folder = 3": "state.folder=3: state.folder is written in quotes",
}


@pytest.mark.parametrize(("line", "told"), WRONG_TYPES.items())
def test_a_value_of_another_type_is_told(tmp_path: Path, line: str, told: str) -> None:
    assert taken(tmp_path, a=f"{line}\nidle.notice_s = 40") == (
        {"idle.notice_s": 40},
        [f"a.toml: {told}"],
    )


def test_a_folder_that_cannot_be_looked_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    changed, wrong = taken(tmp_path)
    assert (changed, wrong) == ({}, [f"{tmp_path}: Permission denied; none of its files counts"])


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe")
    assert len(taken(tmp_path)[1]) == 1


def test_the_command_line_counts_more_and_a_wrong_file_does_not_end_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from kiosk.cli.entry import _parser

    monkeypatch.setenv("AFTERGLOW_SETTINGS", str(tmp_path))
    (tmp_path / "a.toml").write_text("loop.slide_s = 12\nidle.notice_s = 1\nidle.warn_after_s = 90")
    settings = settings_from(_parser().parse_args(["run", "--set", "loop.slide_s=20"]))
    assert (settings["loop.slide_s"], settings["idle.warn_after_s"]) == (20, 90)
    assert "AG-201 setting refused: a.toml: idle.notice_s=1" in capsys.readouterr().err


def test_other_commands_take_them_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERGLOW_SETTINGS", str(tmp_path))
    with pytest.raises(SystemExit):
        main(["export", str(tmp_path / "p"), "--set", "loop.slide_s=0"])


def test_the_usual_folder_is_that_of_the_system() -> None:
    assert settings_folder({}) == Path("/etc/afterglow")


def test_the_example_names_settings_that_there_are(tmp_path: Path) -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    assert taken(tmp_path, example="\n".join(lines)) == ({}, [])  # all of it is a comment
    named = [line.removeprefix("# ") for line in lines if " = " in line]
    assert len(named) >= 4
    _, wrong = taken(tmp_path, example="\n".join(named))
    assert wrong == []
    usual = {one.name: one for one in SETTINGS}
    for line in named:
        name, _, value = line.partition(" = ")
        setting = usual[name]
        if not isinstance(setting, Setting):
            assert value.strip('"') == setting.default
