"""A pattern that finds words and phrases whole, as a person writes them down in a list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from kiosk.content.sentences import UNSPACED

_NEVER: Final = re.compile(r"(?!)")


def pattern(entries: Iterable[str]) -> re.Pattern[str]:
    """Finds each entry in any case. A `*` at its end or start stands for any letters there.

    Chinese and Japanese have no spaces between words: their entries are found anywhere.
    """
    at_start, anywhere = [], []
    for entry in sorted(entries, key=len, reverse=True):
        core = entry.strip("* ")
        if not core:
            continue
        words = r"\s+".join(re.escape(part) for part in core.split()).replace("'", "['’]")
        if entry.endswith("*"):
            words += r"\w*"
        elif not UNSPACED.match(core[-1]):
            words += r"(?!\w)"
        if entry.startswith("*"):
            anywhere.append(r"\w*" + words)
        elif UNSPACED.match(core[0]):
            anywhere.append(words)
        else:
            at_start.append(words)
    if at_start:
        anywhere.append(rf"(?<!\w)(?:{'|'.join(at_start)})")
    return re.compile("|".join(anywhere), re.IGNORECASE) if anywhere else _NEVER
