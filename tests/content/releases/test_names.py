"""Names that lead out of a folder, that some system takes for another, or that nobody can see."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.releases.names import check_names, is_used, wrong_name

OUT = "leads out of the folder"
UNSEEN = "cannot be seen"
EMPTY = "a part that is empty"
ENDS = "begins with a space, or ends with one or a dot"
DEVICE = "means a device"
LONG = "too long"

WRONG = {
    "above": ("../kiosk.json", OUT),
    "above, in between": ("quizzes/../../kiosk.json", OUT),
    "above, at the end": ("quizzes/..", OUT),
    "absolute": ("/etc/passwd", OUT),
    "two slashes": ("//server/share", OUT),
    "backslash": ("quizzes\\..\\kiosk.json", OUT),
    "drive": ("C:kiosk.json", OUT),
    "drive and slash": ("C:/kiosk.json", OUT),
    "stream": ("kiosk.json:other", OUT),
    "nul": ("kiosk.json\0.txt", UNSEEN),
    "new line": ("kiosk\n.json", UNSEEN),
    "turned round": ("kiosk\u202enosj.exe", UNSEEN),
    "zero width": ("kio\u200bsk.json", UNSEEN),
    "not text": ("kio\udcffsk.json", UNSEEN),
    "empty": ("", EMPTY),
    "empty part": ("quizzes//peel.json", EMPTY),
    "here": ("./kiosk.json", EMPTY),
    "trailing dot": ("kiosk.json.", ENDS),
    "trailing dot of a folder": ("quizzes./peel.json", ENDS),
    "trailing space": ("kiosk.json ", ENDS),
    "leading space": (" kiosk.json", ENDS),
    "device": ("nul", DEVICE),
    "device with an ending": ("quizzes/CON.json", DEVICE),
    "numbered device": ("Com1.svg", DEVICE),
    "long": ("a" * 201, LONG),
    "long in bytes": ("ü" * 101, LONG),
    "deep": ("a/b/c/d/e/f/g.json", LONG),
}


@pytest.mark.parametrize(("name", "telling"), WRONG.values(), ids=WRONG)
def test_wrong(name: str, telling: str) -> None:
    assert telling in wrong_name(name)
    (finding,) = check_names(["kiosk.json", name])
    assert finding.is_error
    assert finding.file.isprintable()
    assert telling in finding.message


RIGHT = [
    "kiosk.json",
    "pictures/ein Bild.svg",
    "pictures/图.svg",
    "quizzes/",
    "nullify.json",
    "...a",
]


@pytest.mark.parametrize("name", RIGHT)
def test_right(name: str) -> None:
    assert list(check_names([name])) == []


TWICE = {
    "same": ("kiosk.json", "kiosk.json", "two entries of this name"),
    "case": ("kiosk.json", "Kiosk.JSON", '"kiosk.json" is the same name'),
    "case of a folder": ("quizzes/a.json", "Quizzes/b.json", '"quizzes" is the same name'),
    "sharp s": ("straße.json", "STRASSE.json", "is the same name"),
    "composed": ("pictures/\u00e9.svg", "pictures/e\u0301.svg", "is the same name"),
    "wide letters": ("kiosk.json", "\uff4biosk.json", "is the same name"),
    "ligature": ("pictures/fi.svg", "pictures/\ufb01.svg", "is the same name"),
    "a file and a folder": ("quizzes", "quizzes/peel.json", '"quizzes" is the same name'),
    "a folder and a file": ("quizzes/peel.json", "quizzes", '"quizzes" is the same name'),
}


@pytest.mark.parametrize(("first", "second", "telling"), TWICE.values(), ids=TWICE)
def test_one_name_for_two(first: str, second: str, telling: str) -> None:
    (finding,) = check_names([first, second])
    assert (finding.file, finding.is_error) == (second, True)
    assert telling in finding.message


def test_a_folder_may_be_named_again() -> None:
    assert list(check_names(["quizzes/", "quizzes/a.json", "quizzes/b.json"])) == []


@pytest.mark.parametrize("name", ["more.zip", "pictures/more.tar.gz", "A.ZIP", "old.7z"])
def test_an_archive_within(name: str) -> None:
    (finding,) = check_names([name])
    assert (finding.file, "archive within" in finding.message) == (name, True)


@given(st.lists(st.text(max_size=40), max_size=6))
def test_what_is_let_through_stays_within(names: list[str]) -> None:
    refused = {finding.file for finding in check_names(names)}
    for name in names:
        if name in refused or wrong_name(name):
            continue
        parts = name.removesuffix("/").split("/")
        assert not name.startswith("/")
        assert not {"", ".", ".."} & set(parts)
        assert name.isprintable()
        assert not set("\\:\0") & set(name)


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("kiosk.json", True),
        ("strings/en.json", True),
        ("pictures/own.svg", True),
        ("a/b/c.json", False),
        ("README.md", False),
        (".hidden.json", False),
        (".git/config.json", False),
        ("__MACOSX/kiosk.json", False),
        ("quizzes/", False),
    ],
)
def test_what_a_release_takes(name: str, used: bool) -> None:
    assert is_used(name) is used
