"""The bundled content is as plain as its own limits ask, without an exception."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.folder import FolderReader
from kiosk.content.grades import grade
from kiosk.content.read import read_content
from kiosk.content.rules.reading_grade import FEWEST_WORDS
from kiosk.content.sentences import count_words
from kiosk.content.shelf import shelve
from kiosk.content.worded import Worded, worded
from kiosk.content.wording_file import Limits, WordingFile

ROOT = Path(__file__).parents[2]
WORDING = msgspec.json.decode(
    bundled_content().joinpath("wording.json").read_bytes(), type=WordingFile
)


def items() -> tuple[Worded, ...]:
    files = FolderReader(bundled_content()).read()
    assert files is not None
    return worded(shelve(files))


def test_only_the_telephones_are_missing() -> None:
    findings = read_content(bundled_content(), [bundled_pictures()]).findings
    assert {(one.file, one.pointer.split("/")[1]) for one in findings} == {
        ("clinic.json", "phones")
    }


def test_its_limits_are_those_of_the_design() -> None:
    assert WORDING.limits == Limits(grade=6, slide_words=45, sentence_words=15, average_words=12)


def test_every_item_in_english_is_graded_and_none_is_above_six() -> None:
    grades = {}
    for item in items():
        whole = "\n".join(line for _, line in item.lines("en"))
        assert count_words(whole) >= FEWEST_WORDS, whole
        grades[item.file + item.pointer] = grade(whole, "en")
    assert len(grades) > 150
    assert {one: number for one, number in grades.items() if number is None or number > 6} == {}


def test_every_language_of_the_kiosk_has_selling_words() -> None:
    kiosk = json.loads((bundled_content() / "kiosk.json").read_text("utf-8"))
    assert set(kiosk["languages"]) <= set(WORDING.selling)


@pytest.mark.parametrize("word", ["safe", "best", "younger", "perfect", "guaranteed", "painless"])
def test_words_that_sell_are_found(word: str, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(bundled_content(), folder)
    path = folder / "treatments" / "tightening.json"
    path.write_text(path.read_text("utf-8").replace("no cuts", f"{word} results"), "utf-8")
    findings = read_content(folder, [bundled_pictures()]).findings
    told = [one.message for one in findings if one.file == "treatments/tightening.json"]
    assert len(told) == 1
    assert told[0].startswith(f'"{word}" sells')


def test_a_clinic_that_adds_its_telephones_passes_the_strict_check(tmp_path: Path) -> None:
    folder = tmp_path / "my-clinic"
    shutil.copytree(bundled_content(), folder)
    clinic = json.loads((folder / "clinic.json").read_text("utf-8"))
    clinic["phones"] = {"day": "555 0100", "out_of_hours": "555 0101", "emergency": "911"}
    command = [sys.executable, "main.py", "check", str(folder), "--strict"]

    def check() -> tuple[int, str, str]:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.splitlines()[-1], done.stderr

    assert check() == (1, f"{folder}: 0 errors, 3 warnings", "")
    (folder / "clinic.json").write_text(json.dumps(clinic), "utf-8")
    assert check() == (0, f"{folder}: 0 errors, 0 warnings", "")
