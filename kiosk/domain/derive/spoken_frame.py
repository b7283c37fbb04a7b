"""What is read of what stands around every screen: how to go on, the bar, the idle notice."""

from __future__ import annotations

from kiosk.domain.derive.frame import offers_call
from kiosk.domain.derive.speech import derive_speech
from kiosk.domain.derive.spoken_blocks import Block, Part, guide, shown
from kiosk.domain.derive.view import View
from kiosk.domain.session import HomeScreen

PAIRS = ("speech.slower", "speech.faster", "speech.quieter", "speech.louder")


def explained(view: View) -> tuple[Block, ...]:
    """How somebody goes on who does not see the screen."""
    return guide(view.word("speech.explain"))


def bar_blocks(view: View) -> tuple[Block, ...]:
    """The buttons of the bar, as they are while the screen is read."""
    props = derive_speech(view)
    way_back = () if isinstance(view.session.screen, HomeScreen) else ("bar.home", "bar.back")
    call = ("call.now",) if offers_call(view) else ()
    levels: tuple[str, ...] = (props.speed_words, props.volume_words)
    if props.has_pairs:
        levels = tuple(view.word(key) for key in PAIRS)
    names = (
        *(view.word(key) for key in (*way_back, "speech.stop", *call, "speech.again")),
        *levels,
        view.word("bar.leave"),
    )
    return (*guide(view.word("speech.bar")), *shown(Part.CONTROL, *names))


def notice_blocks(view: View) -> tuple[Block, ...]:
    """The idle notice, without its seconds: they are over before they are said."""
    return (
        *shown(Part.HEADING, view.word("notice.title")),
        *shown(Part.BODY, view.word("notice.body")),
        *guide(view.word("speech.notice")),
    )
