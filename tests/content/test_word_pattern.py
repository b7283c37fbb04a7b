"""Words of a list are found whole, in any case, and as far as their stars say."""

from __future__ import annotations

import pytest

from kiosk.content.word_pattern import pattern

CASES = {
    "whole": (["best"], "The best of all", "best"),
    "any case": (["best"], "Best of all", "Best"),
    "not within a word": (["best"], "bestow, abest", None),
    "a hyphen ends a word": (["ablative"], "a non-ablative laser", "ablative"),
    "a star at the end": (["perfect*"], "It heals perfectly.", "perfectly"),
    "a star stands for nothing too": (["perfect*"], "perfect.", "perfect"),
    "a star at the end only": (["perfect*"], "imperfect", None),
    "a star at the start": (["*أدمة"], "تحت الأدمة", "الأدمة"),
    "a phrase": (["no risk*"], "There are no  risks.", "no  risks"),
    "either apostrophe": (["laser's light"], "the laser’s light", "laser’s light"),
    "the longest": (["pain", "pain-free"], "It is pain-free.", "pain-free"),
    "accents": (["más joven*"], "Se ve más jóven, más joven.", "más joven"),
    "Chinese": (["完美"], "皮肤变得完美了", "完美"),
    "no letters of a pattern": (["a.c"], "abc", None),
    "nothing": ([], "anything", None),
    "a star alone": (["*"], "anything", None),
}


@pytest.mark.parametrize(("entries", "line", "expected"), CASES.values(), ids=CASES)
def test_what_is_found(entries: list[str], line: str, expected: str | None) -> None:
    match = pattern(entries).search(line)
    assert (match and match[0]) == expected
