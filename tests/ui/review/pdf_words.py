"""What stands in a PDF, and where: read by Poppler, which is none of Qt."""

from __future__ import annotations

import subprocess
import unicodedata
import xml.etree.ElementTree as Xml
from pathlib import Path
from typing import NamedTuple

XHTML = "{http://www.w3.org/1999/xhtml}"


class Word(NamedTuple):
    """A word and its box, in points from the upper left corner of its page."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


class Page(NamedTuple):
    """A page in points, and its words in reading order."""

    width: float
    height: float
    words: list[Word]

    @property
    def text(self) -> str:
        """All words without spaces and hyphens: where lines end does not matter."""
        return joined("".join(word.text for word in self.words))

    @property
    def lines(self) -> str:
        """The same, line by line across the page."""
        in_lines = sorted(self.words, key=lambda word: (round(word.bottom), word.left))
        return joined("".join(word.text for word in in_lines))


def pages_of(pdf: Path) -> list[Page]:
    """Every page."""
    told = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True, timeout=120
    )
    pages = []
    for page in Xml.fromstring(told.stdout).iter(f"{XHTML}page"):
        words = [
            Word(
                *(float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax")),
                # Arabic letters are told as they are joined.
                unicodedata.normalize("NFKC", word.text or ""),
            )
            for word in page.iter(f"{XHTML}word")
        ]
        pages.append(Page(float(page.attrib["width"]), float(page.attrib["height"]), words))
    return pages


def joined(text: str) -> str:
    """A text as `Page.text` has it: Poppler takes a hyphen at the end of a line away."""
    return "".join(unicodedata.normalize("NFKC", text).replace("-", "").split())


def facts_of(pdf: Path) -> dict[str, str]:
    """Title, author, number of pages and so on."""
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, timeout=60)
    lines = (line.partition(":") for line in told.stdout.decode().splitlines())
    return {name.strip(): value.strip() for name, _, value in lines}


def fonts_of(pdf: Path) -> list[tuple[str, bool]]:
    """Each font, and whether it is in the file."""
    told = subprocess.run(["pdffonts", str(pdf)], capture_output=True, check=True, timeout=60)
    rows = [line.split() for line in told.stdout.decode().splitlines()[2:]]
    return [(row[0], row[-5] == "yes") for row in rows]
