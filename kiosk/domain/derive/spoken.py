"""What is read aloud of a screen, sentence by sentence, with the part of the screen each belongs to."""

from __future__ import annotations

import msgspec

from kiosk.domain.derive.spoken_blocks import Block, Part
from kiosk.domain.derive.spoken_frame import bar_blocks, explained, notice_blocks
from kiosk.domain.derive.spoken_screens import screen_blocks
from kiosk.domain.derive.view import View
from kiosk.domain.sentences import count, plain, sentences
from kiosk.domain.speech import SPEEDS, VOLUMES


class Sentence(msgspec.Struct, frozen=True):
    """One thing to be said: the `number`th (from 1) of its `part`.

    `shown` are the words on the screen that it stands in, `plain`, from `begins` to `ends`; empty for what
    is only said.
    """

    text: str
    part: Part
    number: int = 1
    shown: str = ""
    begins: int = 0
    ends: int = 0


class Say(msgspec.Struct, frozen=True):
    """What is to be heard now. `volume` is a share of the loudest; `more` says whether the screen goes on."""

    number: int
    text: str
    language: str
    words_a_minute: int
    volume: float
    more: bool = False


def derive_spoken(view: View) -> tuple[Sentence, ...]:
    """All that is to be said of what is shown: heading, text, choices, pictures, what can be touched."""
    if view.session.notice_since is not None:
        return _sentences(notice_blocks(view))
    first = explained(view) if view.session.speech.explains else ()
    return _sentences((*first, *screen_blocks(view), *bar_blocks(view)))


def derive_sentence(view: View) -> Sentence | None:
    """The sentence that is being read, None in silence."""
    at = view.session.speech.at
    if at is None or not view.world.speech.speaks(view.session.language):
        return None
    every = derive_spoken(view)
    return every[min(at, len(every) - 1)] if every else None


def derive_say(view: View) -> Say | None:
    """What is to be heard, None for silence."""
    speech, language = view.session.speech, view.session.language
    if not speech.is_heard or not view.world.speech.speaks(language):
        return None
    text, more = speech.aside, False
    if speech.at is not None:
        every = derive_spoken(view)
        at = min(speech.at, len(every) - 1)
        text, more = every[at].text, at < len(every) - 1
    return Say(
        number=speech.number,
        text=text,
        language=language,
        words_a_minute=SPEEDS[speech.speed],
        volume=VOLUMES[speech.volume],
        more=more,
    )


def _sentences(blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    numbers: dict[Part, int] = {}
    found: list[Sentence] = []
    for block in blocks:
        said, shown = plain(block.said), plain(block.shown)
        if not said.strip():
            continue
        number = numbers[block.part] = numbers.get(block.part, 0) + 1
        for begins, ends in sentences(said):
            place = (begins, ends) if said == shown else (0, len(shown))
            text = said[begins:ends]
            if count(text):
                found.append(Sentence(text, block.part, number, shown, *place))
    return tuple(found)
