"""Bytes to JSON values, more strictly than Python's `json`: one object, one meaning.

Python's `json` lets NaN, twice-used names and half characters (lone surrogates) pass; here each is
a fault with its place.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

import msgspec

from kiosk.content import json_words
from kiosk.content.plain_json import has_too_many_parts
from kiosk.content.pointer import shown, step

DEPTH_LIMIT: Final = 32
"""How deep lists and groups may stand in one another."""

FAULTS_LIMIT: Final = 1000
"""The most faults that are listed of one file."""

Fault = tuple[str, str]
"""A JSON pointer and a message."""


class Parsed(msgspec.Struct, frozen=True):
    """A file's value and what is wrong with it as JSON. Without faults, the value is an object."""

    value: Any
    faults: tuple[Fault, ...] = ()


class Twice(dict[str, Any]):
    """An object in which `names` are used more than once."""

    names: tuple[str, ...] = ()


class NoNumber(msgspec.Struct, frozen=True):
    """`NaN` or an infinity, which JSON does not know."""

    word: str


def parse(data: bytes) -> Parsed:
    """The JSON object in `data`. Never raises; a value of None with faults means nothing usable."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _refused(json_words.not_utf8(data, error.start))
    if data.startswith(b"\xef\xbb\xbf") or "\0" in text[:4]:
        return _refused(json_words.not_utf8(data, 0))
    if has_too_many_parts(data):
        return _refused("This file has far too many parts. Split it into several files.")
    odd: list[object] = []
    try:
        value = _decoder(odd).decode(text)
    except json.JSONDecodeError as error:
        return _refused(json_words.not_json(error))
    except RecursionError:
        return _refused(json_words.TOO_DEEP)
    except ValueError:
        return _refused("A number in this file has far too many digits. Shorten it.")
    faults: tuple[Fault, ...] = ()
    if odd or "\\ud" in text or "\\uD" in text:
        faults = tuple(islice(oddities(value), FAULTS_LIMIT))
    if not isinstance(value, dict):
        faults += (("", "This file must be one group in { }. Put its content in { and }."),)
    return Parsed(value, faults)


def _refused(message: str) -> Parsed:
    return Parsed(None, (("", message),))


def _decoder(odd: list[object]) -> json.JSONDecoder:
    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        group = dict(pairs)
        if len(group) == len(pairs):
            return group
        twice = Twice(group)
        seen: set[str] = set()
        again: dict[str, None] = {}
        for name, _ in pairs:
            if name in seen:
                again[name] = None
            seen.add(name)
        twice.names = tuple(again)
        odd.append(twice)
        return twice

    def constant(word: str) -> NoNumber:
        odd.append(word)
        return NoNumber(word)

    return json.JSONDecoder(object_pairs_hook=made, parse_constant=constant)


def oddities(value: Any, at: str = "", depth: int = 1) -> Iterator[Fault]:
    """What JSON should not hold: names used twice, no-numbers, half characters, too deep."""
    if isinstance(value, str):
        if _is_half(value):
            yield at, json_words.HALF_CHARACTER
    elif isinstance(value, NoNumber):
        yield at, f"{value.word} is not a number that JSON knows. Write a number."
    elif isinstance(value, dict | list) and depth > DEPTH_LIMIT:
        yield at, json_words.TOO_DEEP
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            if _needs_a_look(inner):
                yield from oddities(inner, step(at, number), depth + 1)
    elif isinstance(value, dict):
        if isinstance(value, Twice):
            names = ", ".join(f'"{shown(name)}"' for name in value.names[:5])
            yield at, f"{names} stands here more than once. Keep one and remove the others."
        for key, inner in value.items():
            if _is_half(key):
                yield step(at, key), json_words.HALF_CHARACTER
            if _needs_a_look(inner):
                yield from oddities(inner, step(at, key), depth + 1)


def _needs_a_look(value: Any) -> bool:
    if isinstance(value, str):
        return not value.isprintable()
    return isinstance(value, dict | list | NoNumber)


def _is_half(text: str) -> bool:
    if text.isprintable():
        return False
    return any("\ud800" <= letter <= "\udfff" for letter in text)
