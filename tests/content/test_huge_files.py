"""Files of any size are refused or read in bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.library import put, read_changed, write
from tests.content.valid import PEEL, text, valid_files

APART = """
import json, re, sys
from pathlib import Path
from kiosk.content.read import read_content
result = read_content(Path(sys.argv[1]), [])
most = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())
print(json.dumps([int(most[1]) // 1024, [one.line() for one in result.findings]]))
"""


def read_apart(folder: Path) -> tuple[int, list[str]]:
    """The most memory that a process of its own used, in MB, and the findings' lines."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", APART, str(folder)],
        cwd=root,
        capture_output=True,
        check=True,
        timeout=30,
    )
    memory, lines = json.loads(done.stdout)
    return memory, lines


def test_a_text_of_200_mb_is_refused_in_little_memory(tmp_path: Path) -> None:
    folder = write(tmp_path, valid_files())
    with (folder / PEEL).open("wb") as file:
        file.write(b'{"id": "')
        for _ in range(200):
            file.write(b"x" * 1_000_000)
        file.write(b'"}')
    memory, lines = read_apart(folder)
    assert memory < 200
    assert any("too large" in line for line in lines)


@pytest.mark.parametrize("part", [b"[0],", b'{"a":0},', b'"",', b"1.5,", b'"\\ud800",'])
def test_a_file_of_small_parts_takes_little_memory(part: bytes, tmp_path: Path) -> None:
    data = b'{"id": [' + part * (8_300_000 // len(part)) + b"0]}"
    memory, lines = read_apart(write(tmp_path, {**valid_files(), PEEL: data}))
    assert memory < 200
    assert any(PEEL in line for line in lines)


def test_all_files_together_have_a_limit(tmp_path: Path) -> None:
    files = valid_files()
    for n in range(5):
        files[f"quizzes/more_{n}.json"] = b'{"id": "' + b"x" * 7_900_000 + b'"}'
    memory, lines = read_apart(write(tmp_path, files))
    assert memory < 200
    assert any("together are too large" in line for line in lines)


def test_a_hostile_text_of_accents_is_quick(tmp_path: Path) -> None:
    accents = "".join(["e", *["\u0301\u0316"] * 500_000])
    result = read_changed(tmp_path, {PEEL: put("/name", text(accents))})
    assert [one.pointer for one in result.findings] == ["/name/en"]
