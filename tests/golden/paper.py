"""Values as JSON that people read, and what differs between two of them."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.skin import SkinNumbers

GONE: Final = "(none)"
"""Stands for what is not there."""

_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def plain(value: Any) -> Any:
    """What JSON can hold of a value of the domain.

    A box is one line, and skin is what there is of it. Files are told by their names alone.
    """
    match value:
        case None | bool() | int():
            return value
        case float():
            return _rounded(value)
        case enum.Enum():
            return value.value
        case str():
            return _words(value)
        case Box():
            x, y, width, height = map(_rounded, msgspec.structs.astuple(value))
            return f"{width} x {height} at {x}, {y}"
        case SkinNumbers():
            numbers = msgspec.structs.asdict(value).items()
            return {name: _rounded(one) for name, one in numbers if one}
        case msgspec.Struct():
            return plain(msgspec.structs.asdict(value))
        case Mapping():
            return {str(plain(key)): plain(one) for key, one in value.items()}
        case _:
            return [plain(one) for one in value]


def _rounded(number: float) -> float | int:
    """Px to a tenth; what is small, such as shares, to a thousandth."""
    least = round(number, 3 if abs(number) < 10 else 1)
    return int(least) if least == int(least) else least


def _words(words: str) -> str | list[str]:
    """A file by its name alone, and lines of their own where there are several."""
    if words.startswith("/"):
        return Path(words).name
    return words.split("\n") if "\n" in words else words


def written(value: Any) -> str:
    """JSON with sorted keys and a value a line. What cannot be seen, such as a soft hyphen, is \\u...."""
    text = json.dumps(_ordered(value), ensure_ascii=False, indent=1)
    return _UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n"


def _ordered(value: Any) -> Any:
    """The same with its keys sorted, `[2]` before `[10]`."""
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=_in_turn)}
    return [_ordered(one) for one in value] if isinstance(value, list) else value


def _in_turn(key: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", key)]


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Each value of plain JSON that holds no others, by its path."""
    if isinstance(value, dict) and value:
        for key, one in value.items():
            yield from leaves(one, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and value:
        for number, one in enumerate(value):
            yield from leaves(one, f"{path}[{number}]")
    else:
        yield path, value


def differences(old: Any, new: Any) -> dict[str, str]:
    """What became of each value that differs, by its path: old -> new, words without quotes."""
    before, after = dict(leaves(old)), dict(leaves(new))
    return {
        path: f"{_told(before, path)} -> {_told(after, path)}"
        for path in {**before, **after}
        if path not in before or path not in after or before[path] != after[path]
    }


def _told(found: Mapping[str, Any], path: str) -> str:
    value = found.get(path, GONE)
    return value if value and isinstance(value, str) else json.dumps(value)
