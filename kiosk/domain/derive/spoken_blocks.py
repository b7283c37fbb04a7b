"""The blocks of words that a screen is read in."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec

from kiosk.domain.derive.view import View


class Part(enum.Enum):
    """What a block is to the screen."""

    GUIDE = "guide"
    HEADING = "heading"
    BODY = "body"
    POINT = "point"
    CHOICE = "choice"
    PICTURE = "picture"
    CONTROL = "control"


class Block(msgspec.Struct, frozen=True):
    """Words that stand together: as they are `shown`, and as they are `said`."""

    part: Part
    said: str
    shown: str


def shown(part: Part, *texts: str) -> tuple[Block, ...]:
    """Blocks that are said as they are shown. Empty ones are left out."""
    return tuple(Block(part, text, text) for text in texts if text)


def told(part: Part, text: str, said: str) -> tuple[Block, ...]:
    """A block that is said otherwise."""
    return (Block(part, said, text),)


def guide(*texts: str) -> tuple[Block, ...]:
    """Words that are only said."""
    return tuple(Block(Part.GUIDE, text, "") for text in texts if text)


def picture(view: View, alt: str) -> tuple[Block, ...]:
    """What a drawing tells; it is found by those words."""
    if not alt:
        return ()
    return told(Part.PICTURE, alt, view.word("speech.picture", picture=alt))


def controls(view: View, names: Iterable[str]) -> tuple[Block, ...]:
    """What can be touched, by its names, after a word that says so."""
    found = shown(Part.CONTROL, *names)
    return (*guide(view.word("speech.touch")), *found) if found else ()


def in_state(view: View, name: str, *, chosen: bool) -> str:
    """The name of something to choose, and whether it is chosen."""
    return view.word("speech.chosen", name=name) if chosen else name
