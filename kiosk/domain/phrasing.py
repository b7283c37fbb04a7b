"""Words filled in as a language wants them: its plurals, its lists, and no mixed-up directions.

Lists and plurals stand in the content's strings, in the forms that CLDR has for each language, and so
a clinic can add a language without a program that knows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from kiosk.domain.words import filled

Phrase = str | Mapping[str, str]
"""One line, or one for each plural category of its number."""

_ISOLATE: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"
_RIGHT_TO_LEFT: Final = "\u200f"
_ISOLATED: Final = re.compile("\u2068[^\u2068\u2069]*\u2069")

EXACT: Final = {"zero": 0, "one": 1, "two": 2}
"""Categories that most often mean one number only, so that it need not be said."""


def _one(n: int) -> str:
    return "one" if n == 1 else "other"


def _none(_n: int) -> str:
    return "other"


def _to_one(n: int) -> str:
    return "one" if n in (0, 1) else "other"


def _arabic(n: int) -> str:
    for category, number in EXACT.items():
        if n == number:
            return category
    rest = n % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest >= 11 else "other"


def _russian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "many"


def _polish(n: int) -> str:
    return "one" if n == 1 else _russian(n).replace("one", "many")


_RULES: Final[dict[str, tuple[tuple[str, ...], Callable[[int], str]]]] = {
    **dict.fromkeys(("id", "ja", "ko", "ms", "th", "vi", "zh"), (("other",), _none)),
    **dict.fromkeys(("fa", "fr", "hi", "pt"), (("one", "other"), _to_one)),
    **dict.fromkeys(("be", "ru", "uk"), (("one", "few", "many", "other"), _russian)),
    "pl": (("one", "few", "many", "other"), _polish),
    "ar": (("zero", "one", "two", "few", "many", "other"), _arabic),
}
_USUAL: Final = (("one", "other"), _one)


def categories(language: str) -> tuple[str, ...]:
    """The plural categories of CLDR that whole numbers have in a language."""
    return _RULES.get(language.partition("-")[0], _USUAL)[0]


def category(language: str, number: int) -> str:
    """The plural category of a number that is not negative."""
    return _RULES.get(language.partition("-")[0], _USUAL)[1](number)


def phrased(
    phrase: Phrase,
    values: Mapping[str, str | int],
    language: str,
    counted: str = "",
    *,
    is_rtl: bool = False,
) -> str:
    """The phrase with its places filled in; `counted` is the place that its plural form hangs on."""
    phrase = chosen_form(phrase, values, language, counted)
    if not values:
        return led(phrase) if is_rtl else phrase
    words = filled(phrase, {name: isolated(value, is_rtl) for name, value in values.items()})
    return led(words) if is_rtl else words


def chosen_form(
    phrase: Phrase, values: Mapping[str, str | int], language: str, counted: str
) -> str:
    """The line of a phrase that fits the number in the place `counted`."""
    if isinstance(phrase, str):
        return phrase
    return phrase.get(category(language, int(values[counted]))) or phrase["other"]


def every_form(phrase: Phrase) -> str:
    """The phrase as a reviewer reads it: all its plural forms, one after the other."""
    return phrase if isinstance(phrase, str) else " / ".join(phrase.values())


def isolated(value: str | int, is_rtl: bool) -> str:
    """A value in a direction of its own, where it could turn round what stands beside it."""
    words = str(value)
    if not words or not (is_rtl or _reads_from_right(words)):
        return words
    return f"{_ISOLATE}{words}{_END_OF_ISOLATE}"


def led(words: str) -> str:
    """Words of a language that is read from the right, also where another script begins them."""
    outside = _ISOLATED.sub("", words)
    begins_right = _first_strong(outside) in ("R", "AL")
    is_other = outside == words and not _reads_from_right(words)
    return words if begins_right or is_other else _RIGHT_TO_LEFT + words


def listed(parts: Sequence[str], pair: str, more: str, last: str, *, is_rtl: bool = False) -> str:
    """Parts as a list, with what stands between two, between more, and before the last of more."""

    def joined(pattern: str, one: str, other: str) -> str:
        return filled(pattern, {"one": one, "other": other})

    names = [isolated(part, is_rtl) for part in parts]
    if len(names) == 2:
        return joined(pair, *names)
    words = "".join(names[:1])
    for name in names[1:-1]:
        words = joined(more, words, name)
    return joined(last, words, names[-1]) if len(names) > 2 else words


def _reads_from_right(words: str) -> bool:
    return not words.isascii() and any(unicodedata.bidirectional(s) in ("R", "AL") for s in words)


def _first_strong(words: str) -> str:
    kinds = (unicodedata.bidirectional(sign) for sign in words)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
