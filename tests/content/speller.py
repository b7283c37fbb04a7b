"""Right files in odd spellings: what JSON allows, and a little that it does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.content.test_any_bytes import FILES, KINDS


class Speller:
    """Writes JSON in one of many ways; `rate` is the share of parts that are odd or no JSON."""

    def __init__(self, random: Random, rate: float) -> None:
        self.random = random
        self.rate = rate

    def spelt(self, value: Any) -> str:
        space = self.random.choice(["", "", " ", "\n\t", "\r\n"])
        match value:
            case dict():
                return f"{space}{{{','.join(self.pairs(value))}{space}}}"
            case list():
                return f"[{space}{','.join(map(self.spelt, value))}]{space}"
            case str():
                return space + self.text(value) + space
            case bool() | None:
                return json.dumps(value)
            case _:
                odd = [f"{value}e0", f"{value}E-2", f"-{value}", "01", "1.", "NaN", "1e999"]
                return self.random.choice(odd) if self.is_odd() else json.dumps(value)

    def pairs(self, group: dict[str, Any]) -> Iterator[str]:
        names = list(group)
        if names and self.is_odd():
            names.append(self.random.choice(names))
        for name in names:
            inner = self.random.choice(["a:b", None]) if self.is_odd() else group[name]
            yield f"{self.spelt(name)}:{self.spelt(inner)}"

    def text(self, words: str) -> str:
        odd = [
            "\x0c",
            "\\u003a",
            "\\u003A",
            "\\ud800",
            "\\ud83c\\udf1e",
            "\\n",
            "\n",
            "\x7f",
            "\\:",
        ]
        ending = self.random.choice(odd) if self.is_odd() else ""
        word = json.dumps(words, ensure_ascii=self.random.random() < 0.3)
        if words and words[0].isalnum() and self.random.random() < 0.3:
            word = f'"\\u{ord(words[0]):04x}{word[2:]}' if words[0].isascii() else word
        return word[:-1] + ending + '"'

    def is_odd(self) -> bool:
        return self.random.random() < self.rate


@st.composite
def spellers(draw: st.DrawFn) -> Speller:
    return Speller(draw(st.randoms()), draw(st.sampled_from([0, 0.001, 0.01])))


@st.composite
def spelt_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A right file in an odd spelling."""
    name = draw(st.sampled_from(list(KINDS)))
    speller = draw(spellers())
    return name, speller.spelt(FILES[name]).encode("utf-8", "surrogatepass")
