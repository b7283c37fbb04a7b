"""`check` lists every finding, says so in its exit code, and loads no Qt."""

from __future__ import annotations

import argparse
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


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    return check.run(parser.parse_args(arguments))


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
