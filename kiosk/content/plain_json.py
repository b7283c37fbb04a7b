"""The quick way from bytes to a struct, for plain files. What is odd is left for the slow way.

msgspec reads JSON as strictly as `kiosk.content.strict_json`, but for names used twice. Those are
found by counting: outside of texts each colon belongs to one name, and a value that is read and
written again has each name once. So colons are lost exactly where a name is used twice.
"""

from __future__ import annotations

from typing import Final, TypeVar

import msgspec

PARTS_LIMIT: Final = 400_000
"""The most brackets, colons and commas in one file: what they part takes far more memory."""

# `\u003a` is a colon, which would be written again as one colon more.
_ESCAPED_COLON: Final = rb"\u003"

Struct = TypeVar("Struct")


def plain(data: bytes, kind: type[Struct]) -> Struct | None:
    """The file as a `kind`, or None where it is wrong or only unusual. Never raises."""
    if _ESCAPED_COLON in data or has_too_many_parts(data):
        return None
    try:
        value = msgspec.json.decode(data)
        if msgspec.json.encode(value).count(b":") != data.count(b":"):
            return None
        return msgspec.convert(value, kind)
    except (ValueError, OverflowError, RecursionError):  # msgspec's own error is a ValueError
        return None


def has_too_many_parts(data: bytes) -> bool:
    """Whether reading the file could take far more memory than its size."""
    return len(data) > PARTS_LIMIT and sum(map(data.count, (b"{", b"[", b":", b","))) > PARTS_LIMIT
