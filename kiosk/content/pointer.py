"""Places in a JSON file as JSON pointers (RFC 6901), and names shown so that they cannot harm."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 80


def step(pointer: str, key: str | int) -> str:
    """The pointer of `key` within what `pointer` leads to.

    A key that a terminal or a file cannot hold, or of more than 80 characters, is written as
    `shown` writes it: the pointer is for people first.
    """
    if isinstance(key, int):
        return f"{pointer}/{key}"
    return f"{pointer}/{shown(key).replace('~', '~0').replace('/', '~1')}"


def shown(words: str) -> str:
    """The words on one line, cut to 80 characters, unprintable ones as `\\u202e`."""
    return printable(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")


def printable(words: str) -> str:
    """The words with unprintable characters written as `\\u202e`: any terminal can take them."""
    if words.isprintable():
        return words
    return "".join(
        letter
        if letter.isprintable()
        else letter.encode("unicode_escape", "backslashreplace").decode("ascii")
        for letter in words
    )
