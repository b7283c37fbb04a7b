"""Figures in circles and pictures that may not be used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.content.library import Case, all_of, put
from tests.content.valid import PEEL, SLIDE, skin, text

TWO = "/chapters/1/slides/0"


def same_as(one: str) -> dict[str, str]:
    return {"kind": "same_as", "slide": one}


def picture(file: str) -> dict[str, Any]:
    return {"kind": "picture", "file": file, "alt": text("A drawing.")}


def moment(**numbers: Any) -> dict[str, Any]:
    return {"when": text("Before"), "alt": text("Skin with lines."), **numbers}


CASES = [
    Case("a figure as itself", PEEL, put(f"{TWO}/figure", same_as("peel.how.slide")),
         f"{TWO}/figure/slide", "peel.how.slide -> peel.how.slide"),
    Case("two figures as one another", PEEL,
         all_of(put(f"{TWO}/figure", same_as("peel.how.more")),
                put("/chapters/1/slides/1/figure", same_as("peel.how.slide"))),
         f"{TWO}/figure/slide", "peel.how.slide -> peel.how.more -> peel.how.slide"),
    Case("a chain into a circle", PEEL,
         all_of(put(f"{SLIDE}/figure", same_as("peel.how.slide")),
                put(f"{TWO}/figure", same_as("peel.how.more")),
                put("/chapters/1/slides/1/figure", same_as("peel.how.slide"))),
         f"{TWO}/figure/slide", "peel.how.slide -> peel.how.more -> peel.how.slide"),
    *(
        Case(f"the picture {name!r}", PEEL, put(f"{TWO}/figure", picture(name)),
         f"{TWO}/figure/file", why)
        for name, why in [
            ("none.svg", 'no picture "none.svg"'),
            ("own.png", "ending in .svg"),
            ("own.SVG", "ending in .svg"),
            ("../kiosk.svg", "without a folder"),
            ("/etc/own.svg", "without a folder"),
            ("sub/own.svg", "without a folder"),
            ("..\\own.svg", "without a folder"),
            ("c:own.svg", "without a folder"),
            ("qrc:/own.svg", "without a folder"),
            ("", "ending in .svg"),
            (".svg", "ending in .svg"),
            ("own.svg\n", "own.svg\\n"),
            ("own\0.svg", "ending in .svg"),
            ("a" * 300 + ".svg", "ending in .svg"),
        ]
    ),
    Case("more people than there are", PEEL,
         put(f"{TWO}/figure", {"kind": "people", "count": 40, "of": 30, "alt": text("Some.")}),
         f"{TWO}/figure/count", "40 of only 30"),
    Case("more people on a card", PEEL,
         put("/card", {"kind": "people", "count": 3, "of": 2, "alt": text("Some.")}),
         "/card/count", "3 of only 2"),
    Case("nobody", PEEL,
         put(f"{TWO}/figure", {"kind": "people", "count": 0, "alt": text("Nobody.")}),
         f"{TWO}/figure/count", "1"),
    Case("one moment", PEEL, put(f"{TWO}/figure", skin(moments=[moment()])),
         f"{TWO}/figure/moments", "2"),
    Case("five moments", PEEL, put(f"{TWO}/figure", skin(moments=[moment()] * 5)),
         f"{TWO}/figure/moments", "4"),
    Case("a number too large at a moment", PEEL,
         put(f"{TWO}/figure", skin(moments=[moment(), moment(spots=1.5)])),
         f"{TWO}/figure/moments/1/spots", "1"),
    Case("a moment without a name", PEEL,
         put(f"{TWO}/figure", skin(moments=[moment(), {"alt": text("Later.")}])),
         f"{TWO}/figure/moments/1", "when"),
    Case("a tone at a moment", PEEL,
         put(f"{TWO}/figure", skin(moments=[moment(), moment(tone=4)])),
         f"{TWO}/figure/moments/1/tone", "tone"),
    Case("a rest after the last moment", PEEL,
         put(f"{TWO}/figure", skin(moments=[moment(), moment()], rests_at=2)),
         f"{TWO}/figure/rests_at", "count from 0 to 1"),
    Case("a rest before the first moment", PEEL,
         put(f"{TWO}/figure", skin(moments=[moment(), moment()], rests_at=-1)),
         f"{TWO}/figure/rests_at", "count from 0 to 1"),
    Case("a rest without moments", PEEL, put(f"{TWO}/figure", skin(rests_at=0)),
         f"{TWO}/figure/rests_at", 'Remove "rests_at"'),
    Case("a card without its picture", PEEL, put("/card", picture("none.svg")), "/card/file",
         "no picture"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)
