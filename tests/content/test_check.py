"""`check` lists every finding, says so in its exit code, and loads no Qt."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import check
from tests.content.library import write
from tests.content.valid import PEEL, SHARED, valid_files

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = valid_files()
    files["treatments/basics.json"]["chapters"][0]["slides"][0]["figure"] = {
        "kind": "same_as",
        "slide": "peel.what.slide",
    }
    files[SHARED]["questions"][4]["picture"] = "own.svg"
    return write(tmp_path, files)


def run(*arguments: str, today: str = "2027-01-15") -> int:
    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    return check.run(parser.parse_args([*arguments, "--today", today]))


def test_clean(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(folder), "--strict") == 0
    assert capsys.readouterr().out.splitlines() == [f"{folder}: 0 errors, 0 warnings"]


def test_warnings_count_with_strict_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "extra.json").write_text("{}")
    assert run(str(folder)) == 0
    assert run(str(folder), "--strict") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "extra.json: 1 warning"
    assert lines[1].startswith("  warning: #: This file is not used.")
    assert lines[2] == f"{folder}: 0 errors, 1 warning"


def test_errors(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / PEEL).write_text('{"\\ud800": NaN, "id": "a\\u202e"}')
    (folder / "sources.json").unlink()
    assert run(str(folder)) == 3
    assert run(str(folder), "--strict") == 3
    out = capsys.readouterr().out
    assert f"\n{PEEL}: " in out
    assert "\n  error: #/\\ud800: " in out
    assert "\nsources.json: 1 error\n  error: #: This file is missing. Add it.\n" in out
    assert out.replace("\n", "").isprintable()


def test_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "none")) == 3
    assert "There is no folder" in capsys.readouterr().out


def test_review_dates_are_those_of_the_day_that_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(folder), "--strict", today="2027-06-01") == 0
    capsys.readouterr()
    assert run(str(folder), today="2027-06-02") == 0
    assert run(str(folder), "--strict", today="2027-06-02") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "clinic.json: 1 warning",
        "  warning: #/signs/review/review_by: Its review was due on 2027-06-01. "
        'Have a clinician read it again, then set a new "review_by".',
    ]


@pytest.mark.parametrize("words", ["tomorrow", "2027-13-01", "2027-02-30", ""])
def test_a_day_that_is_none_is_told(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(today=words)
    assert ended.value.code == 2
    assert "is not a day such as 2027-06-01" in capsys.readouterr().err


def test_without_a_day_it_is_the_day_outside(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clinic = json.loads((folder / "clinic.json").read_bytes())
    clinic["signs"]["review"]["review_by"] = "2020-01-01"
    (folder / "clinic.json").write_text(json.dumps(clinic))
    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    assert check.run(parser.parse_args([str(folder)])) == 0
    assert "Its review was due on 2020-01-01." in capsys.readouterr().out


def test_the_default_is_the_bundled_content(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "bundled_content", lambda: folder)
    assert run() == 0
    assert str(folder) in capsys.readouterr().out


CODE = """
import argparse, sys
from kiosk.cli import check
parser = argparse.ArgumentParser()
check.add_arguments(parser)
code = check.run(parser.parse_args(sys.argv[1:]))
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
raise SystemExit(code)
"""


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_it_loads_no_qt_and_prints_on_any_terminal(encoding: str, folder: Path) -> None:
    (folder / PEEL).write_text('{"’": 1}')
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(folder)],
        cwd=ROOT,
        env={"PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (3, b"")
    assert done.stdout.splitlines()[-1] == b"[]"
