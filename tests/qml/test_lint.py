"""Qt's own linter and formatter have nothing to say."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.qml.qml_types import QML, qml_files, tool, write_types
from tests.ui.program import ROOT

STYLE = ".qmlformat.ini"


def test_qmllint_has_no_warning(tmp_path: Path) -> None:
    types = write_types(tmp_path)
    done = subprocess.run(
        [tool("qmllint"), "-W", "0", "-I", str(QML), "-I", str(types), *map(str, qml_files())],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_qmlformat_would_change_nothing(tmp_path: Path) -> None:
    copies = {path: tmp_path / f"{number}.qml" for number, path in enumerate(qml_files())}
    for path, copy in (*copies.items(), (ROOT / STYLE, tmp_path / STYLE)):
        shutil.copyfile(path, copy)
    (tmp_path / "files").write_text("".join(f"{copy}\n" for copy in copies.values()))
    formatted = [tool("qmlformat"), "-i", "-F", str(tmp_path / "files")]
    subprocess.run(formatted, capture_output=True, check=True)
    wrong = [path.name for path, copy in copies.items() if copy.read_text() != path.read_text()]
    assert not wrong, "pyside6-qmlformat -i changes " + ", ".join(wrong)


@pytest.mark.parametrize("path", qml_files(), ids=lambda path: path.name)
def test_house_rules(path: Path) -> None:
    """No colours or pixel sizes outside the tokens, plain text only, buttons instead of areas."""
    code = re.sub(r"//.*", "", path.read_text())
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", code), "a colour belongs in tokens.py"
    assert not re.search(r"\b(width|height|x|y|radius|spacing|margins): \d{2,}", code)
    assert not re.search(r"\b(MouseArea|TapHandler)\b", code), "build on AbstractButton"
    assert not re.search(r"textFormat: (?!Text\.PlainText)", code)
    if re.search(r"^\s*(Image|Text) \{", code, re.M):
        assert "sourceSize" in code or "Text.PlainText" in code
