"""What is wrong with a file as JSON, in words for the person who wrote it."""

from __future__ import annotations

import json
from typing import Final

TOO_DEEP: Final = (
    "Brackets stand too deep in one another here: 32 is the most. Remove the needless ones."
)
HALF_CHARACTER: Final = (
    "Half a character stands here (a \\ud… code without its other half). Type the character itself."
)

_REASONS: Final = {
    "Expecting value": "a value is missing here, or a comma stands before a closing bracket",
    "Expecting ',' delimiter": "a comma is missing before this, or a bracket or a quote is wrong",
    "Expecting ':' delimiter": "a colon is missing after a name",
    "Expecting property name enclosed in double quotes": (
        "a name in double quotes is missing, or there is one comma too many"
    ),
    "Illegal trailing comma before end of object": "there is one comma too many",
    "Illegal trailing comma before end of array": "there is one comma too many",
    "Unterminated string starting at": "a text begins here and its closing quote is missing",
    "Invalid control character at": "a line break or a tab stands in a text: write it on one line",
    "Invalid \\escape": "a backslash stands in a text: remove it, or write two",
    "Invalid \\uXXXX escape": "a \\u code is wrong: type the character itself",
    "Extra data": "something stands after the last closing bracket: remove it",
}


def not_json(error: json.JSONDecodeError) -> str:
    """Where the file stops being JSON, and the likely reason."""
    reason = _REASONS.get(error.msg, "it cannot be read from here on")
    if error.doc.strip() == "":
        return "This file is empty. Write its content, or copy it here again."
    return f"This is not valid JSON at line {error.lineno}, column {error.colno}: {reason}."


def not_utf8(data: bytes, start: int) -> str:
    """That the file is saved in another encoding, and where that shows."""
    if data.startswith(b"\xef\xbb\xbf"):
        return 'An invisible mark (BOM) begins this file. Save it as "UTF-8 without BOM".'
    head = data[:4]
    if head.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")) or head.count(0) == 3:
        return 'This file is saved as UTF-32. Save it as "UTF-8".'
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head:
        return 'This file is saved as UTF-16. Save it as "UTF-8".'
    line = data.count(b"\n", 0, start) + 1
    return f'A character in line {line} is not UTF-8. Save the file as "UTF-8".'
