"""What is read of what stands around every screen: how to go on, the bar, the notice, the settings."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.derive.frame import derive_comfort, offers_call
from kiosk.domain.derive.speech import derive_speech
from kiosk.domain.derive.spoken_blocks import Block, Part, guide, in_state, shown, told
from kiosk.domain.derive.status import derive_status
from kiosk.domain.derive.view import View
from kiosk.domain.session import HomeScreen


def explained(view: View) -> tuple[Block, ...]:
    """How somebody goes on who does not see the screen."""
    return guide(view.word("speech.explain"))


def bar_blocks(view: View) -> tuple[Block, ...]:
    """The buttons of the bar, as they are while the screen is read."""
    return (*guide(view.word("speech.bar")), *shown(Part.CONTROL, *_bar(view)))


def _bar(view: View) -> Iterator[str]:
    props = derive_speech(view)
    if not isinstance(view.session.screen, HomeScreen):
        yield view.word("bar.home")
        yield view.word("bar.back")
    yield view.word("speech.stop")
    if offers_call(view):
        yield view.word("call.now")
    if view.offers_low_reach:
        reach = "reach.whole" if view.session.comfort.low_reach else "reach.low"
        yield view.word(reach)
    if props.has_again:
        yield view.word("speech.again")
    if props.has_pairs:
        yield view.word("speech.slower")
        yield view.word("speech.faster")
        yield view.word("speech.quieter")
        yield view.word("speech.louder")
    else:
        yield props.speed_words
        yield props.volume_words
    if props.has_comfort:
        yield view.word("bar.comfort")
    if props.has_language:
        yield view.word("bar.language")
    yield view.word("bar.leave")


def notice_blocks(view: View) -> tuple[Block, ...]:
    """The idle notice, first of all what to do. Not its seconds: they are over before they are said."""
    by_key = view.session.speech.by_key
    to_do = guide(view.word("speech.notice"))
    to_touch = shown(Part.CONTROL, view.word("notice.more"))
    return (
        *shown(Part.HEADING, view.word("notice.title")),
        *(to_do if by_key else to_touch),
        *shown(Part.BODY, view.word("notice.body")),
    )


def comfort_blocks(view: View) -> tuple[Block, ...]:
    """Text & colour, with what is chosen."""
    props = derive_comfort(view)
    low: tuple[str, ...] = ()
    if props.offers_low_reach:
        low = (
            _switch(view, view.word("comfort.low"), view.word("comfort.low_text"), props.is_low),
        )
    calm = _switch(view, view.word("comfort.calm"), view.word("comfort.calm_text"), props.calm)
    undo = (view.word("comfort.undo"),) if props.changed else ()
    lines: list[Block] = [
        *shown(Part.HEADING, view.word("comfort.kicker"), view.word("comfort.sample")),
        *shown(Part.BODY, view.word("comfort.body")),
    ]
    for size in props.sizes:
        lines += told(Part.CHOICE, size.title, in_state(view, size.title, chosen=size.chosen))
    lines += shown(Part.HEADING, view.word("comfort.contrast_title"))
    for theme in props.contrasts:
        lines += told(Part.CHOICE, theme.title, in_state(view, theme.title, chosen=theme.chosen))
    lines += shown(Part.HEADING, view.word("comfort.tone_title"))
    for tone in props.tones:
        lines += told(Part.CHOICE, tone.title, in_state(view, tone.title, chosen=tone.chosen))
    lines += shown(Part.CONTROL, *low, calm, *undo)
    return tuple(lines)


def _switch(view: View, name: str, text: str, is_on: bool) -> str:
    state = "comfort.on" if is_on else "comfort.off"
    return f"{name}: {view.word(state)}. {text}"


def status_blocks(view: View) -> tuple[Block, ...]:
    """The status for staff."""
    props = derive_status(view)
    lines: list[Block] = [
        *shown(Part.HEADING, view.word("status.kicker"), view.word("status.title"))
    ]
    for row in props.rows:
        lines += shown(Part.BODY, row.title, row.text)
    lines += shown(Part.HEADING, view.word("status.overdue"))
    lines += shown(Part.BODY, props.overdue_note)
    for row in props.overdue:
        lines += shown(Part.BODY, row.title, row.text)
    lines += shown(Part.HEADING, view.word("status.findings"))
    for row in props.findings:
        lines += shown(Part.BODY, row.title, row.text)
    if not props.findings:
        lines += shown(Part.BODY, view.word("status.findings_none"))
    return tuple(lines)
