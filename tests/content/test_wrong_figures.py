"""Figures in circles and pictures that may not be used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.content.library import Case, all_of, put
from tests.content.valid import PEEL, SLIDE, text

TWO = "/chapters/1/slides/0"


def same_as(one: str) -> dict[str, str]:
    return {"kind": "same_as", "slide": one}


def picture(file: str) -> dict[str, Any]:
    return {"kind": "picture", "file": file, "alt": text("A drawing.")}


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
    Case("a card without its picture", PEEL, put("/card", picture("none.svg")), "/card/file",
         "no picture"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)
