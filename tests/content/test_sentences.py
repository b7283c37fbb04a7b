"""Sentences and words are counted as readers of each language count them."""

from __future__ import annotations

import pytest

from kiosk.content.sentences import count_words, sentences

SENTENCES = {
    "two": ("Keep cool. Rest well.", ["Keep cool.", "Rest well."]),
    "no stop": ("Keep cool", ["Keep cool"]),
    "a line break": ("A headline\nA sentence.", ["A headline", "A sentence."]),
    "a quote": ("He said: “Rest.” Then he left.", ["He said: “Rest.", "Then he left."]),
    "a decimal": ("Take 1.5 cups. Drink.", ["Take 1.5 cups.", "Drink."]),
    "Arabic": ("هل تشعر بألم؟ اتصل بنا.", ["هل تشعر بألم؟", "اتصل بنا."]),
    "Chinese": ("请不要抓。疼吗？打电话。", ["请不要抓。", "疼吗？", "打电话。"]),  # noqa: RUF001
    "Chinese with a quote": ("他说：“疼。”再打。", ["他说：“疼。", "再打。"]),  # noqa: RUF001
    "nothing": ("  ", []),
}


@pytest.mark.parametrize(("words", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_sentences(words: str, expected: list[str]) -> None:
    assert sentences(words) == expected


WORDS = {
    "plain": ("Keep your skin cool.", 4),
    "a dash is none": ("Rest – and sleep", 3),
    "a hyphen joins": ("make-up and sun-cream", 3),
    "a place is one": ("SPF {sunscreen.spf} or more", 4),
    "accents": ("la piel está roja", 4),
    "ten Chinese characters are six words": ("皮肤可能发红并且肿胀", 6),
    "Chinese among Latin": ("用 SPF 防晒霜 every day", 5),
    "nothing": ("… – …", 0),
}


@pytest.mark.parametrize(("words", "expected"), WORDS.values(), ids=WORDS)
def test_words(words: str, expected: int) -> None:
    assert count_words(words) == expected
