"""`doctor` tells what is lacking, and its exit code whether anything is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import doctor, main
from kiosk.station import machine
from kiosk.station.machine import Part
from kiosk.ui import screen_parts

ROOT = Path(__file__).resolve().parents[2]


class Screen:
    """A screen of so many millimetres."""

    def __init__(self, width_mm: float, height_mm: float) -> None:
        self._mm = (width_mm, height_mm)

    def size(self) -> object:
        from PySide6.QtCore import QSize

        return QSize(1920, 1080)

    def physicalSize(self) -> object:
        from PySide6.QtCore import QSizeF

        return QSizeF(*self._mm)


@pytest.mark.parametrize(
    ("there", "code"),
    [
        ((Part("memory", "4000 MB"),), 0),
        ((Part("memory", "4000 MB"), Part("sound", "none", "Connect it.")), 1),
    ],
)
def test_it_ends_with_1_where_something_is_lacking(
    there: tuple[Part, ...],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(machine, "machine_parts", lambda: there)
    monkeypatch.setattr(doctor, "station_parts", lambda settings, problems: ())
    assert main(["doctor", "--text"]) == code
    assert capsys.readouterr().out.splitlines() == [part.line() for part in there]


def test_fonts_of_all_languages_are_asked_for(
    qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "machine_parts", lambda: ())
    monkeypatch.setattr(doctor, "station_parts", lambda settings, problems: ())
    assert main(["doctor"]) == 0
    assert capsys.readouterr().out == "ok    fonts: Inter, Noto Sans Arabic, Noto Sans CJK SC\n"


def test_a_font_that_is_not_there_is_told() -> None:
    lacking = screen_parts.fonts(["en", "ar"], ["Inter Variable"])
    assert lacking.found == "Noto Sans Arabic missing"
    assert "fonts-noto-core" in lacking.fix
    assert not screen_parts.fonts(["en"], ["Inter"]).is_lacking


@pytest.mark.parametrize(
    ("screen", "inches", "line"),
    [
        (Screen(0, 0), 24.0, "ok    panel size: 1920x1080 px, 24 inch as it is set"),
        (
            Screen(531, 299),
            0.0,
            "LACKS panel size: 1920x1080 px, and the screen reports 24.0 inch.",
        ),
        (Screen(0, 0), 0.0, "LACKS panel size: 1920x1080 px, and the screen reports no size that"),
    ],
)
def test_the_size_of_the_panel_is_to_be_set(screen: object, inches: float, line: str) -> None:
    assert screen_parts.panel(screen, inches).line().startswith(line)  # type: ignore[arg-type]


def test_text_alone_loads_no_qt() -> None:
    asked = "import sys; from kiosk.cli import main; main(['doctor', '--text']); "
    told = "print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked + told], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"
    assert "memory" in done.stdout


def test_it_looks_at_what_is_kept_at_the_unit_and_at_every_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.toml").write_text("loop.slide = 9")
    monkeypatch.setenv("AFTERGLOW_SETTINGS", str(tmp_path))
    monkeypatch.setenv("AFTERGLOW_LOOP_SLIDE_S", "2")
    given = ["--set", "quiz.word=maybe", "--set", f"state.folder={tmp_path}/state"]
    assert main(["doctor", "--text", *given]) == 1
    out, err = capsys.readouterr()
    told = dict.fromkeys(line[6:].partition(":")[0] for line in out.splitlines())
    assert list(told)[5:] == ["state", "shelf", "clock", "graphics", "unit", "settings"]
    assert f"ok    state: {tmp_path}/state can be made" in out
    wrong = [line for line in out.splitlines() if line.startswith("LACKS settings: ")]
    assert [line.partition(". ")[0].partition(": ")[2] for line in wrong] == [
        "a.toml: loop.slide=9",
        "AFTERGLOW_LOOP_SLIDE_S=2",
        "--set quiz.word=maybe",
    ]
    assert "did you mean loop.slide_s?" in wrong[0]
    assert err == ""
    assert not (tmp_path / "state").exists()  # nothing is changed
