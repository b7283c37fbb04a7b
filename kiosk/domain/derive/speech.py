"""The buttons that start and stop reading aloud, and set its speed and volume."""

from __future__ import annotations

import msgspec

from kiosk.domain.bar_layout import has_again_room, has_pairs_room
from kiosk.domain.derive.view import View
from kiosk.domain.session import HomeScreen
from kiosk.domain.speech import SPEEDS, VOLUMES, SpeechHealth, spoken_tag


class SpeechProps(msgspec.Struct, frozen=True):
    """Whether reading aloud is offered, and how it stands. Levels count from 0.

    With `has_again` there is room to have a sentence said again. With `has_pairs` there is room for a
    button each way; else one goes through all levels. Who started it by key never closes it, so some of
    that room has Language (`has_language`) and Text & colour (`has_comfort`).
    """

    is_offered: bool = False
    is_open: bool = False
    is_reading: bool = False
    has_again: bool = False
    has_pairs: bool = False
    has_comfort: bool = False
    has_language: bool = False
    speed: int = 0
    speeds: int = len(SPEEDS)
    speed_words: str = ""
    volume: int = 0
    volumes: int = len(VOLUMES)
    volume_words: str = ""


def derive_speech(view: View) -> SpeechProps:
    """Reading aloud is offered where the machine has a voice for the language that is shown."""
    speech = view.session.speech
    is_offered = view.world.speech.speaks(view.session.language)
    again, pairs = again_fits(view), pairs_fit(view)
    is_home = isinstance(view.session.screen, HomeScreen)  # where nobody has to be called
    return SpeechProps(
        is_offered=is_offered,
        is_open=is_offered and speech.is_open,
        is_reading=is_offered and speech.at is not None,
        has_again=again and (pairs or not speech.by_key),
        has_pairs=pairs and not speech.by_key,
        has_comfort=pairs and speech.by_key,
        has_language=speech.by_key and (again or is_home),
        speed=speech.speed,
        speed_words=view.word("speech.speed", level=speech.speed + 1, count=len(SPEEDS)),
        volume=speech.volume,
        volume_words=view.word("speech.volume", level=speech.volume + 1, count=len(VOLUMES)),
    )


def again_fits(view: View) -> bool:
    """Whether there is room for Say again, or for as much."""
    width, has_handle = view.layout.bar.width, view.offers_low_reach
    return has_again_room(width, view.metrics, has_handle=has_handle)


def pairs_fit(view: View) -> bool:
    """Whether there is room for a button each way, or for as much."""
    width, has_handle = view.layout.bar.width, view.offers_low_reach
    return has_pairs_room(width, view.metrics, has_handle=has_handle)


def status_words(view: View) -> str:
    """For staff: how reading aloud stands."""
    state, languages = view.world.speech, view.world.catalog.languages
    if state.health is not SpeechHealth.READY:
        words = view.word(f"status.speech.{state.health.value}")
        return f"{words} ({state.detail})" if state.detail else words
    voiced = ", ".join(one for one in languages if spoken_tag(one) in state.languages) or "–"
    without = ", ".join(one for one in languages if spoken_tag(one) not in state.languages)
    if without:
        return view.word("status.speech.voiceless", languages=voiced, without=without)
    return view.word("status.speech.ready", languages=voiced)
