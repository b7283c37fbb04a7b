"""The interface's own words by their ids, and how their `{places}` are filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "bar.back": (),
    "bar.comfort": (),
    "bar.home": (),
    "bar.leave": (),
    "bar.read": (),
    "call.body": (),
    "call.day": (),
    "call.emergency": (),
    "call.now": (),
    "call.out_of_hours": (),
    "call.phone_missing": (),
    "call.sign.breathing": (),
    "call.sign.eye": (),
    "call.sign.sight": (),
    "call.sign.throat": (),
    "call.signs": (),
    "call.stage": ("stage",),
    "call.title": (),
    "comfort.body": (),
    "comfort.calm": (),
    "comfort.calm_text": (),
    "comfort.kicker": (),
    "comfort.off": (),
    "comfort.on": (),
    "comfort.sample": (),
    "comfort.size.large": (),
    "comfort.size.largest": (),
    "comfort.size.medium": (),
    "comfort.size.small": (),
    "comfort.tone.1": (),
    "comfort.tone.2": (),
    "comfort.tone.3": (),
    "comfort.tone.4": (),
    "comfort.tone.5": (),
    "comfort.tone.6": (),
    "comfort.tone_title": (),
    "comfort.undo": (),
    "empty.quiz": (),
    "empty.quiz_text": (),
    "empty.text": (),
    "empty.title": (),
    "home.plan": (),
    "home.plan_text": (),
    "home.quiz": (),
    "home.quiz_text": ("count",),
    "home.title": (),
    "label.collagen": (),
    "label.dermis": (),
    "label.epidermis": (),
    "label.fat": (),
    "label.fibroblast": (),
    "label.follicle": (),
    "label.surface": (),
    "label.vessel": (),
    "loop.begin": (),
    "loop.pause": (),
    "loop.play": (),
    "notice.body": (),
    "notice.more": (),
    "notice.seconds": ("seconds",),
    "notice.title": (),
    "page.down": (),
    "page.up": (),
    "parts.title": (),
    "plan.avoid": (),
    "plan.call": (),
    "plan.days": ("first", "last"),
    "plan.days_on": ("first",),
    "plan.do": (),
    "plan.kicker": ("plan",),
    "plan.normal": (),
    "plan.phone": ("number",),
    "plan.sheet": (),
    "plan_pick.lede": (),
    "plan_pick.lede_name": (),
    "plan_pick.open": ("plan", "stage"),
    "plan_pick.title": (),
    "quiz.chosen": ("choice",),
    "quiz.chosen_order": ("choice",),
    "quiz.chosen_side": ("choice",),
    "quiz.done": (),
    "quiz.hint.point_at_picture": (),
    "quiz.hint.put_in_order": (),
    "quiz.hint.several_answers": (),
    "quiz.kicker": ("treatment", "place", "count"),
    "quiz.kicker_again": ("place", "count"),
    "quiz.look.chosen": (),
    "quiz.look.known": (),
    "quiz.look.picked": (),
    "quiz.look.told": (),
    "quiz.next": (),
    "quiz.not_true": (),
    "quiz.number": ("number",),
    "quiz.place": ("place", "count"),
    "quiz.see_slide": (),
    "quiz.side.call": (),
    "quiz.side.fine": (),
    "quiz.skip": (),
    "quiz.take_back": (),
    "quiz.to_again": (),
    "quiz.to_result": (),
    "quiz.true": (),
    "quiz.truth": ("choice",),
    "quiz.truth_call": ("choice",),
    "quiz.unsure": (),
    "quiz_pick.lede": (),
    "quiz_pick.title": (),
    "reading.before": (),
    "reading.count": ("count", "people"),
    "reading.kicker": ("treatment", "chapter"),
    "reading.moments": (),
    "reading.next": (),
    "reading.next_chapter": ("chapter",),
    "reading.next_home": (),
    "reading.next_quiz": (),
    "reading.parts": (),
    "reading.place": ("page", "pages"),
    "result.again": (),
    "result.again_none": (),
    "result.kicker": ("treatment",),
    "result.known": (),
    "result.known_none": (),
    "result.lede": (),
    "result.lede_all": (),
    "result.lede_none": (),
    "result.other": (),
    "result.read": ("fact",),
    "result.retry": (),
    "result.tell": (),
    "result.tell_text": ("fact",),
    "result.title": (),
    "speech.again": (),
    "speech.bar": (),
    "speech.button": ("name",),
    "speech.chosen": ("name",),
    "speech.explain": (),
    "speech.faster": (),
    "speech.louder": (),
    "speech.not_chosen": ("name",),
    "speech.notice": (),
    "speech.picture": ("picture",),
    "speech.quieter": (),
    "speech.slider": ("name",),
    "speech.slower": (),
    "speech.speed": ("level", "count"),
    "speech.stop": (),
    "speech.touch": (),
    "speech.volume": ("level", "count"),
    "status.content": (),
    "status.findings": (),
    "status.findings_none": (),
    "status.folder": (),
    "status.kicker": (),
    "status.origin.bundled": (),
    "status.origin.folder": (),
    "status.refused": (),
    "status.revision": (),
    "status.slides": (),
    "status.speech": (),
    "status.speech.lost": (),
    "status.speech.missing": (),
    "status.speech.ready": ("languages",),
    "status.speech.unknown": (),
    "status.speech.voiceless": ("languages", "without"),
    "status.title": (),
}
"""Every id that the program asks for, with the names of the places that it fills in.

The content has words for exactly these in each of its languages, with each place exactly once.
"""

_BRACES: Final = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}|(\{[^{}]*\}?|\})")


class PlaceError(ValueError):
    """A bracket that is neither a place nor doubled. The text of the error is that part."""


def places(words: str) -> tuple[str, ...]:
    """The names of all `{places}` in `words`, in their order; `PlaceError` where a bracket is wrong.

    Stricter than `str.format`: a place is a name alone, as QML fills some of them in as well.
    """
    if "{" not in words and "}" not in words:
        return ()
    found = []
    for match in _BRACES.finditer(words):
        name, wrong = match.groups()
        if wrong is not None:
            raise PlaceError(wrong)
        if name is not None:
            found.append(name)
    return tuple(found)


def filled(words: str, values: Mapping[str, str | int]) -> str:
    """`words` with their places filled in, and `{{` shown as `{`. A place without a value: `KeyError`."""
    return words.format_map(values) if "{" in words or "}" in words else words


def unfilled(words: str) -> str:
    """`words` as QML takes them: `{{` as `{`, and the places for QML to fill in."""
    return words.replace("{{", "{").replace("}}", "}")
