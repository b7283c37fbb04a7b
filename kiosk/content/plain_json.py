"""The quick way from bytes to a struct, for plain files. What is odd is left for the slow way.

msgspec reads a file in one go, as strictly as `kiosk.content.strict_json` but for names used twice.
Those are found by counting: outside of texts each colon belongs to one name, and a value that was
read and written again has each name once. So a colon is lost exactly where a name was used twice.
"""

from __future__ import annotations

import re
from typing import Final, TypeVar

import msgspec

PARTS_LIMIT: Final = 400_000
"""The most brackets, colons and commas in one file: what they part takes far more memory."""

# As an escape, a colon would be written again as a colon; a half character is to be told as such.
_ODD_ESCAPE: Final = rb"\\u(?:003[aA]|[dD][89a-fA-F])"

Struct = TypeVar("Struct")


def plain(data: bytes, kind: type[Struct]) -> Struct | None:
    """The file as a `kind`, or None where it is wrong or only unusual. Never raises."""
    if has_too_many_parts(data):
        return None
    if b"\\u" in data and re.search(_ODD_ESCAPE, data) is not None:
        return None
    try:
        # As its kind first: that bounds how deep the value is.
        file = msgspec.json.decode(data, type=kind)
        again = msgspec.json.encode(msgspec.json.decode(data))
    except (ValueError, OverflowError, RecursionError):  # msgspec's own error is a ValueError
        return None
    return file if again.count(b":") == data.count(b":") else None


def has_too_many_parts(data: bytes) -> bool:
    """Whether reading the file could take far more memory than its size."""
    return (
        len(data) > PARTS_LIMIT and sum(map(data.count, (b"{", b"[", b":", b","))) > PARTS_LIMIT
    )
