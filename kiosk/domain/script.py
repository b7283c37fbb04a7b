"""How the letters of a language are set: in which font, how tall their lines are, what they allow."""

from __future__ import annotations

from typing import Final

import msgspec

LATIN_FAMILY: Final = "Inter"


class Script(msgspec.Struct, frozen=True):
    """`leading` is how much taller its lines are than Latin ones, `size` how much larger its words.

    `is_spaced` says whether letters may be set apart or closer, which tears joined letters, and
    `has_capitals` whether words can be written in capitals. With `has_wide` its signs are
    wide, and a line may end between any two of them.
    """

    family: str = LATIN_FAMILY
    leading: float = 1.0
    size: float = 1.0
    is_spaced: bool = True
    has_capitals: bool = True
    has_wide: bool = False


LATIN: Final = Script()

_ARABIC: Final = Script(
    "Noto Sans Arabic", leading=1.16, size=1.06, is_spaced=False, has_capitals=False
)
_HEBREW: Final = Script("Noto Sans Hebrew", is_spaced=False, has_capitals=False)


def _han(family: str) -> Script:
    return Script(family, leading=1.08, is_spaced=False, has_wide=True)


SCRIPTS: Final = {
    **dict.fromkeys(("ar", "ckb", "fa", "ps", "ur"), _ARABIC),
    **dict.fromkeys(("he", "yi"), _HEBREW),
    "zh": _han("Noto Sans CJK SC"),
    "zh-Hant": _han("Noto Sans CJK TC"),
    "zh-TW": _han("Noto Sans CJK TC"),
    "zh-HK": _han("Noto Sans CJK HK"),
    "ja": _han("Noto Sans CJK JP"),
    "ko": _han("Noto Sans CJK KR"),
}
"""By language, or language and country."""


def script_of(language: str) -> Script:
    """The script of a language tag; Latin where it is not known."""
    return SCRIPTS.get(language) or SCRIPTS.get(language.partition("-")[0], LATIN)
